import { chmodSync, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MailAccount, password } from './accounts';
import { type Daemon, startDaemon } from './daemon';
import type { MailUser, Place } from './place';

/** Takes mail for the accounts' mailboxes, and sends back what is for nobody here. `refused@…` is refused at once, with 550. */
export function startExim(
  place: Place,
  port: number,
  accounts: MailAccount[],
  user: MailUser,
): Promise<Daemon> {
  const config = join(place.dir, 'exim.conf');
  const mailboxes = accounts.map(({ address }) => `${address}: ${place.mailOf(address)}`);
  writeFileSync(join(place.dir, 'mailboxes'), `${mailboxes.join('\n')}\n`);
  writeFileSync(config, configuration(place, port, user));
  place.give(join(place.dir, 'spool'));
  // Not setuid like the original: the loader would not give such a program the clock.
  const program = join(place.dir, 'exim');
  copyFileSync('/usr/sbin/exim4', program);
  chmodSync(program, 0o755);
  return startDaemon({
    command: program,
    args: ['-bdf', '-q5s', '-C', config],
    port,
    log: place.log('exim'),
    env: place.env,
    cwd: place.dir,
  });
}

const configuration = ({ dir }: Place, port: number, { name }: MailUser) => `
exim_path = ${dir}/exim
exim_user = ${name}
exim_group = ${name}
primary_hostname = mail.northlight.example
qualify_domain = northlight.example
spool_directory = ${dir}/spool
log_file_path = ${dir}/spool/%slog
pid_file_path = ${dir}/exim.pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = ${port}
# The child that receives is not root and may not start Exim again with a file of our own.
deliver_drop_privilege = true
keep_environment = TZ : LD_PRELOAD : ^FAKETIME
tls_advertise_hosts =
host_lookup =
never_users =
smtp_accept_max = 100
smtp_accept_queue_per_connection = 0
message_size_limit = 60M
acl_smtp_rcpt = recipient

begin acl
recipient:
  deny local_parts = refused
       message = This mailbox takes no mail
  accept

begin routers
mailbox:
  driver = accept
  address_data = \${lookup{\${lc:$local_part@$domain}}lsearch{${dir}/mailboxes}{$value}fail}
  transport = mailbox

begin transports
mailbox:
  driver = appendfile
  maildir_format
  directory = $address_data
  envelope_to_add
  return_path_add

begin retry
* * F,1h,5s

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if eq{$auth3}{${password}}}
  server_set_id = $auth2
`;
