import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rollup } from 'vite';

const FILE = 'later.js';
const RUNTIME = '\0later';
const WRAPPED = '\0later:';
const ENTRY = '\0later-entry';
/** The only name that `trusted-types` of the manifest lets a script make a policy under. */
export const POLICY = 'threadline-later';

/** Asked for while the worker is installed: Chromium then keeps the file, and a later start may load it at once, without a network, when it is first needed. */
const runtime = `
const file = () => policy.createScriptURL('');
const policy = trustedTypes.createPolicy('${POLICY}', { createScriptURL: () => '/${FILE}' });
const load = () => globalThis.threadlineLater ?? (importScripts(file()), globalThis.threadlineLater);
addEventListener('install', load);
export const exportsOf = (name) => load()[name];
`;

/**
 * Keeps modules that export nothing but functions out of the worker's own script: reading code that is not run costs each start of it 18 µs per kB.
 * The first call of any of them loads all. `modules` are spelt `@/lib/…`; `importer` says whose imports of them are meant.
 */
export function later(modules: readonly string[], importer: string): Plugin {
  const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
  const pathOf = (name: string) => `${root}/${name.replace(/^@\//, '')}.ts`;
  let isUsed = false;
  let resolve: { alias: Rollup.Plugin | unknown };
  return {
    name: 'later',
    enforce: 'pre',
    configResolved(config) {
      resolve = { alias: config.resolve.alias };
    },
    buildStart() {
      isUsed = false;
    },
    async resolveId(source, from) {
      if (source === RUNTIME) return RUNTIME;
      if (!from?.startsWith(`${root}/${importer}`)) return null;
      const found = await this.resolve(source, from, { skipSelf: true });
      const name = found?.id.replace(`${root}/`, '@/').replace(/\.ts$/, '') ?? '';
      if (!modules.includes(name)) return null;
      isUsed = true;
      return WRAPPED + name;
    },
    async load(id) {
      if (id === RUNTIME) return runtime;
      if (!id.startsWith(WRAPPED)) return null;
      const name = id.slice(WRAPPED.length);
      const { exports, code } = await this.load({ id: pathOf(name) });
      for (const what of exports ?? []) {
        if (!new RegExp(`\\bfunction ${what}\\(`).test(code ?? '')) {
          this.error(`${name} comes later, so \`${what}\` must be a function`);
        }
      }
      const wrappers = (exports ?? []).map(
        (fn) => `export function ${fn}(...given) { return exportsOf('${name}').${fn}(...given); }`,
      );
      return [`import { exportsOf } from '${RUNTIME}';`, ...wrappers].join('\n');
    },
    async generateBundle() {
      if (!isUsed) return;
      const source = await bundled();
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  };

  async function bundled(): Promise<string> {
    const lines = modules.map((name, index) => `import * as m${index} from '${name}';`);
    const members = modules.map((name, index) => `'${name}': m${index}`);
    const code = `${lines.join('\n')}\nglobalThis.threadlineLater = { ${members.join(', ')} };`;
    const entry: Plugin = {
      name: 'later-entry',
      resolveId: (id) => (id === ENTRY ? ENTRY : null),
      load: (id) => (id === ENTRY ? code : null),
    };
    const built = await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins: [entry],
      resolve: resolve as object,
      build: {
        write: false,
        target: 'chrome122',
        rollupOptions: { input: ENTRY, output: { format: 'iife', inlineDynamicImports: true } },
      },
    });
    const [output] = Array.isArray(built) ? built : [built as Rollup.RollupOutput];
    return (output as Rollup.RollupOutput).output[0].code;
  }
}
