import type { Account } from '../assessment/account.ts';

/** How the name of every child begins that a generator made. */
export const syntheticName = 'Synthetic child ';

/** Was this account made by a generator? Its child is called so in the first record; a report on such accounts says that it is about nobody. */
export const isSynthetic = (account: Account): boolean =>
  account[0]?.said.some(({ answers }) => Object.values(answers).some((answer) => 'words' in answer && answer.words.startsWith(syntheticName))) ?? false;
