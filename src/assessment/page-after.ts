import { pageOf, waysOn, type Conversation, type Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import { holds } from './holds.ts';
import type { Journey } from './journey.ts';
import { presenceIn } from './presence.ts';
import { touched } from './touched.ts';

const places = new WeakMap<Conversation, Map<Page, number>>();

/** The place of a page in the book's order. */
function placeOfPage(conversation: Conversation, page: Page): number {
  let known = places.get(conversation);
  if (!known) places.set(conversation, (known = new Map(conversation.pages.map((p, i) => [p, i]))));
  return known.get(page) ?? -1;
}

/** The page that follows, by what was said on the way to it; none at the end. */
export function pageAfter(guide: Guide, journey: Journey, page: Page): Page | undefined {
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
