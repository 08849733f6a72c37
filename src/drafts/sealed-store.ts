import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Sealed } from './seal.ts';
import { within } from './within.ts';

interface Stores extends DBSchema {
  keys: { key: string; value: CryptoKey };
  drafts: { key: string; value: Sealed };
}
type Found = { key: CryptoKey | undefined; sealed: Sealed | undefined };

/**
 * The one database: keys beside what they sealed. Every change is one transaction, on disk before it is done.
 * A connection that was lost, or that stands in the way of a newer version, is let go of and opened anew when next needed.
 * Everything rejects when the store does not answer in time.
 */
export class SealedStore {
  readonly #patience: number;
  #opened: Promise<IDBPDatabase<Stores>> | undefined;

  constructor(patience: number) {
    this.#patience = patience;
  }

  /** Destroys every draft for which this is so, with its key. */
  async removeWhere(isOver: (sealed: Sealed) => boolean): Promise<void> {
    const db = await this.#database();
    const places = await this.#soon(db.getAllKeys('drafts'));
    const over = (await Promise.all(places.map(async (place) => ((sealed) => (sealed && isOver(sealed) ? [place] : []))(await this.#soon(db.get('drafts', place)))))).flat();
    if (over.length) await this.remove(...over);
  }

  async find(place: string): Promise<Found> {
    const db = await this.#database();
    const [key, sealed] = await this.#soon(Promise.all([db.get('keys', place), db.get('drafts', place)]));
    return { key, sealed };
  }

  // The key goes with every write: whatever another page destroyed meanwhile, what stands here can be read again.
  async write(place: string, key: CryptoKey, sealed: Sealed): Promise<void> {
    await this.#change((tx) => [() => tx.objectStore('keys').put(key, place), () => tx.objectStore('drafts').put(sealed, place)]);
  }

  async remove(...places: string[]): Promise<void> {
    await this.#change((tx) => places.flatMap((place) => [() => tx.objectStore('drafts').delete(place), () => tx.objectStore('keys').delete(place)]));
  }

  close(): void {
    const opened = this.#opened;
    this.#opened = undefined;
    opened?.then((db) => db.close()).catch(() => undefined);
  }

  async #change(asks: (tx: ReturnType<typeof begin>) => (() => Promise<unknown>)[]): Promise<void> {
    const tx = begin(await this.#database());
    const asked: Promise<unknown>[] = [];
    try {
      for (const ask of asks(tx)) asked.push(ask());
      // At once: a page closed from here on does not take the write with it.
      tx.commit();
      await this.#soon(Promise.all([...asked, tx.done]));
    } catch (error) {
      for (const one of [...asked, tx.done]) one.catch(() => undefined);
      try {
        tx.abort();
      } catch {
        // It was over already.
      }
      throw error;
    }
  }

  async #database(): Promise<IDBPDatabase<Stores>> {
    const lost = () => this.close();
    this.#opened ??= openDB<Stores>('levels-of-help', 1, {
      upgrade: (db) => {
        db.createObjectStore('keys');
        db.createObjectStore('drafts');
      },
      blocking: lost,
      terminated: lost,
    });
    return this.#soon(this.#opened);
  }

  async #soon<T>(promise: Promise<T>): Promise<T> {
    try {
      return await within(this.#patience, promise);
    } catch (error) {
      this.close();
      throw error;
    }
  }
}

const begin = (db: IDBPDatabase<Stores>) => db.transaction(['keys', 'drafts'], 'readwrite', { durability: 'strict' });
