// What is packed inside the files of a browser's profile, unpacked as far as it goes. For looking, not for use: what is cut short is given as far as it was read.
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

const most = 64 << 20;
const loose = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most };
const tried = (act) => {
  try {
    const found = act();
    return found.length ? [found] : [];
  } catch {
    return [];
  }
};

/** What is in a gzip with other bytes behind it. */
function ungzip(bytes) {
  let at = 10;
  if (bytes[3] & 4) at += 2 + bytes.readUInt16LE(at);
  for (const flag of [8, 16]) if (bytes[3] & flag) at = bytes.indexOf(0, at) + 1;
  return inflateRawSync(bytes.subarray(bytes[3] & 2 ? at + 2 : at), loose);
}

/** A number as LevelDB and Snappy write it, seven bits to a byte: the number, and where it ends. */
function varint(bytes, at) {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[at++];
    if (byte === undefined) break;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
  throw new RangeError('no number');
}

/** A block of Snappy, as far as it makes sense. */
export function unsnappy(bytes) {
  let [length, at] = varint(bytes, 0);
  if (length > most) throw new RangeError('too long');
  const out = Buffer.alloc(length);
  let to = 0;
  while (to < length && at < bytes.length) {
    const tag = bytes[at++];
    if ((tag & 3) === 0) {
      let size = (tag >> 2) + 1;
      if (size > 60) {
        const more = size - 60;
        size = bytes.subarray(at, at + more).reduce((sum, byte, i) => sum + byte * 2 ** (8 * i), 0) + 1;
        at += more;
      }
      bytes.copy(out, to, at, at + size);
      at += size;
      to += size;
      continue;
    }
    const size = (tag & 3) === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const width = [0, 1, 2, 4][tag & 3];
    if (at + width > bytes.length) break;
    const back = (tag & 3) === 1 ? ((tag >> 5) << 8) | bytes[at] : bytes.readUIntLE(at, width);
    at += width;
    if (back === 0 || back > to) break;
    for (let i = 0; i < size && to < length; i++, to++) out[to] = out[to - back];
  }
  return out.subarray(0, to);
}

const block = 32_768;

/** A LevelDB log: records cut into blocks, put together again. */
function unlog(bytes) {
  const parts = [];
  for (let at = 0; at + 7 <= bytes.length; ) {
    const left = block - (at % block);
    const size = bytes.readUInt16LE(at + 4);
    const kind = bytes[at + 6];
    if (left < 7 || kind === 0 || kind > 4 || size > left - 7) {
      at += left;
      continue;
    }
    parts.push(bytes.subarray(at + 7, at + 7 + size));
    at += 7 + size;
  }
  return Buffer.concat(parts);
}

/** The blocks of a LevelDB table, unpacked. */
function untable(bytes) {
  const footer = bytes.subarray(bytes.length - 48);
  if (bytes.length < 48 || footer.readBigUInt64LE(40) !== 0xdb4775248b80fb57n) return { views: [], unread: 0 };
  const views = [];
  let unread = 0;
  const read = (offset, size) => {
    const raw = bytes.subarray(offset, offset + size);
    const kind = bytes[offset + size];
    if (kind === 1) return unsnappy(raw);
    if (kind > 1) unread++;
    return raw;
  };
  let at = 0;
  [, at] = varint(footer, at);
  [, at] = varint(footer, at);
  let offset, size;
  [offset, at] = varint(footer, at);
  [size, at] = varint(footer, at);
  const index = read(offset, size);
  views.push(index);
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4);
  for (let i = 0; i < end; ) {
    let own, value;
    [, i] = varint(index, i);
    [own, i] = varint(index, i);
    [value, i] = varint(index, i);
    const handle = i + own;
    const [from, next] = varint(index, handle);
    const [length] = varint(index, next);
    views.push(read(from, length));
    i = handle + value;
  }
  return { views, unread };
}

const everywhere = (bytes, marker) => {
  const at = [];
  for (let i = bytes.indexOf(marker); i >= 0; i = bytes.indexOf(marker, i + 1)) at.push(i);
  return at;
};

/** All that can be seen in a file: as it is, and what is packed in it. `unread` counts what is packed in a way this cannot unpack. */
export function unpack(bytes, name = '') {
  const views = [bytes];
  let unread = 0;
  if (/\.log$|^(LOG|MANIFEST)/.test(name)) views.push(unlog(bytes));
  if (/\.(ldb|sst)$/.test(name)) {
    try {
      const table = untable(bytes);
      views.push(...table.views);
      unread += table.unread;
    } catch {
      unread++;
    }
  }
  for (const seen of [...views]) {
    // What IndexedDB holds beyond a size, Chromium packs with Snappy behind these three bytes.
    for (const at of everywhere(seen, Buffer.from([0xff, 0x11, 0x02]))) views.push(...tried(() => unsnappy(seen.subarray(at + 3))));
    for (const at of everywhere(seen, Buffer.from([0x1f, 0x8b, 0x08]))) views.push(...tried(() => gunzipSync(seen.subarray(at), loose)), ...tried(() => ungzip(seen.subarray(at))));
    for (const second of [0x01, 0x5e, 0x9c, 0xda]) for (const at of everywhere(seen, Buffer.from([0x78, second])).slice(0, 2000)) views.push(...tried(() => inflateSync(seen.subarray(at), loose)));
    unread += everywhere(seen, Buffer.from([0x28, 0xb5, 0x2f, 0xfd])).length;
  }
  // An entry of the HTTP cache: a head, the address, then the body as it came over the wire.
  const isEntry = bytes.length > 24 && bytes.readBigUInt64LE(0) === 0xfcfb6d1ba7725c30n;
  const body = isEntry ? bytes.subarray(24 + bytes.readUInt32LE(12)) : bytes;
  if (body.length < 8 << 20) views.push(...tried(() => brotliDecompressSync(body, { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength: most })), ...tried(() => inflateRawSync(body, loose)));
  return { views, unread };
}
