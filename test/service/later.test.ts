import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { keptOut } from '@/scripts/kept-out';
import { later } from '@/scripts/later';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const FILE = `${root}/lib/service/a-service.ts`;

/** Files of a build whose one entry, a file of the services, is this code. */
async function built(code: string, plugins: Plugin[]): Promise<Map<string, string>> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === FILE ? FILE : null),
    load: (id) => (id === FILE ? code : null),
  };
  const output = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [entry, ...plugins],
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: { worker: FILE }, output: { entryFileNames: '[name].js' } },
    },
  })) as Rollup.RollupOutput;
  return new Map(
    output.output.map((file) => [
      file.fileName,
      file.type === 'chunk' ? file.code : String(file.source),
    ]),
  );
}

const writing = `
  import { templateOf } from '@/lib/guidance/texts';
  globalThis.text = templateOf('acceptance.ask', 'en').body;
`;
const texts = keptOut(['/lib/guidance/texts/']);
const folders = ['lib/service'];

describe('the build of the worker', () => {
  it('fails when a script that is read at each start holds mail texts', async () => {
    await expect(built(writing, [texts])).rejects.toThrow(
      /worker\.js holds .*\/lib\/guidance\/texts\/.*imported by .*\/lib\/guidance\/texts\.ts/,
    );
  });

  it('puts what comes later in a file of its own, that is asked for by name', async () => {
    const files = await built(writing, [
      later({ 'mails.js': ['@/lib/guidance/texts'] }, folders),
      texts,
    ]);
    expect([...files.keys()].sort()).toEqual(['mails.js', 'worker.js']);
    expect(files.get('worker.js')).toContain('exportsOf("mails.js", "@/lib/guidance/texts")');
    expect(files.get('worker.js')?.length).toBeLessThan(2000);
    expect(files.get('mails.js')?.length).toBeGreaterThan(100_000);
  });

  it('refuses to put off what is no function', async () => {
    const data = `import { ladders } from '@/lib/guidance/guidance'; globalThis.all = ladders;`;
    const put = later({ 'mails.js': ['@/lib/guidance/guidance'] }, folders);
    await expect(built(data, [put])).rejects.toThrow('`ladders` must be a function');
  });

  it('refuses a second copy of a class, which `instanceof` would not know', async () => {
    const code = `import { namesOf } from '@/lib/service/tailor-rows'; globalThis.names = namesOf;`;
    const put = later({ 'mails.js': ['@/lib/service/tailor-rows'] }, folders);
    await expect(built(code, [put])).rejects.toThrow(/mails\.js .*second class.*scene\.ts/);
  });
});
