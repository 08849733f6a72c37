import { Form, Phrase } from '../../src/guide/phrase.ts';
import { accepts } from '../support/accepts.ts';

const phrase = { id: 'drifting', forms: ['drifting about'], sayInstead: ['is carried by the tide'], why: 'The tide does it.', source: ['harbour-book'] };

describe('Phrase', () => {
  accepts(
    Phrase,
    { 'words to find, what to say and why': phrase, 'one that may be put in its place, and words to leave alone': { ...phrase, leave: ['drifting about for fun'], swap: 'is carried by the tide' } },
    {
      'nothing to find': { ...phrase, forms: [] },
      'nothing to say instead': { ...phrase, sayInstead: [] },
      'more than three things to say instead': { ...phrase, sayInstead: ['a', 'b', 'c', 'd'] },
      'no reason': { ...phrase, why: ' ' },
      'no source': { ...phrase, source: [] },
      'a name it does not know': { ...phrase, severity: 3 },
    },
  );
});

describe('Form', () => {
  accepts(
    Form,
    { 'one word': 'adrift', 'words': 'drifting about', 'a hyphen': 'sea-borne', 'an apostrophe': 'won\'t steer', 'words that may stand for one another': 'drifts/drifting about/around', 'twelve words': 'a b c d e f g h i j k l' },
    {
      'nothing': '',
      'an apostrophe at an end': 'lovers\'',
      'a curly apostrophe': 'won’t steer',
      'two spaces': 'drifting  about',
      'a space at the end': 'drifting ',
      'a stroke beside nothing': 'drifts/ about',
      'a full stop': 'adrift.',
      'a pattern': 'drift(s|ing)',
      'more than twelve words': 'a b c d e f g h i j k l m',
    },
  );
});
