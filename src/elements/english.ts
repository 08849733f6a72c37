import { differing } from '../assessment/read-assessment.ts';
import { asTheLetter } from '../referral/telling.ts';
import { words } from './words.ts';
import { askingWords } from './words-asking.ts';
import { childsWords } from './words-child.ts';
import { accountWords, changedWords, overTimeWords } from './words-account.ts';
import { judging, lowering, sharing, supervising } from './words-judgement.ts';
import { openWords } from './words-open.ts';
import { takeWords } from './words-take.ts';
import { resumeWords } from './words-resume.ts';
import { wordingWords } from './words-wording.ts';

/** The whole catalogue in English, all that the interface says. It comes with what follows the first question; `words` alone is there before. */
export const english = { ...words, judging, lowering, supervising, sharing, opening: openWords, taking: takeWords, wording: wordingWords, resuming: resumeWords, asking: askingWords, child: childsWords, account: accountWords, overTime: overTimeWords, changed: changedWords, telling: asTheLetter, differing };

/** All that the interface says, in one language. A catalogue that leaves an entry out is no catalogue. */
export type Words = typeof english;
