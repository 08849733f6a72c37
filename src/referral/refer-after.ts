import { hashOfRecord, brokenIn, type Account } from '../assessment/account.ts';
import { isUnanswered } from '../assessment/answered.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Journey } from '../assessment/journey.ts';
import { instantInLondon } from '../assessment/london-time.ts';
import { afterIn, whenIn } from '../afterwards/after-in.ts';
import { recommendNow } from '../afterwards/recommend-now.ts';
import { closedBy, hindrancesTo } from '../afterwards/closure.ts';
import { planChangesIn } from '../afterwards/plan-changes.ts';
import { promptsIn } from '../afterwards/prompts.ts';
import { returnClocks } from '../afterwards/return-clock.ts';
import { whatChanged } from '../afterwards/what-changed.ts';
import type { AfterPart } from '../guide/after-part.ts';
import { conversationOf } from '../guide/conversation-of.ts';
import type { Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import type { Question } from '../guide/question.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import type { Outcome } from '../recommendation/recommendation.ts';
import { afterWords as say } from './after-words.ts';
import { childsNameIn } from './childs-name-in.ts';
import { letterWords as words } from './letter-words.ts';
import { longDay } from './long-day.ts';
import { longTime } from './long-time.ts';
import { ringBack } from './ring-back.ts';
import type { Line, Referral, Section } from './referral.ts';
import { codeOf, sealOf } from './seal.ts';
import { told } from './told.ts';

/** The end of a record's own day: a letter has no clock but the record's. */
const endOf = (day: string): string => instantInLondon(`${day}T23:59`) ?? `${day}T23:59:00Z`;

/** A record of what came after a referral, laid out for those whose work it is: first what follows, then page by page what was said. The last record of the account is told. */
export function referAfter(guide: Guide, account: Account): Referral {
  const record = account.at(-1)!;
  const journey = journeyOf(guide, record);
  const { name, purpose = 'referral' } = conversationOf(guide, record.conversation);
  const now = endOf(record.asOf);
  const pages = [...journey.passed].filter((page) => !page.kind);
  const prompts = promptsIn(guide, account, now);
  return {
    title: say.title(name, childsNameIn(guide, account)),
    made: words.made(longDay(record.asOf)),
    notice: guide.adoption.says,
    summary: [
      ...heededLines(guide, account),
      ...(purpose === 'closure' ? closureLines(guide, account, now) : []),
      ...(purpose === 'return-home-interview' ? clockLines(guide, account, now) : []),
      ...firstTold.flatMap((part) => partLines(guide, journey, part)),
      ...changedLines(guide, account),
      ...pages.flatMap((page) => page.questions).filter((q) => q.tells?.headline === 'line' && !q.childsWords && !isUnanswered(q, journey.answers.get(q))).flatMap((q) => told(guide, q, journey.answers.get(q))),
      ...voiceInShort(guide, journey),
      ...(afterIn(guide, record).has('plan-changes') ? planLines(guide, account, now) : []),
      { label: words.ringBack, text: ringBack(guide, journey) },
    ],
    sections: [
      ...childsSection(guide, account),
      ...pages.filter((page) => !page.facing).flatMap((page) => sectionOf(guide, journey, page)),
      ...(prompts.length ? [{ id: 'asks', heading: say.asksNow, lines: prompts.flatMap(({ heading, says }) => says.map((text, i): Line => ({ ...(i === 0 && { label: heading }), text }))) }] : []),
      { id: 'account', heading: say.account, lines: accountLines(guide, account) },
      {
        id: 'about',
        heading: say.about,
        lines: [
          { text: guide.adoption.says },
          { text: words.edition(guide.title, record.guide.edition, record.guide.hash) },
          { text: words.lawAsOf(longDay(guide.lawAsOf), guide.nation) },
          { label: words.code, text: sealOf(record).code, note: words.codeMeans },
          { text: words.supports },
          ...(record.corrects ? [{ text: words.corrects(codeOf(record.corrects.hash), record.corrects.why.trim()) }] : []),
        ],
      },
    ],
  };
}

const stepIn = ({ step, says, unsaid }: Outcome): string => step?.name ?? says ?? (unsaid ? words.unsaid[unsaid].level : '');

/** What a reader of a review looks for: is it working, as each of them says, what will be different, and when it is looked at again. */
const firstTold: readonly AfterPart[] = ['working-child', 'working-carer', 'working-worker', 'what-changed', 'what-differently', 'who-checks', 'next-review', 'supervisor-decided'];

const partLines = (guide: Guide, journey: Journey, part: AfterPart): Line[] =>
  [...journey.answers].filter(([question, answer]) => question.after === part && !isUnanswered(question, answer)).flatMap(([question, answer]) => told(guide, question, answer));

/** What comes before everything else, and whom not to tell. */
function heededLines(guide: Guide, account: Account): Line[] {
  const { first, instructions } = recommendNow(guide, account);
  return [...first.map((i): Line => ({ label: words.missing, text: words.toldFirst(i.heading) })), ...instructions.filter((i) => i.kind === 'do-not-tell').map((i): Line => ({ label: words.important, text: i.heading }))];
}

/** What follows now from all that is known, beside what followed before. A risk grade is nobody else's to be told. */
function changedLines(guide: Guide, account: Account): Line[] {
  const { before, now, newReasons: all, newConcerns } = whatChanged(guide, account);
  const newReasons = all.filter(({ threshold }) => threshold.scale === guide.level || threshold.scale === guide.howSoon);
  if (!account.some((record) => purposeOf(guide, record.conversation) === 'referral') && !newConcerns.length) return [{ label: say.nowFollows, text: say.noReferral }];
  const changed = !before || stepIn(before.level) !== stepIn(now.level) || stepIn(before.howSoon) !== stepIn(now.howSoon);
  const was = before && changed ? say.before([stepIn(before.level), stepIn(before.howSoon)].filter(Boolean).join('; ')) : '';
  return [
    { label: say.nowFollows, text: changed ? [stepIn(now.level), now.howSoon.step && (now.howSoon.step.told ?? now.howSoon.step.name)].filter(Boolean)
          .join('. ') : newReasons.length || newConcerns.length ? say.standsWithMore : say.unchanged, ...(was && { note: was }) },
    // One sentence of the guide may stand on two scales.
    ...[...new Set(newReasons.map(({ threshold }) => threshold.because))].map((text): Line => ({ label: say.newReason, text })),
    ...(newConcerns.length ? [{ label: say.newWorries, text: newConcerns.map((c) => c.indicator.text).join('; ') }] : []),
  ];
}

function clockLines(guide: Guide, account: Account, now: string): Line[] {
  const record = account.at(-1)!;
  const clock = returnClocks(guide, account, now).findLast((one) => one.record === record);
  if (!clock) return [];
  const { offered } = say;
  const declined = clock.offers.filter((o) => o.answer === 'declined').length;
  const held = whenIn(guide, record, 'held-at');
  const hours = held ? Math.max(0, Math.round((Date.parse(held) - Date.parse(clock.returnedAt)) / 3_600_000)) : 0;
  const text = {
    held: () => offered.held(hours),
    'held-late': () => [offered.held(hours), offered.late(Math.max(1, Math.round((Date.parse(held) - Date.parse(clock.due)) / 3_600_000)))].join('. '),
    declined: () => offered.declined(Math.max(1, declined)),
    'not-possible': () => offered['not-possible'],
    waiting: () => offered.waiting(longTime(clock.due)),
    overdue: () => offered.overdue(longTime(clock.due)),
  }[clock.state]();
  return [{ label: say.cameBack, text: longTime(clock.returnedAt) }, { label: offered.when, text }];
}

function planLines(guide: Guide, account: Account, now: string): Line[] {
  return planChangesIn(guide, account, now).map(({ what, owner, due, status, said = '', manager = '', on }): Line => {
    const answer = status === 'changed' ? say.planned.changed(said) : status === 'not-changed' ? say.planned['not-changed'](said, manager) : say.planned[status];
    return { label: say.planChange, text: what || words.notKnown, note: `${say.answerBy(owner, due && longDay(due))}; ${answer}${on ? `, ${longDay(on)}` : ''}` };
  });
}

function closureLines(guide: Guide, account: Account, now: string): Line[] {
  const open = hindrancesTo(guide, account, now);
  const manager = closedBy(guide, account);
  const named = open.map(({ what, causes }): Line => ({ text: say.hindrance[what], ...(causes?.length && { note: causes.map((c) => c.text).join('; ') }) }));
  if (!open.length) return [{ label: say.closed, text: say.closedWhole }];
  return manager ? [{ label: say.closed, text: say.closedByManager(manager.by, manager.why) }, ...named] : [{ label: say.notClosed, text: say.notClosedSays }, ...named];
}

/** All that the child said on pages of their own, each under what was asked. */
const childsWords = (guide: Guide, journey: Journey): Line[] =>
  [...journey.passed].filter((page) => page.facing).flatMap((page) => page.questions).filter((q) => !isUnanswered(q, journey.answers.get(q))).flatMap((q) => told(guide, q, journey.answers.get(q)));

/** What the guide marks as heard first of what a child says; where nothing is marked, the first they said. */
function voiceInShort(guide: Guide, journey: Journey): Line[] {
  const marked = [...journey.passed].flatMap((page) => page.questions).filter((q) => q.childsWords && q.tells?.headline === 'line' && !isUnanswered(q, journey.answers.get(q)));
  return marked.length ? marked.flatMap((q) => told(guide, q, journey.answers.get(q))) : childsWords(guide, journey).filter((line) => line.quote).slice(0, 3);
}

/** Is this about the child, rather than about how the screens go on? */
const isTold = (question: Question): boolean => Boolean(question.tells ?? question.after ?? question.options?.some((o) => o.indicator ?? o.cause)) || question.ask === 'evidence';

function childsSection(guide: Guide, account: Account): Section[] {
  const record = account.at(-1)!;
  const journey = journeyOf(guide, record);
  const asked = [...journey.passed].filter((page) => page.facing).flatMap((page) => page.questions);
  if (!asked.length) return [];
  const skipped = asked.filter((q) => isUnanswered(q, journey.answers.get(q))).length;
  const lines = childsWords(guide, journey);
  return [
    {
      id: 'child-said',
      heading: say.childSaid,
      lines: [
        ...(lines.length ? lines : [{ text: say.noChildsWords }]),
        ...(skipped ? [{ text: say.skipped(skipped, asked.length) }] : []),
        ...(record.stopped ?? []).map(({ why, at }) => ({ text: say.stopped[why](longTime(at)) })),
      ],
    },
  ];
}

/** One page: what is known one by one, and in a line what is not. */
function sectionOf(guide: Guide, journey: Journey, page: Page): Section[] {
  const known: Line[] = [];
  const blank: string[] = [];
  for (const question of page.questions.filter(isTold)) {
    const answer = journey.answers.get(question);
    if (!answer && question.optional) continue;
    // A list whose question only makes sense on its page is told under the page's name.
    const asked = question.tells ?? question.ask === 'one' ? question : { ...question, text: page.heading };
    if (isUnanswered(question, answer)) blank.push(asked.tells?.as ?? asked.text);
    else if (question.ask === 'evidence') known.push(...evidenceLines(guide, answer));
    else known.push(...told(guide, asked, answer));
  }
  const lines = [...known, ...(blank.length ? [{ label: words.notKnown, text: blank.join('; ') }] : [])];
  return lines.length ? [{ id: page.id, heading: page.heading, lines }] : [];
}

const evidenceLines = (guide: Guide, answer: ReturnType<Journey['answers']['get']>): Line[] =>
  (answer && 'evidence' in answer ? answer.evidence : [])
    .filter((piece) => piece.what.trim())
    .map((piece): Line => ({
      label: guide.indicators.find((i) => i.id === piece.indicator)?.text ?? piece.indicator,
      text: piece.what.trim(),
      ...(piece.words === 'child' && { quote: true as const }),
      note: [piece.basis && words.basis[piece.basis], piece.who.trim(), piece.when.trim()].filter(Boolean).join(', '),
    }));

function accountLines(guide: Guide, account: Account): Line[] {
  const broken = new Set(brokenIn(account));
  const last = account.at(-1)!;
  return [
    ...account.map((record, i): Line => ({ text: say.inAccount(conversationOf(guide, record.conversation).name, longDay(record.asOf), codeOf(hashOfRecord(record))), ...(broken.has(i) && { note: say.broken }) })),
    { text: last.follows ? say.follows(codeOf(last.follows)) : say.firstOf },
  ];
}
