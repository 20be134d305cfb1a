import type { GrantedHost } from '@/lib/hosts/granted';

export const granted: GrantedHost = {
  name: 'Roundcube',
  script: 'content-scripts/roundcube.js',
};
