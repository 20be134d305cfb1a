import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Answer, Ask, Command, Pushes, Reply } from './protocol';

type Questions = { [C in Command]: (ask: Ask<C>) => Reply<Answer<C>> };
type Announcements = { [P in keyof Pushes]: (push: Pushes[P]) => void };

/** All messages of the extension, typed by `Protocol` and `Pushes`. */
export const messenger = defineExtensionMessaging<Questions & Announcements>();
