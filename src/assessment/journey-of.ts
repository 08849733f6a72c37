import { END, waysOn, type Page } from '../guide/conversation.ts';
import { conversationOf, type Guide } from '../guide/guide.ts';
import type { Assessment } from './assessment.ts';
import { holds } from './holds.ts';
import { pass, type Journey } from './journey.ts';

const journeys = new WeakMap<Assessment, { guide: Guide; journey: Journey }>();

/**
 * Replays an assessment from the first page: what is no longer reached simply does not count.
 * A worry added by going back opens a page that is not answered yet. The conversation stands there, but what was
 * already said beyond it still counts, or adding a worry would for a moment take others away.
 */
export function journeyOf(guide: Guide, assessment: Assessment): Journey {
  const known = journeys.get(assessment);
  if (known?.guide === guide) return known.journey;

  const conversation = conversationOf(guide, assessment.conversation);
  const said = new Map(assessment.said.map((s) => [s.page, s.answers]));
  const result = conversation.pages.find((p) => p.kind === 'result');
  const journey: Journey = { conversation, asOf: assessment.asOf, ...(assessment.agency && { agency: assessment.agency }), pages: [], passed: new Set(), answers: new Map(), ended: false };
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
    const next: Page | undefined = nextOf(guide, journey, page);
    journey.ended = !next && !standing;
    if (!standing || ahead > 0) page = next;
    else page = journey.leftAt && result && !journey.pages.includes(result) ? result : undefined;
  }
  journeys.set(assessment, { guide, journey });
  return journey;
}

/** The page that follows, by what was said on the way to it; none at the end. */
function nextOf(guide: Guide, journey: Journey, page: Page): Page | undefined {
  const way = waysOn(journey.conversation, page).find(({ when }) => !when || holds(guide, when, journey));
  return !way || way.go === END ? undefined : journey.conversation.pages.find((p) => p.id === way.go);
}
