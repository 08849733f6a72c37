/** Everything that stands in the database of sealed drafts, as bytes: strings in UTF-8 and in UTF-16, buffers as they are. */
export async function storedBytes(): Promise<Uint8Array> {
  const values = (await Promise.all(['drafts', 'keys'].map((store) => everything(store)))).flat();
  const parts: Uint8Array[] = [];
  const take = (value: unknown): void => {
    if (value instanceof ArrayBuffer) parts.push(new Uint8Array(value));
    else if (ArrayBuffer.isView(value)) parts.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    else if (typeof value === 'string') parts.push(new TextEncoder().encode(value), new Uint8Array(Uint16Array.from(value, (c) => c.charCodeAt(0)).buffer));
    else if (typeof value === 'number') parts.push(new TextEncoder().encode(String(value)));
    else if (value && !(value instanceof CryptoKey)) Object.entries(value).flat().forEach(take);
  };
  values.forEach(take);
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

/** The keys and values of one store, by IndexedDB itself and not by the library that is tested. */
export async function everything(store: string): Promise<[IDBValidKey, unknown][]> {
  const db = await database();
  const tx = db.transaction(store);
  const [keys, values] = await Promise.all([result(tx.objectStore(store).getAllKeys()), result(tx.objectStore(store).getAll())]);
  db.close();
  return keys.map((key, i) => [key, values[i]]);
}

/** Puts another value in place of one that stands there. */
export async function change(store: string, key: IDBValidKey, value: unknown): Promise<void> {
  const db = await database();
  const tx = db.transaction(store, 'readwrite');
  if (value === undefined) await result(tx.objectStore(store).delete(key));
  else await result(tx.objectStore(store).put(value, key));
  db.close();
}

/** Does this stand in those bytes, in UTF-8 or in either order of UTF-16? */
export function holds(bytes: Uint8Array, word: string): boolean {
  const text = (encoding: string) => new TextDecoder(encoding).decode(bytes);
  return ['latin1', 'utf-16le', 'utf-16be'].some((encoding) => text(encoding).includes(word));
}

const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error!);
  });

const database = (): Promise<IDBDatabase> => result(indexedDB.open('levels-of-help'));
