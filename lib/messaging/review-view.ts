import type { ReasonKind } from '@/lib/domain/event';
import type { Ladder, Level, Phrase, Step } from '@/lib/domain/ladder';
import type { Language } from '@/lib/domain/records';
import type { GuidanceChange, Scope } from '@/lib/domain/tailoring';

/** The whole guidance as it is built in, to be read; what the PM changed stands beside it. */
export interface ReviewView {
  language: Language;
  /** Stage by stage. */
  ladders: Ladder[];
  levels: { level: Level; says: Phrase; sources: readonly string[] }[];
  guards: { id: string; name: Phrase; rule: Phrase; sources: readonly string[] }[];
  reasons: { kind: ReasonKind; says: Phrase; sources: readonly string[]; step?: Step }[];
  extras: { id: string; label: Phrase; when: Phrase; sources: readonly string[] }[];
  /** What stands behind each readiness id. */
  readiness: Record<string, Phrase>;
  /** Label of each value that texts use. */
  values: Record<string, Phrase>;
  articles: ReviewArticle[];
  /** What the PM changed, the wider scope first. */
  changes: ReviewChange[];
}

export interface ReviewArticle {
  id: string;
  title: Phrase;
  url?: string;
  /** Each section with what rests on it: situations, steps, guards, levels, reasons. */
  sections: { section: string; citedBy: string[] }[];
}

export interface ReviewChange {
  where: Scope['kind'];
  /** Of the client or project; absent where it holds everywhere. */
  name?: string;
  change: GuidanceChange;
}

/** One text of a situation in one language. */
export interface ReviewText {
  /** `<step>`, or `<step>#<variant>`. */
  id: string;
  language: Language;
  subject?: string;
  body: string;
  needs: readonly string[];
  /** With values in. */
  sample: { subject?: string; text: string };
  own: (Omit<ReviewChange, 'change'> & { subject?: string; body: string; text: string })[];
}
