import { useState } from 'preact/hooks';
import { LIMIT_RANGE } from '@/lib/domain/tailor-check';
import type { Failure } from '@/lib/messaging/protocol';
import type { GuidanceView } from '@/lib/messaging/tailor-view';
import { Field, Group } from './settings-field';
import { useTemplates } from './templates-context';
import { TemplatesShare } from './templates-share';
import { changeWords, failureWords, subjectWords } from './templates-words';

/** What holds for every ladder: limits, the list of changes made here, and the way to share them. */
export function TemplatesOverview({ view }: { view: GuidanceView }) {
  const { words, scope } = useTemplates();
  return (
    <div data-testid="templates-overview">
      <Mine key={`mine ${JSON.stringify(scope)}`} mine={view.mine} />
      <Group title={words.limits} hint={words.limitsHint}>
        {view.limits.length === 0 ? (
          <p>{words.limitsInProject}</p>
        ) : (
          <div class="s-pair">
            {view.limits.map((limit) => (
              <Limit key={`${limit.limit} ${JSON.stringify(scope)}`} limit={limit} />
            ))}
          </div>
        )}
      </Group>
      <TemplatesShare key={`share ${JSON.stringify(scope)}`} view={view} />
    </div>
  );
}

function Limit({ limit }: { limit: GuidanceView['limits'][number] }) {
  const { words, names, language, scope, change } = useTemplates();
  const [typed, setTyped] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [least, most] = LIMIT_RANGE[limit.limit];
  const value = typed ?? String(limit.value);
  const number = /^\d{1,3}$/.test(value.trim()) ? Number(value) : Number.NaN;
  const fits = number >= least && number <= most;
  const save = async (next: number) => {
    if (next === limit.value) return setTyped(null);
    const rev = limit.row?.rev ?? 0;
    const failed = await change('changeLimit', { scope, limit: limit.limit, rev, value: next });
    setFailure(failed);
    if (!failed) setTyped(null);
  };
  const speech = { words, names, language };
  const wrong = failure
    ? failureWords(failure, speech, new Map())
    : fits
      ? undefined
      : words.limitRange(least, most);
  return (
    <div>
      <Field
        label={words.limit[limit.limit]}
        hint={limit.changedIn && words.changedIn[limit.changedIn]}
        problem={wrong}
      >
        {(control) => (
          <div class="s-line">
            <input
              {...control}
              class="g-days"
              type="number"
              min={least}
              max={most}
              data-testid={`limit-${limit.limit}`}
              value={value}
              onInput={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && fits) void save(number);
              }}
            />
            <span>{words.limitUnit[limit.limit]}</span>
            {typed !== null && number !== limit.value && (
              <button
                type="button"
                class="s-button g-small"
                data-testid={`limit-save-${limit.limit}`}
                aria-disabled={!fits}
                onClick={() => {
                  if (fits) void save(number);
                }}
              >
                {words.save}
              </button>
            )}
            {limit.row && typed === null && (
              <button
                type="button"
                class="g-link"
                data-testid={`limit-restore-${limit.limit}`}
                aria-label={`${words.restore}: ${words.limit[limit.limit]}`}
                onClick={() => void save(limit.before)}
              >
                {words.restore}
              </button>
            )}
          </div>
        )}
      </Field>
    </div>
  );
}

/** Every change made in this scope, restored one by one or all at once. */
function Mine({ mine }: Pick<GuidanceView, 'mine'>) {
  const { words, names, language, change } = useTemplates();
  const [sure, setSure] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const speech = { words, names, language };
  const restore = async (rows: typeof mine) => {
    setSure(false);
    setFailure(await change('restoreGuidance', { rows: rows.map(({ row }) => row) }));
  };
  return (
    <Group title={words.mine}>
      {mine.length === 0 ? (
        <p class="s-hint">{words.mineNone}</p>
      ) : (
        <ul class="g-changes">
          {mine.map((one) => (
            <li key={one.row.id} data-testid="change">
              <div>
                <strong>{subjectWords(one, speech)}</strong>
                <p>{changeWords(one.change, one.about, speech)}</p>
              </div>
              <button
                type="button"
                class="s-button g-small"
                data-testid="change-restore"
                aria-label={`${words.restore}: ${subjectWords(one, speech)}`}
                onClick={() => void restore([one])}
              >
                {words.restore}
              </button>
            </li>
          ))}
        </ul>
      )}
      {failure && (
        <p class="s-problem" role="alert">
          {failureWords(failure, speech, new Map())}
        </p>
      )}
      {mine.length > 1 && (
        <div class="s-line">
          <button
            type="button"
            class="s-button"
            data-testid="restore-all"
            onClick={() => (sure ? void restore(mine) : setSure(true))}
          >
            {sure ? words.restoreAllSure(mine.length) : words.restoreAll}
          </button>
          {sure && (
            <button type="button" class="s-button" onClick={() => setSure(false)}>
              {words.cancel}
            </button>
          )}
        </div>
      )}
    </Group>
  );
}
