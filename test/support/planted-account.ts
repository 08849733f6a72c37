import { hashOfRecord } from '../../src/assessment/account.ts';
import type { Answer, Answers } from '../../src/assessment/answer.ts';
import { begin, say, type Assessment } from '../../src/assessment/assessment.ts';
import { concernsIn } from '../../src/assessment/concerns.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import type { Condition } from '../../src/guide/condition.ts';
import type { Conversation, Page } from '../../src/guide/conversation.ts';
import type { Guide } from '../../src/guide/guide.ts';
import type { Question } from '../../src/guide/question.ts';
import { anyAnswer, type Chance } from './random.ts';

/** Words that no guide and no catalogue holds, and where each was put. */
export class Planted {
  readonly words = new Map<string, string>();
  put(where: string): string {
    const word = `qz${this.words.size}vx`;
    this.words.set(word, where);
    return word;
  }
}

/** What has to be answered for a child’s page to be reached. */
const gates = (conversation: Conversation): Map<string, string> => {
  const found = new Map<string, string>();
  const look = (when: Condition): void => {
    if ('answered' in when) found.set(when.answered, when.with[0]!);
    for (const inner of 'all' in when ? when.all : []) look(inner);
  };
  for (const { facing, when } of conversation.pages) if (facing && when) look(when);
  return found;
};

/** An answer at random, with a planted word wherever one can write. */
function planted(guide: Guide, record: Assessment, page: Page, question: Question, by: Chance, words: Planted): Answer | undefined {
  const put = (part = '') => words.put(`${page.facing ? 'child: ' : ''}${page.id}.${question.id}${part}`);
  switch (question.ask) {
    case 'words':
      return { words: put() };
    case 'people':
      return { people: [{ name: put('.name'), relation: put('.relation'), thinks: put('.thinks'), safeContact: put('.safe'), whyNotTold: put('.why'), told: 'no', mayBeSource: 'yes', knows: 'no' }] };
    case 'episodes':
      return { episodes: [{ began: '2026-11-02', ended: '2026-11-03', note: put('.note') }, { note: put('.note') }] };
    case 'evidence':
      return { evidence: concernsIn(guide, journeyOf(guide, record)).slice(0, 6).map(({ indicator }) => ({ indicator: indicator.id, what: put('.what'), basis: 'seen' as const, when: put('.when'), who: put('.who') })) };
    case 'judgement':
      return { judgement: { decision: 'agree', why: put('.why'), consulted: put('.consulted') } };
    case 'entries': {
      const drawn = anyAnswer(guide, question, by, record.asOf);
      const entries = drawn && 'entries' in drawn ? drawn.entries : [];
      return { entries: [{}, ...entries].map((entry) => ({ ...entry, ...Object.fromEntries((question.fields ?? []).filter((f) => f.ask === 'words').map((f) => [f.id, put(`.${f.id}`)])) })) };
    }
    default:
      return anyAnswer(guide, question, by, record.asOf);
  }
}

/** Answers pages as they are reached until one stops it, or the conversation is over. */
export function plantedWalk(guide: Guide, from: Assessment, by: Chance, words: Planted, stop: (page: Page) => boolean = () => false): Assessment {
  let record = from;
  const opens = gates(guide.conversations.find((c) => c.id === from.conversation)!);
  for (;;) {
    const journey = journeyOf(guide, record);
    const page = journey.pages.at(-1)!;
    if (journey.ended || page.kind === 'letter' || stop(page)) return record;
    const answers: Answers = Object.fromEntries(page.questions.flatMap((question) => {
      const open = opens.get(question.id);
      const answer = open ? { option: open } : planted(guide, record, page, question, by, words);
      return answer ? [[question.id, answer] as const] : [];
    }));
    record = say(record, page.id, answers);
  }
}

/** A child’s whole account: every conversation of the guide but one in some order, then that one, up to the first page that a child sees. */
export function plantedAccount(guide: Guide, conversation: Conversation, asOf: string, by: Chance, words: Planted): Assessment[] {
  const rest = guide.conversations.filter((c) => c !== conversation);
  const others = [rest[0]!, ...rest.slice(1).sort(() => by.next() - 0.5)];
  const account: Assessment[] = [];
  const next = (id: string) => begin(guide, asOf, { conversation: id, ...(account.length && { follows: hashOfRecord(account.at(-1)!) }) });
  const beside = (): Partial<Assessment> => ({
    calls: [{ whom: words.put('call.whom'), number: words.put('call.number'), when: words.put('call.when'), said: words.put('call.said'), reference: words.put('call.reference'), agreed: words.put('call.agreed'), decisionDue: words.put('call.due') }],
    shares: [{ to: words.put('share.to'), what: words.put('share.what'), why: words.put('share.why'), when: words.put('share.when'), acknowledged: words.put('share.acknowledged') }],
    supervision: [{ by: words.put('supervision.by'), role: words.put('supervision.role'), entered: 'by-supervisor', view: 'agree', challenged: words.put('supervision.challenged'), why: words.put('supervision.why'), at: '2026-11-22T10:00:00Z' }],
  });
  for (const { id } of others) account.push({ ...plantedWalk(guide, next(id), by, words), ...beside() });
  // A guide may keep a child's pages from a child who was just hurt, or is in danger: then another walk is taken.
  for (let tries = 0; tries < 200; tries++) {
    const record = plantedWalk(guide, next(conversation.id), by, words, (page) => page.facing === 'child');
    if (journeyOf(guide, record).pages.at(-1)!.facing === 'child') return [...account, { ...record, ...beside() }];
  }
  throw new Error(`${conversation.id}: no walk of 200 comes to a page that a child sees`);
}
