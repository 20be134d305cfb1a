import type { Ask } from '@/lib/domain/ask';
import type { Ladder } from '@/lib/domain/ladder';
import { LIMITS, type Limits } from '@/lib/domain/limits';
import type { Language } from '@/lib/domain/records';
import { ladderInForce, limitsInForce, textInForce } from '@/lib/domain/tailor';
import type { Scope } from '@/lib/domain/tailoring';
import { ladders } from '@/lib/guidance/guidance';
import { ownTemplate } from '@/lib/guidance/own-text';
import { type Rendered, renderTemplate, type TemplateValues } from '@/lib/guidance/render';
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
    const ladder = known.get(key) ?? ladderInForce(builtIn, tailorings, scopeOfAsk(ask));
    known.set(key, ladder);
    return ladder;
  };
}

export function limitsOf({ client, tailorings }: Changed): Limits {
  return limitsInForce(LIMITS, tailorings, { kind: 'client', clientId: client.id });
}

/** A text with its values in: the PM's own one where there is one for this ask, else the built-in. */
export function renderInForce(
  { tailorings }: Changed,
  ask: Pick<Ask, 'clientId' | 'projectId'>,
  text: { id: string; language: Language },
  values: TemplateValues,
): Rendered {
  const { id, language } = text;
  const own = textInForce(tailorings, scopeOfAsk(ask), id, language);
  if (own) {
    try {
      return renderTemplate(id, language, values, ownTemplate(id, language, own));
    } catch {
      // Written for another version of the product: the built-in one is there for that.
    }
  }
  return renderTemplate(id, language, values);
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
