// Looks for words in every file of a browser's profile: in UTF-8, in UTF-16 of either order, in Base64, and inside what is packed.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { unpack } from './unpack.mjs';

/** A word that stands nowhere else: 24 lower-case letters, so that either half is enough to know it by. */
export const newWord = () => Array.from(crypto.getRandomValues(new Uint8Array(24)), (n) => 'abcdefghijklmnopqrstuvwxyz'[n % 26]).join('');

const base64 = (text) => [0, 1, 2].map((before) => Buffer.from('\0'.repeat(before) + text).toString('base64').slice(before ? 4 : 0).replace(/=+$/, '').slice(0, -1));

/** What a word looks like on disk. Each half is looked for by itself: a store may cut a value in two, and one half is then still whole. */
export function looks(word) {
  const half = word.length >> 1;
  return [word.slice(0, half), word.slice(half)].flatMap((part) => [
    ['utf-8', Buffer.from(part)],
    ['utf-16le', Buffer.from(part, 'utf16le')],
    ['utf-16be', Buffer.from(part, 'utf16le').swap16()],
    ...base64(part).map((text) => ['base64', Buffer.from(text)]),
  ]);
}

/** Where these words stand in these bytes. */
export function find(bytes, words, name = '') {
  const { views, unread } = unpack(bytes, name);
  const hits = Object.entries(words).flatMap(([called, word]) =>
    looks(word).flatMap(([how, needle]) => views.flatMap((view, i) => (view.includes(needle) ? [{ word: called, how: i === 0 ? how : `${how}, packed` }] : []))));
  return { hits, unread };
}

/** Every file under a folder. `words` by name; each hit says which, where and how. What goes away while it is looked at is passed over. */
export function scanProfile(dir, words) {
  const result = { files: 0, bytes: 0, unread: [], hits: [] };
  for (const path of readdirSync(dir, { recursive: true }).map((name) => join(dir, String(name)))) {
    let bytes;
    try {
      if (!statSync(path).isFile()) continue;
      bytes = readFileSync(path);
    } catch {
      continue;
    }
    const file = relative(dir, path);
    result.files++;
    result.bytes += bytes.length;
    // A name can hold a word as well.
    const { hits, unread } = find(bytes, words, basename(path));
    for (const hit of [...hits, ...find(Buffer.from(file), words).hits]) result.hits.push({ ...hit, file });
    if (unread) result.unread.push(file);
  }
  return result;
}
