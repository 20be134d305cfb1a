import { fileURLToPath } from 'node:url';

/** Vite 7 does not follow chrono-node's `"./*"` exports; its locales lie here. */
export const chronoPaths = {
  find: /^chrono-node\/(.+)$/,
  replacement: fileURLToPath(
    new URL('../node_modules/chrono-node/dist/esm/locales/$1/index.js', import.meta.url),
  ),
};
