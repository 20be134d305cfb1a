import type { Item, Side, SituationId } from '@/lib/domain/event';
import type { Id, Project, Stage } from '@/lib/domain/records';
import type { Day } from '@/lib/domain/time';
import type { ActionView, ProjectLogView, ProjectsView, ProjectView } from './project-view';
import type { AskPlace, Change } from './requests';

/** A change of a project's record; `rev` is the revision seen, a stale one is refused. */
interface ProjectEdit extends Change {
  projectId: Id;
  rev: number;
}

/** The life of a project. */
export interface ProjectsProtocol {
  projects: { ask: null; answer: ProjectsView };
  project: { ask: { projectId: Id }; answer: ProjectView };
  projectLog: { ask: { projectId: Id; limit: number }; answer: ProjectLogView };
  /** What is absent stays; an empty text or null takes a value away. */
  editProject: {
    ask: ProjectEdit & {
      changes: {
        name?: string;
        code?: string;
        rhythm?: NonNullable<Project['rhythm']> | null;
        values?: Record<string, string>;
      };
    };
    answer: null;
  };
  moveStage: { ask: ProjectEdit & { stage: Stage }; answer: null };
  /** Several asks at once: one change, taken back as one. */
  openAsks: {
    ask: Change &
      AskPlace & {
        asks: {
          askId: Id;
          situation: SituationId;
          title: string;
          owedBy?: Side;
          items: Item[];
          due?: Day;
        }[];
      };
    answer: null;
  };
  /** The PM does not want this proposal. */
  declineProposal: { ask: Change & AskPlace & { key: string }; answer: null };
  /** Actions of minutes in words, read in the client's calendar. */
  readActions: { ask: AskPlace & { text: string }; answer: ActionView[] };
}
