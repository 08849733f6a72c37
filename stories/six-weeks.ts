import type { Account } from '../src/assessment/account.ts';
import type { Answer, Answers } from '../src/assessment/answer.ts';
import { say, type Assessment } from '../src/assessment/assessment.ts';
import { instantInLondon } from '../src/assessment/london-time.ts';
import { journeyOf } from '../src/assessment/journey-of.ts';
import { beginNext, carriedTo } from '../src/afterwards/reopened.ts';
import { levelsOfHelp } from '../src/guides/levels-of-help/levels-of-help.ts';
import { calm, many, one, words } from './cast.ts';

/** One record of Wren Invented’s six weeks: which conversation, on which day, and what was answered on each page it reached. */
export type Week = { id: string; title: string; conversation: string; asOf: string; said: Record<string, Answers>; calls?: Assessment['calls'] };

const moment = (clock: string): Answer => ({ moment: instantInLondon(clock)! });
const date = (day: string): Answer => ({ date: day });
const entries = (...list: Record<string, string>[]): Answer => ({ entries: list });
const ratings = (safe: number, talk: number, home: number, school: number, wish: number): Answer => ({ ratings: { safe, talk, home, school, wish } });
const none = many('none');
const notKnown = many('not-known');
const who = (writer: string, at: string): Answers => ({ 'child-name': words('Wren Invented'), 'written-by': words(writer), 'written-at': words(at) });
const worker = who('C. Nother, missing from home worker', 'Exampleton children’s services, 01632 960011');
const youthWorker = 'Jay Example, youth worker';

const helping = (effects: { group: Partial<Record<string, string>>; talk: Partial<Record<string, string>> }): Answer =>
  entries(
    { cause: 'left-because-of-conflict', aim: 'I want us to talk and not shout', words: 'child', action: 'Six talks with Wren and her mother together', owner: 'E. Nother, family worker', started: '2026-10-31', review: '2026-11-09', ...effects.group },
    { cause: 'drawn-by-someone', aim: 'Somewhere to go that is not the flat', words: 'child', action: 'Two evenings a week at the invented boat club, with Jay', owner: youthWorker, started: '2026-11-02', review: '2026-11-09', ...effects.talk },
  );

const trusted = (more: Answers = {}): Record<string, Answers> => ({
  'trusted-worker': { 'working-with': words('Jay Example, youth worker; her form tutor'), 'would-choose': words('Jay. Jay doesn’t make a thing of it.'), 'trusted-name': words(youthWorker), 'trusted-how': one('child') },
  'trusted-contact': { 'trusted-from': date('2026-10-26'), 'trusted-seen-last': date('2026-10-29'), 'trusted-often-agreed': one('weekly'), 'trusted-often-seen': one('weekly') },
  'trusted-ending': { 'trusted-changed': one('none'), 'trusted-handed-over': one('not-yet'), 'trusted-covered-by': words('F. Example, at the same club'), ...more },
});

/** What no page of the story has anything to tell of. */
const quiet: Record<string, Answers> = {
  ...calm,
  'needs-first': { danger: one('no'), 'needs-now': none },
  'told-something': { 'told-of-harm': one('no') },
  'signs-found': { 'signs-list': none },
  'harm-found': { 'harm-found-list': none },
};

