import type { TemplateResult } from 'lit';
import type { Answer } from '../assessment/answer.ts';
import type { Asking } from './ask.ts';
import { english, type Words } from './english.ts';
import type { Speech } from './speaker.ts';

/** What a page hands to the ways of asking that come after the first question. */
export type AskedMore = Asking & {
  speech: Speech | undefined;
  /** The day taken as today. */
  asOf: string | undefined;
  /** Why this child goes, as far as anybody has said: indicators, by id. */
  causes: readonly string[];
  /** What was begun and is not yet a moment: a day without its time, by the id of its field. It is no answer, and must not be lost. */
  halves: Map<string, string>;
  /** Draws anew where no answer changed. */
  redraw: () => void;
  /** Where the fields stand. */
  root: ParentNode;
};

/** The same, with the whole catalogue. */
export type AskingMore = AskedMore & { words: Words };

/** Something that is not right: in which field, whether it can be passed, and what passing it means. */
export type Amiss = { text: string; field: string; passable: boolean; pass?: string };

type Way<A> = {
  draw: (asking: A) => TemplateResult;
  amiss?: (asking: A) => Amiss | undefined;
  /** The answer as it is kept once the page is left: without what was begun and left empty. */
  whole?: (answer: Answer) => Answer | undefined;
};

/** A way of asking that comes with what follows the first question. */
export type MoreWay = Way<AskedMore>;

const worded = (asked: AskedMore): AskingMore => ({ ...asked, words: asked.speech?.words ?? english });

/** A way of asking, given the whole catalogue in the page’s language. */
export const moreWay = ({ draw, amiss, whole }: Way<AskingMore>): MoreWay => ({
  draw: (asked) => draw(worded(asked)),
  ...(amiss && { amiss: (asked: AskedMore) => amiss(worded(asked)) }),
  ...(whole && { whole }),
});
