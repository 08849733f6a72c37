import { Term } from '../../src/guide/term.ts';
import { accepts } from '../support/accepts.ts';

const term = { term: 'harbour master', means: 'The one who says which ships may come in.', source: ['harbour-book'] };

describe('Term', () => {
  accepts(
    Term,
    { 'a word and what it means': term, 'a word with other ways of writing it': { ...term, also: ['HM', 'port master'] } },
    {
      'a word without a meaning': { ...term, means: ' ' },
      'a meaning without a source': { ...term, source: [] },
      'an empty list of other ways': { ...term, also: [] },
      'a name it does not know': { ...term, id: 'harbour-master' },
    },
  );
});
