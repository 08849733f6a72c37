import type { Io } from './io.ts';

/** What a page says of what is not in it: those who read it did not see the screen. Nothing where all was used. */
export function leftOut(io: Pick<Io, 'aside'>, lines = 0): string {
  const [records, said] = [io.aside(), [] as string[]];
  if (records) said.push(`${records === 1 ? 'One record' : `${records} records`} could not be used and ${records === 1 ? 'was' : 'were'} set aside: those children may be missing from every number here.`);
  if (lines) said.push(`${lines === 1 ? 'One line' : `${lines} lines`} of what became of referrals could not be read.`);
  return said.length ? `\n## What is not in it\n\n${said.join(' ')}\n` : '';
}
