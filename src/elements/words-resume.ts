/** What is said where work was kept on this machine. */
export const resumeWords = {
  title: 'Something was begun here and not finished',
  kept: (time: string) => `It was last written on ${time}, and has been kept on this machine, sealed.`,
  notYours: 'If it is not yours, wipe it.',
  goOn: 'Go on with it',
  wipe: 'Wipe it and begin anew',
};
