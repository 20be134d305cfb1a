/** How much is too much: business days of the client, and reminders (G1). */
export interface Limits {
  /** Days between two messages on one ask. */
  gap: number;
  /** Reminders to one client within the window. */
  cap: number;
  /** Days of the window. */
  window: number;
  /** Days after the last step until the PM decides what becomes of the ask. */
  decide: number;
}

/** Unless the PM says otherwise: 2 days apart, 2 reminders in any 5 days, a decision 5 days after the last step. */
export const LIMITS: Limits = { gap: 2, cap: 2, window: 5, decide: 5 };
