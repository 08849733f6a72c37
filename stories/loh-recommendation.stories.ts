import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';
import { cast } from './cast.ts';

export default { title: 'loh-recommendation', component: 'loh-recommendation' };

/** One for each member of the cast, so that nobody is left out. */
const of = (id: string) => ({
  name: cast.find((c) => c.id === id)!.title,
  render: () => html`<loh-recommendation .guide=${guide} .assessment=${cast.find((c) => c.id === id)!.assessment}></loh-recommendation>`,
});

export const LateButKnown = of('late-but-known');
export const FirstTimeMissing = of('first-time-missing');
export const ThirdTime = of('third-time-in-25-days');
export const Insulin = of('insulin');
export const Bolted = of('bolted-at-a-park');
export const AtBirthMothers = of('at-birth-mothers');
export const RanFromViolence = of('ran-from-violence');
export const FourNotKnown = of('four-not-known');
export const YoungCarer = of('young-carer');
export const OneSmallWorry = of('one-small-worry');
export const SmallWorryLasting = of('small-worry-lasting');
export const BabyBruise = of('baby-bruise');
export const MarriagePlanned = of('marriage-planned');
export const NothingKnown = of('nothing-known');
export const WantsToDie = of('says-they-want-to-die');
export const NowhereTonight = of('nowhere-tonight');
export const LowIncome = of('low-income');
export const JudgedLower = of('judged-lower');
export const Unborn = of('unborn');
export const AwkwardWords = of('awkward-words');
