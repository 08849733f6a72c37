/** A zip archive whose every entry bears this day, at midnight: what the machine's clock said when it was packed is no part of it. */
export function setClock(zip: Uint8Array, day: string): Uint8Array {
  const set = new Uint8Array(zip);
  const view = new DataView(set.buffer);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  // Days before 1980 cannot be written there.
  const stamp = ((Math.max(0, year - 1980) << 9) | (month << 5) | date) << 16;
  let end = set.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new TypeError('zip: is not a zip archive');
  let at = view.getUint32(end + 16, true);
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry--) {
    view.setUint32(at + 12, stamp, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, stamp, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return set;
}