/** Wren Invented, 14, does not exist. Six weeks: two times away, an interview she declined and one she accepted, a plan that was changed, a review with no improvement, a step up, a review that improved, a closing refused and one agreed. */
export const weeks: Week[] = [
  {
    id: 'referral',
    title: 'Monday 12 October: her school refers',
    conversation: 'referral',
    asOf: '2026-10-12',
    said: {
      'who-and-where': { agency: one('school'), age: { age: 14 }, 'whereabouts-place': words('At home with her mother since Sunday at one'), support: many('none') },
      areas: { 'areas-list': many('missing') },
      'about-missing': { 'missing-list': many('now-and-then'), episodes: { episodes: [{ began: '2026-10-10', ended: '2026-10-11', note: 'Reported by her mother at eleven at night' }] } },
      'why-missing': { 'missing-why': many('home'), intent: one('decided') },
      'why-home': { 'why-home-causes': { causes: [{ option: 'conflict', saidBy: 'other' }] } },
      'known-missing': { 'evidence-missing': { evidence: [{ indicator: 'left-because-of-conflict', what: 'A row about her phone the evening she went.', basis: 'said-by-other', when: '12 October 2026', who: 'Her mother' }] } },
    },
  },
  {
    id: 'declined',
    title: 'Tuesday 13 October: she declines the interview',
    conversation: 'return-home-interview',
    asOf: '2026-10-13',
    said: {
      'back-again': { 'came-back-at': moment('2026-10-11T13:00'), 'whose-interview': one('home') },
      'interview-offers': { 'interview-offered': entries({ when: instantInLondon('2026-10-13T15:40')!, by: 'C. Nother, missing from home worker', how: 'face-to-face', answer: 'declined', reason: 'I don’t know you. I’m not talking about it.' }) },
      'interview-setup': { interviewer: words('C. Nother, missing from home worker'), 'interviewer-independent': one('yes'), 'interviewer-trained': one('yes'), 'interviewer-chosen': one('no') },
      'childs-agreement': { 'talk-now': one('no') },
      'interview-outcome': { 'interview-held': one('declined'), harmed: one('not-known') },
      'interview-not-held': { 'not-held-words': words('Ask me when it’s somebody I know.'), 'offer-again-on': date('2026-10-16'), 'offer-again-by': words('Jay Example, at the youth club, as Wren knows Jay'), 'carers-offered': one('yes') },
      'return-why': { 'missing-why': notKnown, intent: one('not-known') },
      'signs-found': { 'signs-list': notKnown },
      'harm-found': { 'harm-found-list': notKnown },
      'carers-account': { 'carer-saw': words('Her mother: home tired, went to bed, says nothing.') },
      'plan-proposed': { 'nothing-changes': words('She has not been heard yet. My manager, B. Nother: offer it again through somebody she knows.') },
      'who-writes': worker,
    },
  },
  {
    id: 'accepted',
    title: 'Monday 26 October: away again, and she accepts',
    conversation: 'return-home-interview',
    asOf: '2026-10-26',
    said: {
      'back-again': {
        // The hour that comes twice, on the night the clocks go back.
        'came-back-at': moment('2026-10-25T01:30'),
        'times-told': { episodes: [{ began: '2026-10-23', ended: '2026-10-25', note: 'Back in a taxi somebody else paid' }] },
        'whose-interview': one('home'),
      },
      'interview-offers': { 'interview-offered': entries({ when: instantInLondon('2026-10-13T15:40')!, by: 'C. Nother, missing from home worker', how: 'face-to-face', answer: 'declined', reason: 'I don’t know you. I’m not talking about it.' }, { when: instantInLondon('2026-10-26T10:00')!, by: youthWorker, how: 'through-somebody', answer: 'accepted', reason: 'With Jay, yes. At the club.' }) },
      'interview-setup': { interviewer: words(youthWorker), 'interviewer-independent': one('yes'), 'interviewer-trained': one('yes'), 'interviewer-chosen': one('yes'), 'interview-place': words('The boat club, outside on the jetty; nobody else'), 'explained-private': words('Jay said first what could not stay between them, and asked her to say it back.') },
      'childs-agreement': { 'talk-now': one('yes') },
      'childs-start': { 'childs-needs': words('I’m alright. Tired. I’d eat something.') },
      'childs-word': { 'word-for-it': words('Out. I was out.') },
      'childs-before': { 'before-going': words('She had my phone and we shouted and shouted. I couldn’t be in there.') },
      'childs-hope': { 'hoped-for': words('Quiet. Someone being nice for once.') },
      'childs-where': { 'where-went': words('The flat by the invented canal. He sent a taxi.') },
      'childs-away': { 'time-away': words('He lets me stay. He gets me stuff. There’s other people there, older.') },
      'childs-then': { 'what-then': words('Then he said I owed him.') },
      'childs-stay': { 'easier-to-stay': words('If we could talk and not shout.') },
      'childs-choice': { 'would-talk-to': words('Jay. Jay doesn’t make a thing of it.') },
      'childs-wish': { 'change-first': words('Somewhere to go that isn’t the flat.') },
      'childs-scales': { 'childs-numbers': ratings(4, 3, 2, 5, 1) },
      'childs-sharing': { 'share-with': words('Not mum about the flat.') },
      'interview-outcome': { 'interview-held': one('held'), 'interview-held-at': moment('2026-10-26T16:30'), 'interview-covers': one('yes'), harmed: one('not-known') },
      'return-why': { 'missing-why': many('home', 'towards'), intent: one('drifted') },
      'why-home': { 'why-home-causes': { causes: [{ option: 'conflict', saidBy: 'child', most: true }] } },
      'why-towards': { 'why-towards-causes': { causes: [{ option: 'power', saidBy: 'reading' }] } },
      'signs-found': { 'signs-list': many('older', 'cars', 'gifts') },
      'return-known': {
        'evidence-return': {
          evidence: [
            { indicator: 'older-controlling-person', what: 'Then he said I owed him.', basis: 'said-by-child', words: 'child', when: '26 October 2026', who: 'Told Jay Example' },
            { indicator: 'unexplained-gifts', what: 'A new phone that her mother did not buy.', basis: 'seen', when: '26 October 2026', who: 'Jay Example' },
            { indicator: 'unknown-cars', what: 'A taxi at half past one at night, paid by somebody else.', basis: 'said-by-other', when: '25 October 2026', who: 'Her mother' },
          ],
        },
      },
      'carers-account': { 'carer-saw': words('Her mother: she came back in a taxi, and hid something in her bag.') },
      'plan-proposed': {
        'changes-proposed': entries(
          { what: 'Talks for Wren and her mother together', because: 'Wren: “If we could talk and not shout.”', owner: 'D. Nother, social worker', by: '2026-10-30' },
          { what: 'Two evenings a week somewhere that is hers', because: 'Wren: “Somewhere to go that isn’t the flat.”', owner: 'D. Nother, social worker', by: '2026-10-30' },
        ),
      },
      'return-shared': { 'shared-with': entries({ with: 'The police missing co-ordinator', what: 'The flat, the taxi, the phone', when: '2026-10-26', has: 'The co-ordinator, 26 October' }), 'told-child-on': date('2026-10-26'), 'told-child-how': words('Aloud, on the way home'), 'played-back': words('You’re telling the police about the flat, and not mum.'), 'note-next': words('Jay tells the police about the flat. Your social worker answers by Friday about the talks and the evenings. Jay sees you on Thursday.'), 'note-safe': one('spoken') },
      'trigger-plan': { 'first-hour': words('Her mother phones 101 and then Jay; Jay rings Wren'), 'likely-places': words('The boat club; the invented canal'), 'who-calls': words('Jay first, from Jay’s own phone'), 'contact-preferred': words('A message first, then a call'), 'phrases-that-help': words('“Are you warm?” helps. “Where are you” does not.'), 'trigger-holder': words('D. Nother, social worker'), 'trigger-review': date('2026-11-26') },
      'who-writes': who(youthWorker, 'Exampleton boat club, 01632 960012'),
    },
  },
  {
    id: 'plan-changed',
    title: 'Friday 30 October: the plan is changed',
    conversation: 'plan-answer',
    asOf: '2026-10-30',
    said: {
      'plan-answer': {
        'changes-answered': entries(
          { what: 'Talks for Wren and her mother together', because: 'Wren: “If we could talk and not shout.”', owner: 'D. Nother, social worker', by: '2026-10-30', answer: 'changed', said: 'Six talks, the first on 31 October', on: '2026-10-30' },
          { what: 'Two evenings a week somewhere that is hers', because: 'Wren: “Somewhere to go that isn’t the flat.”', owner: 'D. Nother, social worker', by: '2026-10-30', answer: 'changed', said: 'The boat club, Mondays and Thursdays, with Jay', on: '2026-10-30' },
        ),
      },
      'plan-answer-told': { 'told-child-on': date('2026-10-30'), 'told-child-how': words('By Jay, aloud'), 'played-back': words('So Mondays and Thursdays are mine.'), 'note-next': words('The boat club is yours on Mondays and Thursdays. The first talk with your mum is on Saturday.'), 'note-safe': one('yes') },
      'who-writes': who('D. Nother, social worker', 'Exampleton children’s services, 01632 960013'),
    },
  },
  {
    id: 'help',
    title: 'Friday 30 October: what is done, and why',
    conversation: 'help',
    asOf: '2026-10-30',
    said: {
      'child-here': { 'child-here': one('not-here') },
      'child-not-here': { 'child-not-here-why': words('She is at school; Jay asks her on Monday'), 'child-heard-on': date('2026-11-02') },
      'help-given': { 'help-list': helping({ group: { effect: 'too-early', by: 'worker' }, talk: { effect: 'too-early', by: 'worker' } }) },
      'who-writes': who('D. Nother, social worker', 'Exampleton children’s services, 01632 960013'),
    },
  },
  {
    id: 'trusted-worker',
    title: 'Friday 30 October: the worker she chose',
    conversation: 'trusted-worker',
    asOf: '2026-10-30',
    said: { ...trusted(), 'who-writes': who(youthWorker, 'Exampleton boat club, 01632 960012') },
  },
  {
    id: 'no-better',
    title: 'Monday 9 November: a review, and no better',
    conversation: 'review',
    asOf: '2026-11-09',
    said: {
      'since-last-time': { harmed: one('not-known') },
      'child-here': { 'child-here': one('here') },
      'childs-changed': { 'changed-for-me': words('The club’s alright. He keeps messaging. He says I owe him more now.') },
      'childs-working': { 'working-for-me': one('worse') },
      'childs-numbers-now': { 'childs-numbers': ratings(2, 6, 3, 4, 2) },
      'childs-next-wish': { 'do-differently-for-me': words('Make him stop.') },
      'review-carer': { 'working-for-carer': one('same'), 'carer-says-now': words('We got through two talks without shouting.') },
      'review-worker': { 'working-for-worker': one('same'), 'others-could-see': words('At the club both evenings. Her phone goes all the time.'), 'changed-for-child': words('Less shouting at home; more fear of the man at the flat.') },
      'help-given': { 'help-list': helping({ group: { effect: 'better', by: 'carer', seen: 'Two talks held, nobody left', decision: 'go-on' }, talk: { effect: 'same', by: 'child', 'child-says': 'The club’s alright.', decision: 'adapt' } }) },
      ...trusted(),
      'signs-found': { 'signs-list': many('older', 'threats') },
      'review-known': { 'evidence-review': { evidence: [{ indicator: 'left-because-of-threats', what: 'He says I owe him more now.', basis: 'said-by-child', words: 'child', when: '9 November 2026', who: 'Told Jay Example' }] } },
      'review-next': { 'do-differently': words('Strategy discussion today; the police look at his messages with Wren’s agreement.'), 'checked-by': words('B. Nother, team manager'), 'reviewed-next': date('2026-11-20'), 'more-or-less-help': one('more'), 'escalated-to': words('B. Nother, team manager, 9 November: refer again today') },
      'review-told': { 'told-child-on': date('2026-11-09'), 'played-back': words('You’re going to try and stop him, and I’m not in trouble.') },
      'who-writes': who('D. Nother, social worker', 'Exampleton children’s services, 01632 960013'),
    },
  },
  {
    id: 'supervision',
    title: 'Monday 9 November: her worker’s manager looks',
    conversation: 'supervision',
    asOf: '2026-11-09',
    said: {
      supervision: { 'supervised-by': words('B. Nother, team manager'), 'supervised-what': many('danger', 'worse'), 'supervisor-asked': words('Why was the debt not asked about on 26 October?'), 'supervisor-decision': words('Refer again today. A strategy discussion. Jay stays her worker throughout.'), 'supervisor-again': date('2026-11-16') },
      'who-writes': who('B. Nother, team manager', 'Exampleton children’s services, 01632 960014'),
    },
  },
  {
    id: 'step-up',
    title: 'Tuesday 10 November: the referral is made again, one step higher',
    conversation: 'referral',
    asOf: '2026-11-10',
    calls: [{ whom: 'Exampleton front door, duty social worker', number: '01632 960001', when: '10 November 2026, 09:10', said: 'The debt, the messages, her fear. A strategy discussion today.', reference: 'EX-0042', agreed: 'Strategy discussion at two; police to attend', decisionDue: '11 November 2026' }],
    said: {
      result: { judgement: { judgement: { decision: 'higher', step: 'level-4', why: 'She is afraid of a man who says she owes him, and it grows.', consulted: 'B. Nother, team manager', at: '2026-11-10T09:30:00Z' } } },
    },
  },
  {
    id: 'better',
    title: 'Friday 20 November: a review, and better',
    conversation: 'review',
    asOf: '2026-11-20',
    said: {
      'since-last-time': { harmed: one('no') },
      'child-here': { 'child-here': one('here') },
      'childs-changed': { 'changed-for-me': words('He’s stopped. I sleep. Me and mum had a laugh.') },
      'childs-working': { 'working-for-me': one('better') },
      'childs-numbers-now': { 'childs-numbers': ratings(8, 8, 6, 6, 7) },
      'childs-next-wish': { 'do-differently-for-me': words('Keep the club.') },
      'review-carer': { 'working-for-carer': one('better'), 'carer-says-now': words('She tells me when she is late.') },
      'review-worker': { 'working-for-worker': one('better'), 'others-could-see': words('At school every day for two weeks; the messages have stopped since the police warning.'), 'changed-for-child': words('She is not afraid, and has somewhere of her own.') },
      'help-given': { 'help-list': helping({ group: { effect: 'better', by: 'child', 'child-says': 'Me and mum had a laugh.', seen: 'Four talks held', decision: 'go-on' }, talk: { effect: 'better', by: 'child', 'child-says': 'Keep the club.', seen: 'There every Monday and Thursday', decision: 'go-on' } }), 'hard-figures': entries({ what: 'school', figure: '100', from: '2026-11-09', to: '2026-11-20', source: 'School register' }) },
      'decision-on-referral': { 'decision-on': date('2026-11-11'), 'decision-was': one('accepted') },
      ...trusted(),
      'review-next': { 'do-differently': words('Keep the club; fewer talks, when they ask.'), 'checked-by': words('B. Nother, team manager'), 'reviewed-next': date('2026-12-18'), 'more-or-less-help': one('less'), 'escalated-to': words('Early help takes over, with Jay; they meet with Wren on 23 November') },
      'review-told': { 'told-child-on': date('2026-11-20'), 'played-back': words('You’re going but Jay’s not.') },
      'who-writes': who('D. Nother, social worker', 'Exampleton children’s services, 01632 960013'),
    },
  },
  {
    id: 'not-closed',
    title: 'Friday 20 November: closing is refused',
    conversation: 'closure',
    asOf: '2026-11-20',
    said: {
      'causes-at-the-end': { 'causes-end': entries({ cause: 'left-because-of-conflict', became: 'resolved', how: 'Four talks; both say so' }, { cause: 'left-because-of-threats', became: 'resolved', how: 'The messages have stopped; Wren says so' }) },
      'child-here': { 'child-here': one('not-here') },
      'child-not-here': { 'child-not-here-why': words('Not asked yet') },
      ...trusted({ 'trusted-handed-over': one('not-yet') }),
      'closing-because': { 'closing-for': one('lower') },
      'closing-told': {},
      'who-writes': who('D. Nother, social worker', 'Exampleton children’s services, 01632 960013'),
    },
  },
  {
    id: 'closed',
    title: 'Monday 23 November: closing is agreed',
    conversation: 'closure',
    asOf: '2026-11-23',
    said: {
      'causes-at-the-end': { 'causes-end': entries({ cause: 'left-because-of-conflict', became: 'resolved', how: 'Four talks; both say so' }, { cause: 'drawn-by-someone', became: 'transferred', how: 'The police and early help; a warning notice stands' }, { cause: 'left-because-of-threats', became: 'resolved', how: 'The messages have stopped; Wren says so' }) },
      'child-here': { 'child-here': one('here') },
      'childs-view-of-closing': { 'closing-for-me': words('It’s OK. I’ve got Jay. I know who to ring.') },
      ...trusted({ 'trusted-handed-over': one('met-together') }),
      'closing-because': { 'closing-for': one('lower'), 'closing-to': words('Early help: F. Nother leads the plan; Jay goes on') },
      'closing-told': { 'closing-told-on': date('2026-11-23'), 'closing-told-how': words('By D. Nother with Jay there') },
      'who-writes': who('D. Nother, social worker', 'Exampleton children’s services, 01632 960013'),
    },
  },
];

/** The account as it stood when each of these records was finished: Wren’s six weeks, as far as the record of that id. */
export function wrenUntil(id: string): Account {
  const account: Assessment[] = [];
  for (const week of weeks) {
    account.push(answered(beginNext(levelsOfHelp, account, week.conversation, week.asOf, account[0] ? undefined : 'school'), week, [...account]));
    if (week.id === id) return account;
  }
  throw new TypeError(`no record of the six weeks has the id ${id}`);
}

/** What a record of the six weeks answers on a page: what it has to tell, or that there is nothing. */
export const answersOn = (said: Week['said'], page: string): Answers => said[page] ?? quiet[page] ?? {};

/** Answers the pages that the conversation reaches, in order, to its end. */
function answered(record: Assessment, { said, calls = [] }: Week, before: Account): Assessment {
  let now: Assessment = { ...record, calls };
  for (;;) {
    const journey = journeyOf(levelsOfHelp, now);
    const page = journey.pages.at(-1)!;
    if (page.kind === 'letter' || now.said.some((s) => s.page === page.id)) return now;
    // What is carried over stands on the page until somebody changes it.
    now = say(now, page.id, { ...carriedTo(levelsOfHelp, before, page), ...answersOn(said, page.id) });
  }
}
