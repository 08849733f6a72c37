/** What the ways of asking say that no first question needs: a moment, a list of entries, numbers. */
export const askingWords = {
  day: 'Day',
  time: 'Time, by the clock in England',
  fillNow: 'Fill in today and now',
  halfOf: (what: string) => `“${what}” needs both a day and a time. If nobody knows the time, give the earliest it may have been`,
  toCome: (what: string) => `“${what}” is still to come. Look at the day and the time`,
  asItStands: 'Continue again to keep it as it stands.',
  addEntry: (what: string) => `Add another ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  causesSaid: 'What has been said so far',
  causesOther: 'Another reason',
  noCauseSaid: 'Nobody has said yet why this child goes. It can be left until somebody knows.',
  noAims: 'This area has no strategy aim to choose from. The record says so.',
  takeBack: 'Take this number back',
};
