import { useId, useState } from 'preact/hooks';
import type { ThreadView } from '@/lib/messaging/views';
import { FailureNote } from './failure-note';
import { usePanel, useThread } from './panel-context';
import { People } from './people';
import { Press } from './press';
import { Tray } from './tray';
import { useAction } from './use-action';

/** Which project and client this conversation belongs to. */
export function ProjectHead({ link }: { link: NonNullable<ThreadView['link']> }) {
  const { text } = usePanel();
  const { view } = useThread();
  const [open, setOpen] = useState(false);
  const id = useId();
  const action = useAction();
  return (
    <div class="project">
      <div class="names">
        <h2 data-testid="project-link" title={link.project.name}>
          <bdi>{link.project.name}</bdi>
        </h2>
        <p class="client" title={link.client.name}>
          <bdi>{link.client.name}</bdi>
        </p>
      </div>
      <Press
        look="quiet"
        icon="more"
        testId="project-menu"
        label={text.tie.menu}
        expanded={open}
        controls={id}
        onPress={() => setOpen(!open)}
      />
      {open && (
        <Tray id={id} label={text.tie.menu} onClose={() => setOpen(false)}>
          <People contacts={link.contacts} />
          <Press
            look="quiet"
            icon="folder"
            testId="project-untie"
            busy={action.busy}
            onPress={() => action.change('untieThread', { nativeThreadId: view.nativeThreadId })}
          >
            {text.tie.untie}
          </Press>
          <p class="help">{text.tie.untieHint}</p>
          <FailureNote failure={action.failure} onRetry={action.retry} />
        </Tray>
      )}
    </div>
  );
}
