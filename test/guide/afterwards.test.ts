import { Afterwards, Prompt, Sign, signs } from '../../src/guide/afterwards.ts';
import { accepts } from '../support/accepts.ts';
import { smallAfter } from '../support/small-after.ts';

const afterwards = smallAfter().afterwards!;
const [prompt] = afterwards.prompts;

describe('Sign', () => {
  accepts(Sign, { 'what the rules find': signs[0] }, { 'what they do not': 'naughty' });
});

describe('Prompt', () => {
  accepts(
    Prompt,
    { 'what a sign asks for': prompt, 'what a condition asks for': { ...prompt, signs: undefined } },
    { 'one that says nothing': { ...prompt, says: [] }, 'one without a source': { ...prompt, source: [] }, 'a list of no signs': { ...prompt, signs: [] }, 'one that asks for punishment': { ...prompt, asks: 'punish' } },
  );
});

describe('Afterwards', () => {
  accepts(
    Afterwards,
    { 'clocks, prompts and no strategy': afterwards },
    {
      'an interview within no time': { ...afterwards, interviewWithin: { ...afterwards.interviewWithin, hours: 0 } },
      'hours that are not whole': { ...afterwards, interviewWithin: { ...afterwards.interviewWithin, hours: 71.5 } },
      'no reviews': { ...afterwards, reviews: { ...afterwards.reviews, weeks: [] } },
      'a clock without a source': { ...afterwards, watch: { ...afterwards.watch, source: [] } },
      'no word of a strategy': { ...afterwards, strategyAims: undefined },
    },
  );
});
