/** What is run inside the measured pages; bundled, since a function sent by itself must not name anything around it. */
export interface Probes {
  /** Milliseconds from the start of the navigation until the frame with the first row was made. */
  firstRow(): Promise<number>;
  /** Shows a conversation; milliseconds until its panel is there, and until it has its content. */
  openThread(nativeThreadId: string): Promise<{ panel: number; content: number }>;
}

const LIMIT = 20_000;

const shown = new Promise<number>((resolve, reject) => {
  setTimeout(() => reject(new Error(`No row is shown after ${LIMIT} ms.`)), LIMIT);
  const watch = new MutationObserver(() => {
    const row = document.querySelector('[data-testid="overdue-client"]');
    if (!row || row.getBoundingClientRect().height === 0) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      const made = new MessageChannel();
      made.port1.onmessage = () => resolve(performance.now());
      made.port2.postMessage(null);
    });
  });
  watch.observe(document, { childList: true, subtree: true });
});

async function openThread(nativeThreadId: string): Promise<{ panel: number; content: number }> {
  const begun = performance.now();
  let panel = 0;
  location.hash = `#inbox/${nativeThreadId}`;
  for (;;) {
    await new Promise(requestAnimationFrame);
    const now = performance.now() - begun;
    const found = panelOf(document);
    const isThere = found !== null && found.getBoundingClientRect().height > 0;
    if (isThere) panel ||= now;
    if (isThere && found.dataset.status !== 'loading') return { panel, content: now };
    if (now > LIMIT) throw new Error(`The panel has no content after ${LIMIT} ms.`);
  }
}

/** The panel stands in an open shadow root, of which the page has few. */
function panelOf(root: Document): HTMLElement | null {
  for (const element of root.querySelectorAll('div')) {
    const found = element.shadowRoot?.querySelector<HTMLElement>('[data-testid=thread-panel]');
    if (found) return found;
  }
  return null;
}

// Only who asks wants to hear of it.
shown.catch(() => {});

const probes: Probes = { firstRow: () => shown, openThread };
Object.assign(globalThis, { probes });
