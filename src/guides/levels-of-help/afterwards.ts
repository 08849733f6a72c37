import type { Afterwards } from '../../guide/afterwards.ts';
import { prompts } from './prompts.ts';

/** Clocks and prompts for what comes after a referral. The numbers are a proposal, but for the first. */
export const afterwards: Afterwards = {
  interviewWithin: {
    hours: 72,
    says: 'The return home interview is offered and held within 72 hours of coming back, nights and weekends included.',
    source: [{ ref: 's02', note: 'The national guidance, read in part: the number is known through the inquiry’s report.' }, { ref: 's26d', note: 'Says 72 hours.' }, { ref: 'model', note: 'That the hours run through weekends is from the practice rules this guide is built to.' }],
  },
  offerAgain: {
    times: 2,
    says: 'When the child says no, offer it again: another person, another place, the child’s choice.',
    source: [{ ref: 's29b', note: 'A child may accept after several offers.' }, { ref: 'model', note: 'Twice is our number.' }],
  },
  answerPlanWithin: {
    days: 7,
    says: 'The person who holds the plan answers each change that was proposed.',
    source: [{ ref: 'model', note: 'That the plan owner answers by a day is from the practice rules this guide is built to; seven days is our number.' }],
  },
  reviews: {
    weeks: [2, 6, 12],
    says: 'Look again: what changed for the child, is it working, what will we do differently, and who checks?',
    source: [{ ref: 's48c', note: 'One area looks within 12 weeks at whether the risk is less.' }, { ref: 'model', note: 'Two, six and twelve weeks are our proposal.' }],
  },
  watch: {
    days: 28,
    says: 'After closing, look out for another time away: it opens this again.',
    source: [{ ref: 's30', note: 'Another time is most likely in the weeks after the last.' }, { ref: 'model', note: 'Twenty-eight days is our number.' }],
  },
  endOnReturn: ['whereabouts-not-known', 'dangerous-weather-or-place'],
  untilAskedAgain: ['danger-now', 'nowhere-tonight'],
  prompts,
  // No strategy for missing children was given to this model: that none exists is reported. An area writes its own aims here.
  strategyAims: [],
};
