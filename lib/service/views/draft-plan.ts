import type { Ask as AskState } from '@/lib/domain/ask';
import { type Audience, TELL_LIAISON } from '@/lib/domain/ladder';
import { suggest } from '@/lib/domain/suggest';
import type { Suggestion } from '@/lib/domain/suggestion';
import type { Channel } from '@/lib/domain/touch';
import { reasonSteps } from '@/lib/guidance/ladders/reasons';
import type { DraftStep } from '@/lib/messaging/requests';
import type { ClientState } from '@/lib/service/projector';
import { Refusal } from '@/lib/service/scene';

/** What is about to be written: which text, to whom, and what it carries. */
export interface DraftPlan {
  step: DraftStep;
  /** Id of the text, variant included. */
  textId: string;
  audience: Audience;
  channel: Channel;
  /** When it is to be sent, where that is not now. */
  when?: number;
}

/** Texts beside the ladder: a thank-you, a word to the contact before somebody above them is written to, a note to our own superior, the question for a successor. */
export type Beside = 'thanks' | 'liaison' | 'superior' | 'successor';

const liaison: Audience = { to: ['liaison'], cc: [] };

/** The steps of the texts beside the ladder. */
const beside: Record<Beside, { stepId: string; audience: Audience }> = {
  thanks: { stepId: 'thanks.received', audience: liaison },
  liaison: { stepId: TELL_LIAISON, audience: liaison },
  superior: { stepId: 'superior.briefing', audience: { to: [], cc: [] } },
  successor: {
    stepId: 'reason.contact-left',
    audience: reasonSteps['contact-left']?.audience ?? liaison,
  },
};

/** What an ask's next message is, or the one asked for beside it. Throws `not-found` where nothing is to be written. */
export function planDraft(
  state: ClientState,
  ask: AskState,
  asked: { about?: Beside | undefined; channel?: Channel | undefined },
): DraftPlan {
  if (asked.about) {
    const { stepId, audience } = beside[asked.about];
    const channel = asked.channel ?? 'mail';
    const step = { askIds: [ask.id], stepId, variant: 'first' as const };
    return { step, textId: inChannel(stepId, 'first', channel), audience, channel };
  }
  const suggestion = suggest(state.inputOf(ask));
  const { stepId, variant, askIds, steps, audience, when } = suggestion;
  if (!stepId || !audience) throw new Refusal('not-found');
  const channel = asked.channel ?? writtenChannel(suggestion);
  return {
    step: { askIds, stepId, variant, ...(steps && { steps: [...steps] }) },
    textId: steps ? 'bundle.reminder' : inChannel(stepId, variant, channel),
    audience: audience.to.length > 0 ? audience : liaison,
    channel,
    ...(when !== undefined && { when }),
  };
}

function writtenChannel({ channel }: Suggestion): Channel {
  return channel === 'chat' ? 'chat' : 'mail';
}

/** A chat has texts of its own; those for a second time serve mail and chat alike. */
function inChannel(stepId: string, variant: Suggestion['variant'], channel: Channel): string {
  if (variant !== 'first') return `${stepId}#${variant}`;
  return channel === 'chat' ? `${stepId}#chat` : stepId;
}
