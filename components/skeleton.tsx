import { usePanel } from './panel-context';

/** The shape of what is coming. */
export function Skeleton() {
  const { text } = usePanel();
  return (
    <div class="skeleton" role="status" data-testid="loading">
      <span class="visually-hidden">{text.loading}</span>
      <i class="line wide" />
      <i class="line" />
      <i class="block" />
      <i class="line" />
    </div>
  );
}
