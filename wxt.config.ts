import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['alarms', 'notifications', 'storage', 'unlimitedStorage'],
    minimum_chrome_version: '122',
    content_security_policy: {
      extension_pages:
        "script-src 'self'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { target: 'chrome122' },
  }),
});
