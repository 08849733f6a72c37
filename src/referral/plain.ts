/** What no page, screen or sheet can hold: control characters, halves of characters, and what no XML may carry. A reader sees that something stood there. */
const unshowable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]/gu;

/** Characters that turn round the order of what stands beside them. Arabic and Hebrew need none of them. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Words as they were written, without what could move a cursor, speak to a terminal, or show them in another order than they stand in.
 * The record keeps them as they were; every other format shows them so.
 */
export const plain = (text: string): string =>
  text
    .replace(/\r\n?|[\x85\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(turning, '')
    .replace(unshowable, '\u{FFFD}');
