import { connect } from 'node:net';
import { createServer } from 'node:tls';
import { generate } from 'selfsigned';
import type { Daemon } from './daemon';

/** Speaks https on `port`, with a certificate of nobody's, and hands everything to `to`. */
export async function startTls(port: number, to: number): Promise<Daemon> {
  const pair = await generate([{ name: 'commonName', value: 'mail.northlight.example' }]);
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer({ key: pair.private, cert: pair.cert }, (outside) => {
    const inside = connect(to, '127.0.0.1');
    sockets.add(outside).add(inside);
    for (const [one, other] of [
      [outside, inside],
      [inside, outside],
    ] as const) {
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => sockets.delete(one) && other.destroy());
    }
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', done);
  });
  return {
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
