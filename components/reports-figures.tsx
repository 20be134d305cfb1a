import type { ReportsWords } from '@/lib/i18n/reports.en';
import type { ReportFigures } from '@/lib/messaging/reports-view';

const HEIGHT = 14;

/** Who held the ball, as a bar and in words; promises and answers. `most`: the days that fill the whole width. */
export function Figures(props: { of: ReportFigures; words: ReportsWords; most: number }) {
  const { of, words, most } = props;
  const { delay, promises, answers } = of;
  const settled = [
    promises.kept > 0 && words.kept(promises.kept),
    promises.broken > 0 && words.broken(promises.broken),
    promises.open > 0 && words.open(promises.open),
  ].filter((part) => part !== false);
  return (
    <div class="r-figures">
      <Bar client={delay.client} us={delay.us} most={most} words={words} />
      <dl>
        <div class="r-key r-key-client">
          <dt>{words.client}</dt>
          <dd data-testid="report-client-days" data-days={delay.client}>
            {words.days(delay.client)}
            {delay.late.client > 0 && <span>{words.late(delay.late.client)}</span>}
          </dd>
        </div>
        <div class="r-key r-key-us">
          <dt>{words.us}</dt>
          <dd data-testid="report-us-days" data-days={delay.us}>
            {words.days(delay.us)}
            {delay.late.us > 0 && <span>{words.late(delay.late.us)}</span>}
          </dd>
        </div>
        <div>
          <dt>{words.promises}</dt>
          <dd data-testid="report-promises" data-kept={promises.kept} data-broken={promises.broken}>
            {settled.length > 0 ? settled.join(' · ') : words.noPromises}
          </dd>
        </div>
        <div>
          <dt>{words.answers}</dt>
          <dd>
            {!answers.client && !answers.us && words.noAnswers}
            {(['client', 'us'] as const).map((side) => {
              const figure = answers[side];
              return figure ? (
                <span key={side}>
                  {words.answerer[side]}{' '}
                  {words.answerIn(figure.median, figure.longest, figure.count)}
                </span>
              ) : null;
            })}
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** Both sides one above the other: days may count for both, so they do not add up to one bar. */
function Bar(props: { client: number; us: number; most: number; words: ReportsWords }) {
  const { client, us, most, words } = props;
  const width = (days: number) => (most > 0 ? (days / most) * 100 : 0);
  return (
    <svg
      class="r-bar"
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words.bar(client, us)}
    >
      <rect class="r-none" width="100" height={HEIGHT} />
      <rect class="r-client" width={width(client)} height={HEIGHT / 2} />
      <rect class="r-us" y={HEIGHT / 2} width={width(us)} height={HEIGHT / 2} />
    </svg>
  );
}
