import type { Plugin } from 'vite';

/**
 * Stops a build in which a script holds what only a few answers need: reading it would cost each start of the worker, each page and each popup.
 * `parts` are pieces of paths, such as `lib/guidance/texts/`.
 */
export function keptOut(parts: readonly string[]): Plugin {
  return {
    name: 'kept-out',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          if (renderedLength === 0 || id.startsWith('\0')) continue;
          if (!parts.some((part) => id.includes(part))) continue;
          const by = this.getModuleInfo(id)?.importers.join(', ');
          this.error(`${chunk.fileName} holds ${id}, imported by ${by}: see scripts/later.ts`);
        }
      }
    },
  };
}
