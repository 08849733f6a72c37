import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { formats, type Format } from '../../src/referral/formats.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import type { CastMember } from '../../stories/cast.ts';
import { wordText } from './word-text.ts';

/** Formats whose golden files their own test keeps. Every other format has one for each member of the cast. */
const keptByTheirOwnTest = ['fhir'];

export const goldenFormats = Object.entries<Format>(formats).filter(([id]) => !keptByTheirOwnTest.includes(id));

/** Where the golden file of one letter is, and what should stand in it. Of a Word document: what it says of itself, and its text with how it is built. */
export async function goldenOf(id: string, { ending, load }: Format, member: CastMember): Promise<{ path: string; text: string }> {
  const written = await (await load())(sendingOf(levelsOfHelp, member.assessment));
  const isText = typeof written === 'string';
  return { path: `test/referral/golden/${id}/${member.id}.${isText ? ending : `${id}.txt`}`, text: isText ? written : await wordText(written) };
}
