import type { Ask } from '@/lib/domain/ask';
import type { Ladder } from '@/lib/domain/ladder';
import { LIMITS, type Limits } from '@/lib/domain/limits';
import type { Language } from '@/lib/domain/records';
import { ladderInForce, limitsInForce, textInForce, withKnownNeeds } from '@/lib/domain/tailor';
import type { OwnText, Scope, Tailoring } from '@/lib/domain/tailoring';
import { ladders } from '@/lib/guidance/guidance';
import { ownTemplate } from '@/lib/guidance/own-text';
import { type Rendered, renderTemplate, type TemplateValues } from '@/lib/guidance/render';
import { templateOf } from '@/lib/guidance/texts';
import type { ClientHistory } from '@/lib/store/history';

type Changed = Pick<ClientHistory, 'client' | 'tailorings'>;

/** The ladder in force for each ask of a client: what the PM changed for its project, its client, everywhere. */
export function laddersOf({ tailorings }: Changed): (ask: Ask) => Ladder {
  const known = new Map<string, Ladder>();
  return (ask) => {
    const builtIn = ladders[ask.situation] ?? ladders.reply;
    if (!builtIn) throw new Error(`No ladder for ${ask.situation}`);
    if (tailorings.length === 0) return builtIn;
    const key = `${ask.projectId} ${builtIn.situation}`;
    const ladder =
      known.get(key) ??
      withKnownNeeds(ladderInForce(builtIn, tailorings, scopeOfAsk(ask)), builtIn);
    known.set(key, ladder);
    return ladder;
  };
}

export function limitsOf({ client, tailorings }: Changed): Limits {
  return limitsInForce(LIMITS, tailorings, { kind: 'client', clientId: client.id });
}

/** A text with its values in: the PM's own one where there is one for this ask, else the built-in. `own`: which of them it is. */
export function renderInForce(
  { tailorings }: Changed,
  ask: Pick<Ask, 'clientId' | 'projectId'>,
  text: { id: string; language: Language },
  values: TemplateValues,
): Rendered & { own: boolean } {
  const { id, language } = text;
  const own = ownTextFor(tailorings, scopeOfAsk(ask), id, language);
  if (own) {
    try {
      const template = ownTemplate(id, language, own);
      return { ...renderTemplate(id, language, values, template), own: true };
    } catch {
      // Written for another version of the product: the built-in one is there for that.
    }
  }
  return { ...renderTemplate(id, language, values), own: false };
}

/** The PM's own text in force; where a step has none of its own for it, their words for the general one hold as well. */
export function ownTextFor(
  rows: readonly Tailoring[],
  scope: Scope,
  textId: string,
  language: Language,
): OwnText | undefined {
  if (rows.length === 0) return undefined;
  const own = textInForce(rows, scope, textId, language);
  return own ?? textInForce(rows, scope, templateOf(textId, language).id, language);
}

/** Differs whenever what the PM changed for this client does. */
export function revisionOf({ tailorings }: Changed): string {
  return tailorings
    .map(({ id, rev, updatedAt }) => `${id} ${rev} ${updatedAt}`)
    .sort()
    .join();
}

function scopeOfAsk({ clientId, projectId }: Pick<Ask, 'clientId' | 'projectId'>): Scope {
  return { kind: 'project', clientId, projectId };
}
