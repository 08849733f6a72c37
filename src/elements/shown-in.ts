import type { Guide } from '../guide/guide.ts';
import type { Overlay } from '../guide/overlay.ts';
import { readOverlay } from '../guide/read-overlay.ts';
import { translate } from '../guide/translate.ts';

/** A guide as the screens draw it, and the texts of it that stand in its own language there. */
export type Shown = { guide: Guide; untranslated: ReadonlySet<string> };

const made = new WeakMap<Guide, WeakMap<object, Shown>>();
const none = {};

/**
 * The guide in the overlay’s language, made once. An overlay with a fault is not used at all: its screens stay in the guide’s own
 * language, and whoever looks after the page reads why in the console. A page that asks about a child is not stopped by a translation.
 */
export function shownIn(guide: Guide, overlay: Overlay | undefined): Shown {
  const mine = made.get(guide) ?? new WeakMap<object, Shown>();
  made.set(guide, mine);
  const known = mine.get(overlay ?? none);
  if (known) return known;
  const over = sound(guide, overlay);
  const { guide: laid, untranslated } = translate(guide, over);
  const shown: Shown = { guide: over ? laid : guide, untranslated: new Set(untranslated.flatMap(({ text }) => text)) };
  mine.set(overlay ?? none, shown);
  return shown;
}

function sound(guide: Guide, overlay: Overlay | undefined): Overlay | undefined {
  try {
    return overlay && readOverlay(guide, overlay);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
