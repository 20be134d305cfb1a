import type { Page } from 'playwright-core';

/** All that the product keeps in the browser, as one text: every object store of both databases, and both storage areas. */
export function rawStores(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const dump = async (factory: IDBFactory) => {
      const found: unknown[] = [];
      for (const { name = '' } of await factory.databases()) {
        const db = await asked(factory.open(name));
        for (const store of db.objectStoreNames) {
          found.push(name, store, await asked(db.transaction(store).objectStore(store).getAll()));
        }
        db.close();
      }
      return found;
    };
    const { storageBuckets } = navigator as unknown as {
      storageBuckets: {
        keys(): Promise<string[]>;
        open(n: string): Promise<{ indexedDB: IDBFactory }>;
      };
    };
    const all: unknown[] = [await dump(indexedDB)];
    for (const key of await storageBuckets.keys()) {
      all.push(await dump((await storageBuckets.open(key)).indexedDB));
    }
    all.push(await chrome.storage.local.get(), await chrome.storage.session.get());
    return JSON.stringify(all);
  });
}
