import type { Assessment } from '../assessment/assessment.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Guide } from '../guide/guide.ts';
import { letterWords } from './letter-words.ts';
import { partIn, wordsOf } from './lines-at.ts';
import { longDay } from './long-day.ts';
import type { Line, Referral } from './referral.ts';
import { sealOf } from './seal.ts';
import { told } from './told.ts';

const say = letterWords.child;

/** What one note says of its own; everything else is the same on each. */
export type OwnWords = { title: string; isMissing: boolean; next: { heading: string; text: string } };

/**
 * A short plain note for the child, made only where somebody has said in this record that it is safe for the child to have it, and from a list of
 * what it may hold: what the child said, what happens next, whom to talk to. Nothing anyone else said, and no level, code of ours or reason.
 */
export function childsNote(guide: Guide, record: Assessment, { title, isMissing, next }: OwnWords): Referral {
  const journey = journeyOf(guide, record);
  const head = { title, made: longDay(record.asOf), notice: say.notSecret };
  const asked = partIn(journey, 'childs-note');
  const answer = asked && journey.answers.get(asked);
  const chosen = answer && 'option' in answer ? asked.options?.find((o) => o.id === answer.option) : undefined;
  if (isMissing) return { ...head, refused: say.refused.missing, summary: [], sections: [] };
  if (!chosen || chosen.stands === 'not-known') return { ...head, refused: say.refused.notAsked, summary: [], sections: [] };

  const own = [...journey.passed].flatMap((page) => page.questions).filter((q) => q.childsWords && journey.answers.has(q));
  const said = own.flatMap((q) => told(guide, q, journey.answers.get(q))).filter((line) => line.quote);
  const writer = [wordsOf(guide, journey, 'referrer-name'), wordsOf(guide, journey, 'referrer-role')].filter(Boolean).join(', ');
  const turnTo: Line[] = [
    { text: writer ? say.writer(writer) : say.somebody },
    ...guide.contacts.filter((c) => c.forChild).map((c): Line => ({ label: c.name, text: c.phone ?? c.url ?? '' })),
    { text: say.danger },
  ];
  const sections = [
    { id: 'said', heading: say.said, lines: said.length ? said.map((line): Line => ({ text: line.text, quote: true })) : [{ text: say.nothingSaid }] },
    { id: 'next', heading: next.heading, lines: [{ text: next.text }] },
    { id: 'talk', heading: say.talk, lines: turnTo },
    { id: 'about', heading: say.about, lines: [{ text: say.leftOut }, { text: say.mayChange }, { label: say.number, text: sealOf(record).code }] },
  ];
  // Where paper is not safe, it can still be said.
  return chosen.stands ? { ...head, refused: say.refused.aloud, aloud: true, summary: [], sections } : { ...head, summary: [], sections };
}
