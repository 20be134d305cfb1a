import type { Language } from '@/lib/domain/records';
import type { Format } from '@/lib/i18n/format';
import type { ProjectsWords } from '@/lib/i18n/projects.en';
import type { Client } from '@/lib/messaging/client';
import type { PageState } from './use-page';

/** What every part of a project's page is given. */
export interface ProjectPart {
  port: Client;
  words: ProjectsWords;
  format: Format;
  language: Language;
  page: PageState<'project'>;
}
