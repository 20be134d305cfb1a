import type { CDPSession, Page } from '@playwright/test';
import type { Answer, Ask, Command, Reply } from '@/lib/messaging/protocol';

export type AskWorker = <C extends Command>(command: C, ask: Ask<C>) => Promise<Reply<Answer<C>>>;

/** Speaks the product's protocol from a page of the extension. */
export function askFromPage(page: Page): AskWorker {
  return async (command, ask) => {
    const answer = await page.evaluate((m) => chrome.runtime.sendMessage(m), wire(command, ask));
    return answer?.res;
  };
}

/** Speaks it from the extension's content script in a webmail's page: with that tab's role and mailbox. */
export async function askFromContentScript(page: Page, extensionId: string): Promise<AskWorker> {
  const session = await page.context().newCDPSession(page);
  const contextId = await isolatedWorld(session, extensionId);
  return async (command, ask) => {
    const message = JSON.stringify(wire(command, ask));
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression: `chrome.runtime.sendMessage(${message})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return (result.value as { res: never } | undefined)?.res as never;
  };
}

async function isolatedWorld(session: CDPSession, extensionId: string): Promise<number> {
  // A script that looks into a frame has a world there too, whose messages come from that frame.
  const { frameTree } = await session.send('Page.getFrameTree');
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const isOnTop = context.auxData?.frameId === frameTree.frame.id;
      if (isOnTop && context.origin.includes(extensionId)) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}

function wire(type: string, data: unknown) {
  return { id: Math.floor(Math.random() * 1e9), type, data, timestamp: Date.now() };
}
