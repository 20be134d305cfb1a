import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import type { Participant } from '@/lib/domain/touch';
import type { Format } from '@/lib/i18n/format';
import type { History } from '@/lib/i18n/history.en';
import type { PanelMessages } from '@/lib/i18n/panel.en';
import type { Words } from '@/lib/i18n/words.en';
import type { ThreadView } from '@/lib/messaging/views';
import type { PanelPort } from './panel-port';

/** What every part of the panel may look at. */
export interface Panel {
  port: PanelPort;
  language: Language;
  text: PanelMessages;
  words: Words;
  history: History;
  format: Format;
}

export interface PanelThread {
  view: ThreadView;
  subject: string;
  people: Participant[];
}

export const PanelContext = createContext<Panel | null>(null);
export const ThreadContext = createContext<PanelThread | null>(null);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('No panel around this component.');
  return panel;
}

export function useThread(): PanelThread {
  const thread = useContext(ThreadContext);
  if (!thread) throw new Error('No conversation around this component.');
  return thread;
}
