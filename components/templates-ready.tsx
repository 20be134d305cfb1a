import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { OWN_ITEM, SUPERIOR_KNOWS } from '@/lib/domain/ladder';
import { LONGEST_ITEM } from '@/lib/domain/tailor-check';
import type { TailoredLadder, TailoredStep } from '@/lib/messaging/tailor-view';
import { useTemplates } from './templates-context';
import { type StepDraft, withAdded } from './templates-step-draft';

interface Props {
  one: TailoredStep;
  ladder: TailoredLadder;
  draft: StepDraft;
  edit(changes: Partial<StepDraft>): void;
}

/** Something that may have to be ready. */
interface Item {
  id: string;
  label: string;
  /** As it is called without the PM's words; absent for one of their own. */
  builtIn?: string;
  /** Added in this scope: it may go altogether. */
  removable: boolean;
}

/** What must be ready before a step goes out: built-in items and the PM's own, on or off, in the PM's words. */
export function ReadyItems({ one, ladder, draft, edit }: Props) {
  const { port, words, language } = useTemplates();
  const [open, setOpen] = useState('');
  const add = () => edit(withAdded(draft));
  const type = (label: string) => {
    const id = draft.adding?.id ?? `${OWN_ITEM}${port.newId()}`;
    edit({ adding: label.trim() ? { id, label } : null });
  };
  return (
    <fieldset class="s-field">
      <legend>{words.ready}</legend>
      <ul class="g-checks">
        {itemsOf(one, ladder, draft, language).map((item) => (
          <Row
            key={item.id}
            item={item}
            draft={draft}
            edit={edit}
            open={open === item.id}
            toggle={() => setOpen(open === item.id ? '' : item.id)}
          />
        ))}
      </ul>
      <div class="s-line">
        <input
          type="text"
          class="g-words"
          maxLength={LONGEST_ITEM}
          aria-label={words.addItem}
          placeholder={words.addItem}
          data-testid="ready-new"
          value={draft.adding?.label ?? ''}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => onEnter(event, add)}
        />
        <button
          type="button"
          class="s-button g-small"
          data-testid="ready-add"
          aria-disabled={draft.adding === null}
          onClick={add}
        >
          {words.add}
        </button>
      </div>
    </fieldset>
  );
}

/** Built-in ones first, then those of wider scopes, then those of this one. The tick of a formal step is no choice. */
function itemsOf(
  { before }: TailoredStep,
  { readiness }: TailoredLadder,
  { items }: StepDraft,
  language: 'en' | 'zh',
): Item[] {
  const inherited = before.items ?? [];
  const own = [...inherited, ...items].filter(({ id }) => id.startsWith(OWN_ITEM));
  const label = (id: string) => items.find((item) => item.id === id)?.label;
  return [
    ...readiness
      .filter(({ id }) => id !== SUPERIOR_KNOWS)
      .map(({ id, label: { [language]: builtIn } }) => ({
        id,
        label: label(id) ?? builtIn,
        builtIn,
        removable: false,
      })),
    ...[...new Map(own.map((item) => [item.id, item])).values()].map((item) => ({
      id: item.id,
      label: label(item.id) ?? item.label,
      removable: !inherited.some(({ id }) => id === item.id),
    })),
  ];
}

interface RowProps extends Pick<Props, 'draft' | 'edit'> {
  item: Item;
  open: boolean;
  toggle(): void;
}

function Row({ item, draft, edit, open, toggle }: RowProps) {
  const { words } = useTemplates();
  const { id, label, builtIn } = item;
  const { ready, items } = draft;
  const called = label.trim() || builtIn || words.addItem;
  const others = items.filter((one) => one.id !== id);
  const rest = ready.filter((one) => one !== id);
  const box = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  const tick = (
    <input
      id={box}
      type="checkbox"
      aria-label={called}
      data-testid={`step-ready-${id}`}
      checked={ready.includes(id)}
      onChange={({ currentTarget }) =>
        edit({ ready: currentTarget.checked ? [...rest, id] : rest })
      }
    />
  );
  return (
    <li class="g-item" data-testid="ready-item" data-item={id}>
      {open ? (
        <span class="s-check">
          {tick}
          <input
            ref={field}
            type="text"
            class="g-words"
            maxLength={LONGEST_ITEM}
            aria-label={words.itemWords}
            data-testid={`ready-words-${id}`}
            value={label}
            onInput={(event) =>
              edit({ items: [...others, { id, label: event.currentTarget.value }] })
            }
            onKeyDown={(event) => onEnter(event, toggle)}
          />
        </span>
      ) : (
        <label class="s-check" for={box}>
          {tick}
          <span>{called}</span>
        </label>
      )}
      <button
        type="button"
        class="g-link"
        aria-expanded={open}
        aria-label={words.rewordItem(called)}
        data-testid={`ready-reword-${id}`}
        onClick={toggle}
      >
        {words.reword}
      </button>
      {item.removable && (
        <button
          type="button"
          class="g-link"
          aria-label={words.removeItem(called)}
          data-testid={`ready-remove-${id}`}
          onClick={() => edit({ ready: rest, items: others })}
        >
          {words.remove}
        </button>
      )}
      {builtIn && called !== builtIn && <p class="s-hint">{words.itemBuiltIn(builtIn)}</p>}
    </li>
  );
}

/** Enter here must not save the step. */
function onEnter(event: KeyboardEvent, act: () => void): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  act();
}
