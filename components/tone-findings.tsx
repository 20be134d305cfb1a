import type { ToneFinding } from '@/lib/domain/tone';
import { toneIn } from '@/lib/i18n/tone';
import { FailureNote } from './failure-note';
import { mendedValue } from './mend';
import { usePanel, useThread } from './panel-context';
import { Press } from './press';
import { useAction } from './use-action';
import type { Draft } from './use-draft';

/** Words in the draft that may offend, each with better ones: one click takes them, and nothing is blocked (G10). */
export function ToneFindings({ state }: { state: Draft }) {
  const { language } = usePanel();
  const words = toneIn(language);
  const findings = state.draft?.tone ?? [];
  if (findings.length === 0) return null;
  return (
    <section class="tone" aria-label={words.title}>
      <p class="form-title">{words.title}</p>
      <ul class="tone-list">
        {findings.map((one) => (
          <Finding key={`${one.index} ${one.kind}`} finding={one} state={state} />
        ))}
      </ul>
      <p class="help">{words.hint}</p>
    </section>
  );
}

function Finding({ finding, state }: { finding: ToneFinding; state: Draft }) {
  const { language } = usePanel();
  const { view } = useThread();
  const action = useAction();
  const words = toneIn(language);
  const { kind, text, better } = finding;
  const lang = state.draft?.language === 'zh' ? 'zh-CN' : 'en';

  /** In the value where the PM typed them, so that they do not come back; else in the text alone. */
  function use() {
    const project = view.link?.project;
    const values = project && mendedValue(project.values, finding);
    if (!values) return state.mend(finding);
    action.change('rememberValues', { projectId: project.id, values }, () => state.give(values));
  }

  return (
    <li class="tone-finding" data-testid="tone-finding" data-kind={kind}>
      <p>
        <q class="found" lang={lang} dir="auto">
          {text}
        </q>
      </p>
      <p class="help">{words.why[kind]}</p>
      <p class="better">
        <span class="help">{words.better} </span>
        <q lang={lang} dir="auto">
          {better}
        </q>
      </p>
      <Press
        testId="tone-use"
        busy={action.busy}
        label={words.useInstead(text, better)}
        onPress={use}
      >
        {words.use}
      </Press>
      <FailureNote failure={action.failure} onRetry={action.retry} />
    </li>
  );
}
