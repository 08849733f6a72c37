import type { Guide } from '../../guide/guide.ts';
import { afterwards } from './afterwards.ts';
import { areas } from './areas.ts';
import { contacts } from './contacts.ts';
import { lifeIndicators } from './indicators-life.ts';
import { nowIndicators } from './indicators-now.ts';
import { instructions } from './instructions.ts';
import { firstPages } from './pages-first.ts';
import { lastPages } from './pages-last.ts';
import { laterConversations } from './pages-later.ts';
import { lifePages } from './pages-life.ts';
import { references } from './references.ts';
import { routes } from './routes.ts';
import { scales } from './scales.ts';
import { terms } from './terms.ts';
import { addingUp, bases, enoughAlone } from './thresholds-level.ts';
import { whenToAct } from './thresholds-when.ts';

/** A second guide, for tests, stories and docs alone: an example of five levels, of a place that does not exist. No door leads to it. */
export const fiveLevels: Guide = {
  id: 'five-levels-example',
  title: 'Five levels of help: an example guide',
  authority: 'An invented partnership, for testing',
  nation: 'England',
  edition: '2026-11 (example)',
  language: 'en-GB',
  lawAsOf: '2026-11-23',
  adoption: { status: 'draft', says: 'Example only, for testing. Nobody has adopted this guide, and the place it is written for does not exist.' },
  level: 'five-levels',
  howSoon: 'when-to-act',
  circumstancesReach: 'a-little-more',
  references,
  scales,
  areas,
  agencies: [
    { id: 'police-service', name: 'The police', source: '6' },
    { id: 'schooling', name: 'A school, college or nursery', source: '2A' },
    { id: 'health-service', name: 'The NHS or another health service' },
    { id: 'voluntary', name: 'A charity, a club or somebody else' },
  ],
  indicators: [...nowIndicators, ...lifeIndicators],
  conversations: [{ id: 'telling-social-care', name: 'Telling social care', pages: [...firstPages, ...lifePages, ...lastPages] }, ...laterConversations],
  thresholds: [...enoughAlone, ...addingUp, ...whenToAct],
  bases,
  instructions,
  contacts,
  routes,
  terms,
  afterwards,
};
