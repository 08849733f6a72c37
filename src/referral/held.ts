import { plain } from './plain.ts';

/** One entry of a plain text: what has several lines stays under its own, so that nothing written can pass for a heading. */
export const held = (text: string): string => plain(text).trim().replaceAll('\n', '\n  ');
