import type { Account } from '../assessment/account.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Guide } from '../guide/guide.ts';
import { partsIn } from './parts-in.ts';

/** The child's name, as the latest record of an account that has it writes it; empty where none does. */
export const childsNameIn = (guide: Guide, account: Account): string => {
  for (const record of [...account].reverse()) {
    const name = partsIn(guide, journeyOf(guide, record)).get('child-name')?.text;
    if (name) return name;
  }
  return '';
};
