import type { SituationId } from '@/lib/domain/event';
import type { Language } from '@/lib/domain/records';
import type { LimitName, OwnText, Scope, StepChange } from '@/lib/domain/tailoring';
import type { Change } from './requests';
import type {
  FileView,
  GuidanceView,
  OwnTextView,
  RowRef,
  TailoredBeside,
  TailoredLadder,
  TextPreview,
} from './tailor-view';

/** What the PM changes of the guidance. `rev` is the revision of this scope's own change that was seen, 0 for none. */
export interface TailorProtocol {
  guidance: { ask: { scope: Scope }; answer: GuidanceView };
  tailoredLadder: { ask: { scope: Scope; situation: SituationId }; answer: TailoredLadder };
  /** `owner`: `reason`, `thanks`, `bundle`, `liaison`, `superior` or `general`. */
  tailoredBeside: { ask: { scope: Scope; owner: string }; answer: TailoredBeside };
  tailoredText: {
    ask: { scope: Scope; textId: string; language: Language };
    answer: OwnTextView;
  };
  previewText: {
    ask: { textId: string; language: Language; text: OwnText };
    answer: TextPreview;
  };
  /** All that is otherwise than further up; what is absent or the same is no change. Refused with `ladder-broken`. */
  changeStep: {
    ask: Change & { scope: Scope; stepId: string; rev: number; change: StepChange };
    answer: null;
  };
  /** Refused with `text-broken`. */
  changeText: {
    ask: Change & {
      scope: Scope;
      textId: string;
      language: Language;
      rev: number;
      text: OwnText;
    };
    answer: null;
  };
  changeLimit: {
    ask: Change & { scope: Scope; limit: LimitName; rev: number; value: number };
    answer: null;
  };
  /** Takes these changes away: what is further up holds again. */
  restoreGuidance: { ask: Change & { rows: RowRef[] }; answer: null };
  /** This scope's own changes as a file. */
  exportGuidance: { ask: { scope: Scope }; answer: { fileName: string; text: string } };
  compareGuidance: { ask: { scope: Scope; text: string }; answer: FileView };
  /** Takes these changes of a file, by subject, with the revision that they overwrite. */
  importGuidance: {
    ask: Change & { scope: Scope; text: string; take: { subject: string; rev: number }[] };
    answer: null;
  };
}
