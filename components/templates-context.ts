import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import type { Scope } from '@/lib/domain/tailoring';
import { type TemplatesWords, templatesEn } from '@/lib/i18n/templates.en';
import { templatesZh } from '@/lib/i18n/templates.zh';
import type { Words } from '@/lib/i18n/words.en';
import type { Client } from '@/lib/messaging/client';
import type { Answer, Ask, Command, Failure } from '@/lib/messaging/protocol';

/** Commands of this page that change something. */
export type Changing =
  | 'changeStep'
  | 'changeText'
  | 'changeLimit'
  | 'restoreGuidance'
  | 'importGuidance';

/** What all parts of the page share. */
export interface Templates {
  port: Client;
  language: Language;
  words: TemplatesWords;
  names: Words;
  scope: Scope;
  /** Rises with each change: what is shown is asked for again. */
  version: number;
  /** Sends a change; resolves to what went wrong, null where nothing did. */
  change<C extends Changing>(command: C, ask: Omit<Ask<C>, 'commitId'>): Promise<Failure | null>;
}

export const TemplatesContext = createContext<Templates | null>(null);

export function useTemplates(): Templates {
  const shared = useContext(TemplatesContext);
  if (!shared) throw new Error('Only within the templates page.');
  return shared;
}

export function templatesIn(language: Language): TemplatesWords {
  return language === 'zh' ? templatesZh : templatesEn;
}

export interface Asked<T> {
  value: T | null;
  failure: Failure | null;
  reload(): void;
}

/** What the background answers; asked again when the question or `version` changes. An answer to another question is never shown. */
export function useAnswer<C extends Command>(
  port: Client,
  command: C,
  ask: Ask<C>,
  version: number,
): Asked<Answer<C>> {
  const key = JSON.stringify(ask);
  const [got, setGot] = useState<{ key: string; value: Answer<C> } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [again, setAgain] = useState(0);
  const wanted = useRef('');
  useEffect(() => {
    const mine = `${key} ${version} ${again}`;
    wanted.current = mine;
    void port.send(command, JSON.parse(key) as Ask<C>).then((reply) => {
      if (wanted.current !== mine) return;
      setFailure(reply.ok ? null : reply.failure);
      if (reply.ok) setGot({ key, value: reply.value });
    });
  }, [port, command, key, version, again]);
  const reload = useCallback(() => setAgain((count) => count + 1), []);
  return { value: got?.key === key ? got.value : null, failure, reload };
}
