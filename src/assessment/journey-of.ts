import type { Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import { conversationOf } from '../guide/conversation-of.ts';
import type { Assessment } from './assessment.ts';
import { pass, type Journey } from './journey.ts';
import { pageAfter } from './page-after.ts';

// By guide first: a screen may draw the same account from the guide in another language.
const journeys = new WeakMap<Guide, WeakMap<Assessment, Journey>>();

/**
 * Replays an assessment from the first page: what is no longer reached simply does not count.
 * A worry added by going back opens a page that is not answered yet. The conversation stands there, but what was
 * already said beyond it still counts, or adding a worry would for a moment take others away.
 */
export function journeyOf(guide: Guide, assessment: Assessment): Journey {
  const mine = journeys.get(guide) ?? new WeakMap<Assessment, Journey>();
  journeys.set(guide, mine);
  const known = mine.get(assessment);
  if (known) return known;

  const conversation = conversationOf(guide, assessment.conversation);
  const said = new Map(assessment.said.map((s) => [s.page, s.answers]));
  const result = conversation.pages.find((p) => p.kind === 'result');
  const journey: Journey = { conversation, asOf: assessment.asOf, ...(assessment.agency && { agency: assessment.agency }), ...(assessment.later && { later: assessment.later }), pages: [], passed: new Set(), answers: new Map(), ended: false };
  let ahead = said.size;
  let standing = false;
  let page: Page | undefined = conversation.pages[0];
  while (page) {
    const answers = said.get(page.id);
    if (page === result && journey.leftAt) standing = false;
    if (!standing) {
      if (answers || !assessment.left || page === result || journey.leftAt || journey.pages.includes(result!)) journey.pages.push(page);
      else journey.leftAt = page;
      standing = !answers;
    }
    if (answers) {
      pass(journey, page, answers);
      ahead--;
    }
    const next: Page | undefined = pageAfter(guide, journey, page);
    journey.ended = !next && !standing;
    if (!standing || ahead > 0) page = next;
    else page = journey.leftAt && result && !journey.pages.includes(result) ? result : undefined;
  }
  mine.set(assessment, journey);
  return journey;
}
