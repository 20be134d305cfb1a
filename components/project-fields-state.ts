import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Project } from '@/lib/domain/records';
import type { Client } from '@/lib/messaging/client';
import type { Ask } from '@/lib/messaging/protocol';
import type { PageState } from './use-page';

/** A project's fields as they are edited: everything is text. */
export interface ProjectDraft {
  name: string;
  code: string;
  rhythm: '' | NonNullable<Project['rhythm']>;
  values: Record<string, string>;
}

export interface FieldsState {
  draft: ProjectDraft;
  dirty: boolean;
  nameMissing: boolean;
  phase: 'idle' | 'saving' | 'saved' | 'stale';
  edit(changes: Partial<Omit<ProjectDraft, 'values'>>): void;
  give(name: string, value: string): void;
  save(): Promise<void>;
  discard(): void;
}

type Changes = Ask<'editProject'>['changes'];

/** What the PM changes in a project, on top of the newest version of it, saved with the revision that was seen. */
export function useProjectFields(
  port: Client,
  page: PageState<'project'>,
  project: Project,
): FieldsState {
  const [edits, setEdits] = useState<Partial<Omit<ProjectDraft, 'values'>>>({});
  const [values, setValues] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const [phase, setPhase] = useState<FieldsState['phase']>('idle');
  const saving = useRef(false);
  const changes = useMemo(() => changesOf(project, edits, values), [project, edits, values]);
  const dirty = Object.keys(changes).length > 0;
  const nameMissing = changes.name !== undefined && !changes.name.trim();
  const clear = () => {
    setEdits({});
    setValues({});
    setTried(false);
  };

  useEffect(() => {
    if (dirty && phase === 'saved') setPhase('idle');
  }, [dirty, phase]);

  return {
    draft: { ...draftOf(project), ...edits, values: { ...project.values, ...values } },
    dirty,
    nameMissing: tried && nameMissing,
    phase,
    edit(change) {
      setEdits((known) => ({ ...known, ...change }));
      setPhase('idle');
    },
    give(name, value) {
      setValues((known) => ({ ...known, [name]: value }));
      setPhase('idle');
    },
    async save() {
      setTried(true);
      if (!dirty || nameMissing || saving.current) return;
      saving.current = true;
      setPhase('saving');
      const { id: projectId, rev } = project;
      const commitId = port.newId();
      const reply = await port.send('editProject', { commitId, projectId, rev, changes });
      await page.reload();
      saving.current = false;
      if (reply.ok) clear();
      else if (reply.failure.code !== 'stale-revision') page.show(reply.failure);
      setPhase(reply.ok ? 'saved' : reply.failure.code === 'stale-revision' ? 'stale' : 'idle');
    },
    discard() {
      clear();
      setPhase('idle');
    },
  };
}

function draftOf({ name, code, rhythm, values }: Project): ProjectDraft {
  return { name, code: code ?? '', rhythm: rhythm ?? '', values };
}

function changesOf(
  project: Project,
  edits: Partial<Omit<ProjectDraft, 'values'>>,
  values: Record<string, string>,
): Changes {
  const before = draftOf(project);
  const changed = Object.fromEntries(
    Object.entries(values).filter(([name, value]) => value !== (before.values[name] ?? '')),
  );
  const { name, code, rhythm } = { ...before, ...edits };
  return {
    ...(name !== before.name && { name }),
    ...(code !== before.code && { code }),
    ...(rhythm !== before.rhythm && { rhythm: rhythm || null }),
    ...(Object.keys(changed).length > 0 && { values: changed }),
  };
}
