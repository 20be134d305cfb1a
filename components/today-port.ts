import type { Client } from '@/lib/messaging/client';
import type { TodayView } from '@/lib/messaging/views';

/** What the popup needs from around it. */
export interface TodayPort extends Client {
  /** The rows as the worker last left them for us; null after a browser start. */
  snapshot(): Promise<TodayView | null>;
  openDashboard(): void;
  /** Closes the popup; a page shown in a tab stays. */
  close(): void;
}
