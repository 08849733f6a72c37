/** A draft sealed: what stands in the store. Besides the cipher it holds the time of the write, in milliseconds, and a mark of that write. */
export type Sealed = { at: number; mark: string; iv: Uint8Array<ArrayBuffer>; cipher: ArrayBuffer };

/** A key that this browser can use and nobody can read out. */
export const newKey = (): Promise<CryptoKey> => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

// A cipher moved to another draft, or given another time, no longer opens.
const bound = (place: string, at: number) => new TextEncoder().encode(JSON.stringify(['levels-of-help/draft', place, at]));

/** Seals any JSON value for a place in the store, with a vector of its own. */
export async function seal(key: CryptoKey, place: string, at: number, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(place, at) }, key, new TextEncoder().encode(JSON.stringify(value)));
  return { at, mark: crypto.randomUUID(), iv, cipher };
}

/** What was sealed. Rejects when anything of it, its place or its time is not as it was. */
export async function unseal(key: CryptoKey, place: string, { at, iv, cipher }: Sealed): Promise<unknown> {
  const clear = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound(place, at) }, key, cipher);
  return JSON.parse(new TextDecoder().decode(clear));
}

/** Where a draft of this id stands: a digest, since a host may have put a name into the id. */
export async function placeFor(draftId: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`levels-of-help/draft/${draftId}`));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
