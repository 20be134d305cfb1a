import { useLayoutEffect } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import { clientsIn } from '@/lib/i18n/clients';
import { failureSentence } from '@/lib/i18n/failures';
import { pickLanguage } from '@/lib/i18n/language';
import type { Client } from '@/lib/messaging/client';
import { ClientPage } from './client-page';
import { ClientsList } from './clients-list';
import { usePage } from './use-page';

interface Props {
  port: Client;
  preferred: readonly string[];
  /** Id of the client to show; '' for all of them. */
  path: string;
  onLanguage(language: Language): void;
}

/** All clients, or the one that the route names. */
export function ClientsPage({ path, ...props }: Props) {
  return path ? <ClientPage key={path} clientId={path} {...props} /> : <AllClients {...props} />;
}

function AllClients({ port, preferred, onLanguage }: Omit<Props, 'path'>) {
  const { view, failure, reload } = usePage(port, 'clients', null);
  const language = view?.language ?? pickLanguage('auto', preferred);
  const words = clientsIn(language);
  useLayoutEffect(() => onLanguage(language), [language, onLanguage]);
  return (
    <main class="s-page p-page" data-testid="page-clients">
      <h1>{words.title}</h1>
      {failure && (
        <div class="s-group" role="alert">
          <p>{failureSentence(failure, language)}</p>
          <button type="button" class="s-button" onClick={() => void reload()}>
            {words.retry}
          </button>
        </div>
      )}
      {!view && !failure && <p role="status">{words.loading}</p>}
      {view && <ClientsList view={view} words={words} />}
    </main>
  );
}
