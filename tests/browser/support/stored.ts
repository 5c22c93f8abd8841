interface Api {
  storage: { local: { get(): Promise<unknown> }; session: { get(): Promise<unknown> } };
}

/** Everything the extension holds, in memory and on disk. Runs in one of its own pages. */
export async function stored(): Promise<{ local: string; session: string; cases: readonly unknown[] }> {
  const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (names.some((name) => name !== 'evenkeel')) throw new Error(`a database nobody knows: ${names}`);
  const cases =
    names.length === 0
      ? []
      : await new Promise<unknown[]>((resolve, reject) => {
          const opened = indexedDB.open('evenkeel');
          opened.onerror = () => reject(opened.error);
          opened.onsuccess = () => {
            const all = opened.result.transaction('cases').objectStore('cases').getAll();
            all.onsuccess = () => resolve(all.result);
            all.onerror = () => reject(all.error);
          };
        });
  return {
    local: JSON.stringify(await storage.local.get()),
    session: JSON.stringify(await storage.session.get()),
    cases,
  };
}
