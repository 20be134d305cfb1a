import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rollup } from 'vite';

const RUNTIME = '\0later';
const WRAPPED = '\0later:';
const ENTRY = '\0later-entry';
/** The only name that `trusted-types` of the manifest lets a script make a policy under. */
export const POLICY = 'threadline-later';

/** Files by name, each with the modules in it, spelt `@/lib/…`. */
export type Later = Readonly<Record<string, readonly string[]>>;

/**
 * Keeps modules that export nothing but functions out of the worker's own script: reading code that is not run costs each start of it 18 µs per kB.
 * The first call of one loads its file. Only imports from `folders` are meant.
 */
export function later(files: Later, folders: readonly string[]): Plugin {
  const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
  const pathOf = (name: string) => `${root}/${name.replace(/^@\//, '')}.ts`;
  const fileOf = new Map(
    Object.entries(files).flatMap(([file, names]) => names.map((name) => [name, file] as const)),
  );
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
      if (!folders.some((folder) => from?.startsWith(`${root}/${folder}/`))) return null;
      const found = await this.resolve(source, from, { skipSelf: true });
      const name = found?.id.replace(`${root}/`, '@/').replace(/\.ts$/, '') ?? '';
      if (!fileOf.has(name)) return null;
      isUsed = true;
      return WRAPPED + name;
    },
    async load(id) {
      if (id === RUNTIME) return runtimeOf(Object.keys(files));
      if (!id.startsWith(WRAPPED)) return null;
      const name = id.slice(WRAPPED.length);
      const { exports, code } = await this.load({ id: pathOf(name) });
      for (const what of exports ?? []) {
        if (!new RegExp(`\\bfunction ${what}\\(`).test(code ?? '')) {
          this.error(`${name} comes later, so \`${what}\` must be a function`);
        }
      }
      const from = `exportsOf('${fileOf.get(name)}', '${name}')`;
      const wrappers = (exports ?? []).map(
        (fn) => `export function ${fn}(...given) { return ${from}.${fn}(...given); }`,
      );
      return [`import { exportsOf } from '${RUNTIME}';`, ...wrappers].join('\n');
    },
    async generateBundle() {
      if (!isUsed) return;
      for (const [file, names] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName: file, source: await bundled(file, names) });
      }
    },
  };

  async function bundled(file: string, modules: readonly string[]): Promise<string> {
    const lines = modules.map((name, index) => `import * as m${index} from '${name}';`);
    const members = modules.map((name, index) => `'${name}': m${index}`);
    const code = `${lines.join('\n')}\n(globalThis.later ??= {})['${file}'] = { ${members.join(', ')} };`;
    const entry: Plugin = {
      name: 'later-entry',
      resolveId: (id) => (id === ENTRY ? ENTRY : null),
      load: (id) => (id === ENTRY ? code : null),
      transform(source, id) {
        if (!id.startsWith(`${root}/lib/`) || !/^(export )?class /m.test(source)) return;
        this.error(`${file} would hold a second class of ${id}: \`instanceof\` fails`);
      },
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

/** Each file is asked for while the worker is installed: Chromium then keeps it, and a later start may load it at once when it is first needed. */
function runtimeOf(files: readonly string[]): string {
  return `
const files = ${JSON.stringify(files)};
const policy = trustedTypes.createPolicy('${POLICY}', {
  createScriptURL: (file) => {
    if (!files.includes(file)) throw new Error('No such file: ' + file);
    return '/' + file;
  },
});
const load = (file) => {
  if (!globalThis.later?.[file]) importScripts(policy.createScriptURL(file));
  return globalThis.later[file];
};
addEventListener('install', () => files.forEach(load));
export const exportsOf = (file, name) => load(file)[name];
`;
}
