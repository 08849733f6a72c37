/** What is put into a letter or onto its paper: in the guide’s own language, whatever the screen speaks. */
export const paperWords = {
  noCopy: 'No copy for this reader',
  notLaidOut: 'No copy has been laid out for this reader, and the whole letter is not for them.',
  /** Stands in for the page’s title while printing. A browser offers it as the name of a file and may keep it, so it names no child. */
  title: (code: string | undefined) => ['Letter', code].filter(Boolean).join(' '),
  code: (code: string) => `Code of this record ${code}.`,
  doNotRely: 'DO NOT RELY ON THIS: what it says has changed, or does not follow from its answers. Ask for it again.',
};
