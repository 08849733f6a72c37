import { dayIn, opening } from './day-in.ts';

/** One entry of what was pasted: the day it begins with, as it was written, and all the rest. */
export type Pasted = { when?: string; what: string };

/**
 * The entries in several lines from an incident log or a register. Where two lines or more begin with a day, each of those begins an entry
 * and the lines between belong to the one above; otherwise blank lines part them; otherwise each line is one. Every character is kept, but for
 * the space between lines, a bullet before a day and the one mark that parts a day from what follows it.
 */
export function piecesIn(text: string, asOf: string): Pasted[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
  const dated = lines.filter((line) => begins(line, asOf)).length;
  const parts: string[][] = [[]];
  const blankLinesPart = lines.some((line, i) => !line.trim() && lines.slice(0, i).some(Boolean) && lines.slice(i).some(Boolean));
  for (const line of lines) {
    const starts = dated > 1 ? begins(line, asOf) : blankLinesPart ? !line.trim() : true;
    if (starts) parts.push([]);
    parts.at(-1)!.push(line);
  }
  return parts.map((part) => part.join('\n').trim()).filter(Boolean).map((part) => begins(part, asOf) ?? { what: part });
}

function begins(line: string, asOf: string): (Pasted & { when: string }) | undefined {
  const bare = line.replace(/^\s*[-*•·]\s+/, '').trimStart();
  const when = opening.exec(bare)?.[0].trim();
  if (!when || !dayIn(when, asOf)) return undefined;
  return { when, what: bare.slice(when.length).replace(/^\s*[-–—:;,|.]?\s*/, '') };
}
