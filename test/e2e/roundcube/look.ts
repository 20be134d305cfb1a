import { lin, password } from './accounts';
import { startRoundcube } from './stack';

/** Roundcube to look at by hand, until Ctrl+C. */
const [path = '/'] = process.argv.slice(2);
const stack = await startRoundcube({ path });
await stack.deliver({
  from: 'Jonas Weber <jonas@hallmann.example>',
  to: `${lin.name} <${lin.address}>`,
  subject: 'Warehouse app',
  text: 'Hi Lin,\n\nwhen can we see the first screens?\n\nJonas\n',
});
console.log(`${stack.url}  ${lin.address}  ${password}\n${stack.dir}`);
const held = setInterval(() => {}, 60_000);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await stack.stop();
    clearInterval(held);
  });
}
