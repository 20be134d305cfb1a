import type { EvidenceWords } from '@/lib/i18n/evidence.en';
import type { Format } from '@/lib/i18n/format';
import type { EvidenceView } from '@/lib/messaging/evidence-view';

/** What the document is about: project, client, ask. */
export function EvidenceHead(props: { view: EvidenceView; words: EvidenceWords; format: Format }) {
  const { view, words, format } = props;
  const { ask, project, client } = view;
  const code = project.code ? ` (${project.code})` : '';
  const firstDue = ask.firstDue ? ` (${words.firstDue(format.day(ask.firstDue))})` : '';
  const overdue = words.overdue(format.businessDays(ask.overdueDays), ask.overdueCalendarDays);
  const state = words.state[ask.state];
  const facts: [string, string][] = [
    [words.project, `${project.name}${code}`],
    [words.client, client.name],
    [words.situation, `${ask.situationLabel[format.language]} · ${words.owedBy[ask.owedBy]}`],
    ...(ask.due ? [[words.due, `${format.day(ask.due)}${firstDue}`] as [string, string]] : []),
    [words.status, ask.overdueDays > 0 ? words.joined(state, overdue) : state],
    ...(view.from ? [[words.from, view.from] as [string, string]] : []),
    [words.asOf, format.moment(view.now)],
  ];
  return (
    <header class="e-head">
      <p class="e-kind">{words.kind}</p>
      <h1 dir="auto">{ask.title}</h1>
      <dl class="e-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
        {ask.items.length > 0 && (
          <div>
            <dt>{words.items}</dt>
            <dd>
              <ul>
                {ask.items.map(({ text, done }) => (
                  <li key={text}>
                    <bdi>{text}</bdi> – {done ? words.itemDone : words.itemOpen}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
