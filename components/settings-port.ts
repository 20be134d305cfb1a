import type { Client } from '@/lib/messaging/client';

/** What the settings page needs from around it. */
export interface SettingsPort extends Client {
  /** Version of the product, as the manifest names it. */
  readonly version: string;
}
