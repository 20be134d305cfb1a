/** Frozen. Schema 1: tables and indexes of the main database and of the copy. */
export const start = {
  main: {
    log: 'seq, &id',
    undoables: 'id, seq',
    meta: 'key',
    events: 'id, askId, clientId',
    touches: 'id, clientId, projectId, threadId, nativeMessageId, draftId',
    clients: 'id, *domains',
    contacts: 'id, clientId, *addresses',
    projects: 'id, clientId, name',
    threads: 'id, clientId, projectId, [host+account+nativeThreadId]',
    settings: 'id',
    asks: 'id, clientId, projectId, *threadIds, [open+overdueAt], [open+revisitAt], [open+state]',
  },
  copy: { log: 'seq' },
};
