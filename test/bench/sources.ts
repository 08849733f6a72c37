/** What the measurements in Node run on. */
export { chance } from '../support/random.ts';
export { anyAccount, assessmentOf } from '../support/accounts.ts';
export { anyRaise, fallsOf, nameOf } from '../support/falls.ts';
export { toldFall } from '../support/shrunk.ts';
export { changeWhoTheyAre, classOtherwise, pairing, raiseEach, raiseMany } from '../support/properties.ts';
export { effortOf } from '../support/effort.ts';
export { cast } from '../../stories/cast.ts';
export { recommend } from '../../src/recommendation/recommend.ts';
export { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
export { grown } from '../support/grown.ts';
export { saying } from '../support/saying.ts';
export { castMember } from '../../stories/cast.ts';
export { hashOf } from '../../src/assessment/hash.ts';
export { Talk } from '../../src/elements/talk.ts';
export { parseGuide } from '../../src/guide/parse-guide.ts';
