import type { Guide } from '../../guide/guide.ts';
import { afterwards } from './afterwards.ts';
import { areas } from './areas.ts';
import { patterns, vocabularies } from './classing-missing.ts';
import { contacts } from './contacts.ts';
import { conversationsAfter } from './conversations-after.ts';
import { childIndicators } from './indicators-child.ts';
import { familyIndicators } from './indicators-family.ts';
import { harmIndicators } from './indicators-harm.ts';
import { missingIndicators } from './indicators-missing.ts';
import { instructions } from './instructions.ts';
import { judgementReasons } from './judgement-reasons.ts';
import { lawfulBases } from './lawful-bases.ts';
import { languageGuides } from './language-guides.ts';
import { adoption } from './opening.ts';
import { childPages, lastPages } from './pages-child.ts';
import { familyPages } from './pages-family.ts';
import { firstPages } from './pages-first.ts';
import { harmPages } from './pages-harms.ts';
import { leavingPages, missingPages } from './pages-missing.ts';
import { wellBeingPages } from './pages-well-being.ts';
import { phrases } from './phrases.ts';
import { references } from './references.ts';
import { referencesAfter } from './references-after.ts';
import { routes } from './routes.ts';
import { scales } from './scales.ts';
import { terms } from './terms.ts';
import { howSoon } from './thresholds-how-soon.ts';
import { addingUp, aloneEnough, bases } from './thresholds-level.ts';
import { gradeBases, missingGrade } from './thresholds-missing-grade.ts';

/** The model guide, fourth edition: paraphrased from several published threshold documents and statute. No partnership has adopted it. */
export const levelsOfHelp: Guide = {
  id: 'levels-of-help-model',
  title: 'Levels of Help: a model guide',
  authority: 'No authority: a model for partnerships to work from',
  nation: 'England',
  edition: '2026-11 (fourth)',
  language: 'en-GB',
  lawAsOf: '2026-11-23',
  adoption,
  level: 'level-of-help',
  howSoon: 'how-soon',
  circumstancesReach: 'level-2',
  references: [...references, ...referencesAfter, ...languageGuides],
  scales,
  areas,
  agencies: [
    { id: 'police', name: 'Police', source: '6' },
    { id: 'school', name: 'School, college or early years', source: '2A' },
    { id: 'health', name: 'Health' },
    { id: 'other', name: 'Somewhere else' },
  ],
  indicators: [...childIndicators, ...familyIndicators, ...harmIndicators, ...missingIndicators],
  conversations: [{ id: 'referral', name: 'Referral', pages: [...firstPages, ...missingPages, ...harmPages, ...wellBeingPages, ...familyPages, ...leavingPages, ...childPages, ...lastPages] }, ...conversationsAfter],
  thresholds: [...aloneEnough, ...addingUp, ...howSoon, ...missingGrade],
  bases: [...bases, ...gradeBases],
  instructions,
  contacts,
  routes,
  vocabularies,
  patterns,
  judgementReasons,
  lawfulBases,
  terms,
  phrases,
  afterwards,
};
