import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';

/** A server in the foreground, with a session of its own so that all its children can be found. */
export interface Daemon {
  /** Ends it and every process it started; resolves when they are gone. */
  stop(): Promise<void>;
}

export interface DaemonOptions {
  command: string;
  args: string[];
  /** Ready when it accepts connections here. */
  port: number;
  log: string;
  env: Record<string, string>;
  cwd: string;
}

const running = new Set<number>();
process.once('exit', () => {
  for (const leader of running) kill(membersOf(leader), 'SIGKILL');
});

/** Starts a server and waits until it listens (10 s at most). */
export async function startDaemon(options: DaemonOptions): Promise<Daemon> {
  const { command, args, cwd, env } = options;
  const log = openSync(options.log, 'a');
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const leader = child.pid;
  if (!leader) throw new Error(`${command} did not start.`);
  running.add(leader);
  const daemon: Daemon = {
    async stop() {
      await end(child, leader);
      running.delete(leader);
    },
  };
  for (let wait = 0; wait < 500; wait++) {
    if (child.exitCode !== null) {
      await daemon.stop();
      throw new Error(`${command} ended at once:\n${readFileSync(options.log, 'utf8')}`);
    }
    if (await listens(options.port)) return daemon;
    await pause(20);
  }
  await daemon.stop();
  throw new Error(`${command} does not listen on ${options.port}.`);
}

/** Ports of 127.0.0.1 that nobody uses. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, listen));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

/** Asks again every 20 ms until there is an answer. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  ms = 10_000,
): Promise<T> {
  for (let waited = 0; waited <= ms; waited += 20) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(20);
  }
  throw new Error(`Waited ${ms} ms in vain: ${what}`);
}

function listen(): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => done(server));
  });
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}

async function end(child: ChildProcess, leader: number): Promise<void> {
  const exited = new Promise((done) => child.once('exit', done));
  const over = child.exitCode !== null || child.signalCode !== null;
  kill(membersOf(leader), 'SIGTERM');
  for (let wait = 0; wait < 100 && membersOf(leader).length > 0; wait++) await pause(20);
  kill(membersOf(leader), 'SIGKILL');
  if (!over) await exited;
}

/** Processes of a session that live (a zombie does not). */
function membersOf(session: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const [state, , , its] = statOf(pid);
      return state !== undefined && state !== 'Z' && Number(its) === session;
    });
}

/** From `state` on: the name before it may hold spaces. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function kill(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended by itself.
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
