import { Guide } from '../../src/guide/guide.ts';
import { accepts } from '../support/accepts.ts';
import { smallGuide } from '../support/small-guide.ts';

describe('Guide', () => {
  accepts(
    Guide,
    { 'a whole guide': smallGuide(), 'a guide without instructions, contacts or routes': { ...smallGuide(), instructions: [], contacts: [], routes: [] } },
    {
      'a guide without indicators': { ...smallGuide(), indicators: [] },
      'a guide without a conversation': { ...smallGuide(), conversations: [] },
      'a standing it does not know': { ...smallGuide(), adoption: { status: 'final', says: 'Final.' } },
      'a name it does not know': { ...smallGuide(), score: 7 },
    },
  );
});
