import { Area, Indicator } from '../../src/guide/indicator.ts';
import { accepts } from '../support/accepts.ts';
import { smallGuide } from '../support/small-guide.ts';

const [indicator] = smallGuide().indicators;

describe('Area', () => {
  accepts(Area, { 'an area': { id: 'home', name: 'Home' } }, { 'an area without a name': { id: 'home' }, 'a weight': { id: 'home', name: 'Home', weight: 2 } });
});

describe('Indicator', () => {
  accepts(
    Indicator,
    { 'an indicator': indicator, 'a circumstance with no step': { ...smallGuide().indicators[3], kind: 'circumstance' }, 'codes of the census': { ...indicator, factors: ['3A'] } },
    { 'a kind it does not know': { ...indicator, kind: 'risk' }, 'one without a source': { ...indicator, source: [] }, 'a score': { ...indicator, score: 3 }, 'a blank sentence': { ...indicator, text: ' ' } },
  );
});
