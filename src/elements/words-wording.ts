/** The words of the help with wording, apart from the rest: they come with what follows the first question. */
export const wordingWords = {
  /** What a reader hears the list is. */
  list: 'Words to consider',
  written: (words: string) => `“${words}”`,
  instead: 'Consider instead:',
  why: 'Why',
  whyOf: (list: string) => `, of ${list}`,
  use: (wording: string) => `Use “${wording}”`,
  keep: 'Keep my words',
  keepOf: (list: string) => `: ${list}`,
  from: 'From:',
  more: (count: number) => `And ${count} more, once these are settled.`,
  yours: 'Nothing is changed unless you change it. Somebody’s own words, in quotation marks, are left alone.',
  announce: (list: string) => `Words to consider, below what you are writing: ${list}.`,
  used: (wording: string) => `Changed to “${wording}”. Undo brings your words back.`,
};
