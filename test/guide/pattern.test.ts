import { Pattern } from '../../src/guide/pattern.ts';
import { accepts } from '../support/accepts.ts';

const pattern = { id: 'often', name: 'Often', says: 'Twice or more in a year.', when: { episodes: { withinDays: 365, atLeast: 2 } }, source: ['log'] };

describe('Pattern', () => {
  accepts(Pattern, { 'one over time': pattern, 'one of long times': { ...pattern, when: { episodes: { withinDays: 365, atLeast: 1, lastingDays: 1 } } } }, { 'one without a condition': { ...pattern, when: undefined }, 'one nobody published': { ...pattern, source: [] } });
});
