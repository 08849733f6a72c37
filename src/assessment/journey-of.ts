import { pageOf, waysOn, type Conversation, type Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import { conversationOf } from '../guide/conversation-of.ts';
import type { Assessment } from './assessment.ts';
import { holds } from './holds.ts';
import { pass, type Journey } from './journey.ts';
import { presenceIn } from './presence.ts';
import { touched } from './touched.ts';

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
    const next: Page | undefined = nextOf(guide, journey, page);
    journey.ended = !next && !standing;
    if (!standing || ahead > 0) page = next;
    else page = journey.leftAt && result && !journey.pages.includes(result) ? result : undefined;
  }
  mine.set(assessment, journey);
  return journey;
}

const places = new WeakMap<Conversation, Map<Page, number>>();

/** The place of a page in the book's order. */
function placeOfPage(conversation: Conversation, page: Page): number {
  let known = places.get(conversation);
  if (!known) places.set(conversation, (known = new Map(conversation.pages.map((p, i) => [p, i]))));
  return known.get(page) ?? -1;
}

/** The page that follows, by what was said on the way to it; none at the end. */
function nextOf(guide: Guide, journey: Journey, page: Page): Page | undefined {
  const { pages } = journey.conversation;
  if (!page.next) {
    // In the book's order: of the pages that what was said can touch, the first after this one that holds.
    const here = placeOfPage(journey.conversation, page);
    const place = touched(pages, presenceIn(guide, journey)).find((i) => i > here && (!pages[i]!.when || holds(guide, pages[i]!.when, journey)));
    return place === undefined ? undefined : pages[place];
  }
  const way = waysOn(journey.conversation, page).find(({ when }) => !when || holds(guide, when, journey));
  return way && pageOf(journey.conversation, way.go);
}
