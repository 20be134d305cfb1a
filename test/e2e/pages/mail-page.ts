import type { Page } from '@playwright/test';

/** A webmail in the hands of a user: the same verbs for each, so that one spec serves all. */
export interface MailPage {
  readonly page: Page;
  /** The list of the inbox. */
  openInbox(): Promise<void>;
  openThread(subject: string): Promise<void>;
  /** Back from a conversation to the list. */
  back(): Promise<void>;
  /** Opens the reply to the last message. */
  reply(): Promise<void>;
  /** Types at the cursor of the open reply. */
  type(text: string): Promise<void>;
  /** Text of the open reply. */
  draftText(): Promise<string>;
  draftSubject(): Promise<string>;
  send(): Promise<void>;
  undoSend(): Promise<void>;
}
