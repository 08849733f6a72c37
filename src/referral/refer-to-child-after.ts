import type { Account } from '../assessment/account.ts';
import { isUnanswered } from '../assessment/answered.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import { recommendNow } from '../afterwards/recommend-now.ts';
import type { Guide } from '../guide/guide.ts';
import { afterWords } from './after-words.ts';
import { letterWords as words } from './letter-words.ts';
import { partIn, wordsOf } from './lines-at.ts';
import { longDay } from './long-day.ts';
import type { Line, Referral } from './referral.ts';
import { sealOf } from './seal.ts';
import { told } from './told.ts';

/**
 * A short plain note for the child after an interview, a review or a closure: what they said, and what happens next in the words that were
 * written for them. Only where somebody has said in this record that it is safe for the child to have it. Nothing anyone else said.
 */
export function referToChildAfter(guide: Guide, account: Account): Referral {
  const record = account.at(-1)!;
  const journey = journeyOf(guide, record);
  const say = words.child;
  const head = { title: afterWords.child.title, made: longDay(record.asOf), notice: say.notSecret };
  const asked = partIn(journey, 'childs-note');
  const answer = asked && journey.answers.get(asked);
  const chosen = answer && 'option' in answer ? asked.options?.find((o) => o.id === answer.option) : undefined;
  if (recommendNow(guide, account).first.length) return { ...head, refused: say.refused.missing, summary: [], sections: [] };
  if (!chosen || chosen.stands === 'not-known') return { ...head, refused: say.refused.notAsked, summary: [], sections: [] };

  const own = [...journey.passed].flatMap((page) => page.questions).filter((q) => q.childsWords && !isUnanswered(q, journey.answers.get(q)));
  const said = own.flatMap((q) => told(guide, q, journey.answers.get(q))).map(({ text }): Line => ({ text, quote: true }));
  const next = wordsOf(guide, journey, 'childs-next');
  const writer = [wordsOf(guide, journey, 'referrer-name'), wordsOf(guide, journey, 'referrer-role')].filter(Boolean).join(', ');
  const sections = [
    { id: 'said', heading: say.said, lines: said.length ? said : [{ text: say.nothingSaid }] },
    { id: 'next', heading: afterWords.child.next, lines: [{ text: next || afterWords.child.nextUnsaid }] },
    {
      id: 'talk',
      heading: say.talk,
      lines: [{ text: writer ? say.writer(writer) : say.somebody }, ...guide.contacts.filter((c) => c.forChild).map((c): Line => ({ label: c.name, text: c.phone ?? c.url ?? '' })), { text: say.danger }],
    },
    { id: 'about', heading: say.about, lines: [{ text: say.leftOut }, { text: say.mayChange }, { label: say.number, text: sealOf(record).code }] },
  ];
  // Where paper is not safe, it can still be said.
  return chosen.stands ? { ...head, refused: say.refused.aloud, aloud: true, summary: [], sections } : { ...head, summary: [], sections };
}
