import { expect } from '@open-wc/testing';
import { GuideError } from '../../src/guide/guide-error.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { parseGuide } from '../../src/guide/parse-guide.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { add, changed, cut, put, repeat, type Change } from '../support/change.ts';
import { smallGuide } from '../support/small-guide.ts';

/** What is wrong, the changes that make it so, the path of the fault and words of its message. */
type Broken = [name: string, changes: Change[], path: string, says: string];

const pages = 'conversations[0].pages';
const [danger, phone, worries, school, known, check] = [0, 1, 2, 3, 4, 5].map((i) => `${pages}[${i}]`) as [string, string, string, string, string, string];
const home = `${worries}.questions[4]`;

const page = (id: string, more: object = {}) => ({ id, heading: 'Another page', questions: [], ...more });
const worry = (id: string) => ({ id, ask: 'one', text: 'Is there a worry?', worry: true, options: [{ id: 'yes', text: 'Yes' }, { id: 'none', text: 'No', stands: 'no' }] });
const concern = { present: ['in-danger'] };

const shape: Broken[] = [
  ['a text that is missing', [cut('title')], 'title', 'is missing'],
  ['a text that is blank', [put('title', ' ')], 'title', 'is blank'],
  ['a number where a text belongs', [put('title', 7)], 'title', 'must be text'],
  ['a text where a list belongs', [put('areas', 'home')], 'areas', 'must be a list'],
  ['a text where an object belongs', [put('adoption', 'adopted')], 'adoption', 'must be an object'],
  ['nothing at all where an object belongs', [put('adoption', null)], 'adoption', 'must be an object'],
  ['a text where a number belongs', [put('scales[0].steps[0].number', 'one')], 'scales[0].steps[0].number', 'must be a number'],
  ['a count that is not whole', [put('thresholds[1].when.concerns.atLeast', 1.5)], 'thresholds[1].when.concerns.atLeast', 'must be a whole number'],
  ['a count of none', [put('thresholds[1].when.concerns.atLeast', 0)], 'thresholds[1].when.concerns.atLeast', 'must be at least 1'],
  ['a kind of indicator there is not', [put('indicators[0].kind', 'strength')], 'indicators[0].kind', 'must be one of indicator, circumstance, protective-factor'],
  ['a name the book does not know', [put('indicators[0].weight', 3)], 'indicators[0]', 'does not know: weight'],
  ['a name the book does not know, at the top', [put('score', 3)], '', 'does not know: score'],
  ['a list that may not be empty', [put('references', [])], 'references', 'must not be empty'],
  ['an id with a capital and a space', [put('areas[0].id', 'The Home')], 'areas[0].id', 'is not an id'],
  ['a day written the British way', [put('lawAsOf', '23/11/2026')], 'lawAsOf', 'a day is 2026-11-23'],
  ['a day in a thirteenth month', [put('lawAsOf', '2026-13-01')], 'lawAsOf', 'a day is 2026-11-23'],
  ['a day that no calendar has', [put('lawAsOf', '2026-02-30')], 'lawAsOf', 'a day is 2026-11-23'],
  ['an address that is no web address', [put('references[0].url', 'tide act')], 'references[0].url', 'is not a web address'],
  ['an address that would run a script', [put('references[0].url', 'javascript:alert(1)')], 'references[0].url', 'is not a web address'],
  ['a phone number with letters', [put('contacts[0].phone', 'ask Ann')], 'contacts[0].phone', 'is not a phone number'],
  ['an indicator without a source', [put('indicators[1].source', [])], 'indicators[1].source', 'must not be empty'],
  ['an indicator whose source is left out', [cut('indicators[1].source')], 'indicators[1].source', 'is missing'],
  ['a threshold without a source', [put('thresholds[0].source', [])], 'thresholds[0].source', 'must not be empty'],
  ['a source with a name the book does not know', [put('indicators[4].source[0].page', 4)], 'indicators[4].source[0]', 'does not know: page'],
  ['a source that is a number', [put('indicators[4].source[0]', 4)], 'indicators[4].source[0]', 'must be text'],
  ['a threshold without a condition', [cut('thresholds[0].when')], 'thresholds[0].when', 'is not a condition'],
  ['a condition of no known kind', [put('thresholds[0].when', { score: 7 })], 'thresholds[0].when', 'is not a condition: it needs one of present, concerns'],
  ['a condition of no known kind, deep inside another', [put('thresholds[2].when.any[1].all[0]', { score: 7 })], 'thresholds[2].when.any[1].all[0]', 'is not a condition'],
  ['a condition of two kinds at once', [put('thresholds[0].when', { present: ['in-danger'], age: { under: 2 } })], 'thresholds[0].when', 'does not know: age'],
  ['a condition with a part missing', [put(`${school}.when`, { answered: 'danger-now' })], `${school}.when.with`, 'is missing'],
  ['a condition with a part of the wrong kind', [put('thresholds[2].when.any[1].all[1].age.under', 'two')], 'thresholds[2].when.any[1].all[1].age.under', 'must be a number'],
  ['a condition that names nothing', [put('thresholds[0].when', { present: [] })], 'thresholds[0].when.present', 'must not be empty'],
  ['a condition joined from nothing', [put('thresholds[0].when', { any: [] })], 'thresholds[0].when.any', 'must not be empty'],
];

const repeated: Broken[] = [
  ...['references', 'areas', 'agencies', 'indicators', 'instructions', 'contacts', 'thresholds', 'bases', 'routes', 'scales', 'conversations'].map((list): Broken => {
    const last = smallGuide()[list as 'areas'].length;
    return [`an id that repeats among the ${list}`, [repeat(`${list}[0]`)], `${list}[${last}].id`, `repeats the id ${smallGuide()[list as 'areas'][0]!.id}`];
  }),
  ['an id that repeats among the steps of a scale', [repeat('scales[1].steps[0]')], 'scales[1].steps[2].id', 'repeats the id this-week'],
  ['a threshold that asks for more than there are', [put('thresholds[0].when', { present: ['in-danger', 'in-danger'], atLeast: 2 })], 'thresholds[0].when.atLeast', 'can never hold'],
  ['an age that nobody has', [put('thresholds[0].when', { all: [concern, { age: { under: 5, atLeast: 10 } }] })], 'thresholds[0].when.all[1].age', 'can never hold'],
  ['an age that says nothing', [put('thresholds[0].when', { all: [concern, { age: {} }] })], 'thresholds[0].when.all[1].age', 'says nothing'],
  ['an id that repeats among the pages', [repeat(check)], `${pages}[8].id`, 'repeats the id check'],
  ['a question whose id another page has used', [put(`${phone}.questions[0].id`, 'danger-now')], `${phone}.questions[0].id`, 'repeats the id danger-now'],
  ['an id that repeats among the options', [repeat(`${home}.options[0]`)], `${home}.options[5].id`, 'repeats the id hungry'],
  ['a page with the name of the end', [put(`${phone}.id`, 'end'), put(`${danger}.next[0].go`, 'end')], `${phone}.id`, 'where a conversation stops'],
];

const nowhere: Broken[] = [
  ['a source', [put('indicators[0].source[0]', 'lost-book')], 'indicators[0].source[0]', 'points to no reference: lost-book'],
  ['a source with a place in the work', [put('indicators[4].source[0].ref', 'lost-book')], 'indicators[4].source[0]', 'points to no reference: lost-book'],
  ['the source of an instruction', [put('instructions[0].source[0]', 'lost-book')], 'instructions[0].source[0]', 'points to no reference: lost-book'],
  ['the source of a contact', [put('contacts[0].source[0]', 'lost-book')], 'contacts[0].source[0]', 'points to no reference: lost-book'],
  ['the source of a base', [put('bases[0].source[0]', 'lost-book')], 'bases[0].source[0]', 'points to no reference: lost-book'],
  ['the scale of levels', [put('level', 'height')], 'level', 'points to no scale: height'],
  ['the scale of how soon', [put('howSoon', 'height')], 'howSoon', 'points to no scale: height'],
  ['the step circumstances reach', [put('circumstancesReach', 'today')], 'circumstancesReach', 'points to no step of the scale help: today'],
  ['the scale of a threshold', [put('thresholds[0].scale', 'height')], 'thresholds[0].scale', 'points to no scale: height'],
  ['the step of a threshold', [put('thresholds[0].reaches', 'today')], 'thresholds[0].reaches', 'points to no step of the scale help: today'],
  ['the scale a question asks on', [put(`${pages}[6].questions[0].scale`, 'height')], `${pages}[6].questions[0].scale`, 'points to no scale: height'],
  ['the step of an indicator', [put('indicators[1].step', 'today')], 'indicators[1].step', 'points to no step of the scale help: today'],
  ['the scale of a route', [put('routes[0].at.scale', 'height')], 'routes[0].at.scale', 'points to no scale: height'],
  ['the step of a route', [put('routes[0].at.step', 'much')], 'routes[0].at.step', 'points to no step of the scale soon: much'],
  ['the area of an indicator', [put('indicators[1].area', 'sea')], 'indicators[1].area', 'points to no area: sea'],
  ['the area of an option', [put(`${worries}.questions[5].options[0].area`, 'sea')], `${worries}.questions[5].options[0].area`, 'points to no area: sea'],
  ['the area of a condition', [put(`${school}.when.worried[0]`, 'sea')], `${school}.when.worried[0]`, 'points to no area: sea'],
  ['the area concerns are counted in', [put(`${known}.when.concerns.areas`, ['home', 'sea'])], `${known}.when.concerns.areas[1]`, 'points to no area: sea'],
  ['the step concerns are counted from', [put('thresholds[1].when.concerns.step', 'today')], 'thresholds[1].when.concerns.step', 'points to no step of the scale help: today'],
  ['the indicator of an option', [put(`${home}.options[0].indicator`, 'thirsty')], `${home}.options[0].indicator`, 'points to no indicator: thirsty'],
  ['the indicator of a condition', [put('thresholds[2].when.any[1].all[0].present[0]', 'thirsty')], 'thresholds[2].when.any[1].all[0].present[0]', 'points to no indicator: thirsty'],
  ['the question of “answered”', [put(`${school}.when`, { answered: 'weather', with: ['yes'] })], `${school}.when.answered`, 'points to no question: weather'],
  ['the option of “answered”', [put(`${school}.when`, { answered: 'danger-now', with: ['yes', 'maybe'] })], `${school}.when.with[1]`, 'points to no option of danger-now: maybe'],
  ['the question of “unanswered”', [put('instructions[0].when', { unanswered: ['weather'] })], 'instructions[0].when.unanswered[0]', 'points to no question: weather'],
  ['the instruction of a condition', [put('routes[0].when', { instructed: 'swim' })], 'routes[0].when.instructed', 'points to no instruction: swim'],
  ['the scale a condition reaches on', [put('routes[0].when', { reaches: { scale: 'height', step: 'today' } })], 'routes[0].when.reaches.scale', 'points to no scale: height'],
  ['the step a condition reaches', [put('routes[0].when', { reaches: { scale: 'soon', step: 'much' } })], 'routes[0].when.reaches.step', 'points to no step of the scale soon: much'],
  ['the contact of an instruction', [put('instructions[0].contacts[0]', 'gull')], 'instructions[0].contacts[0]', 'points to no contact: gull'],
  ['the contact of a route', [put('routes[0].whom[0]', 'gull')], 'routes[0].whom[0]', 'points to no contact: gull'],
  ['the page of a way on', [put(`${danger}.next[0].go`, 'harbour')], `${danger}.next[0].go`, 'points to no page: harbour'],
  ['the page that evidence is about', [put(`${known}.questions[0].about[2]`, 'harbour')], `${known}.questions[0].about[2]`, 'points to no page: harbour'],
  ['the fact of a condition', [put('bases[1].unless.child[0]', 'left-handed')], 'bases[1].unless.child[0]', 'points to a fact no question asks: left-handed'],
  ['the agency of an option', [put(`${worries}.questions[0].options[0].agency`, 'gulls')], `${worries}.questions[0].options[0].agency`, 'points to no agency: gulls'],
  ['the agency of a condition', [put('instructions[0].when', { agency: ['gulls'] })], 'instructions[0].when.agency[0]', 'points to no agency: gulls'],
  [
    'the page of a way on, in another conversation',
    [add('conversations', { id: 'second', name: 'A second talk', pages: [page('again')] }), put(`${danger}.next[0].go`, 'again')],
    `${danger}.next[0].go`,
    'points to no page: again',
  ],
  [
    'the page that evidence is about, in another conversation',
    [add('conversations', { id: 'second', name: 'A second talk', pages: [page('again')] }), put(`${known}.questions[0].about[2]`, 'again')],
    `${known}.questions[0].about[2]`,
    'points to no page: again',
  ],
];

const ways: Broken[] = [
  ['a page to which no way leads', [put(`${danger}.next`, [{ go: 'worries' }])], phone, 'nothing reaches the page phone'],
  ['a page behind a way that is never come to', [put(`${danger}.next`, [{ go: 'worries' }, { when: concern, go: 'phone' }])], phone, 'nothing reaches the page phone'],
  ['a page for an indicator asked about too late', [put(`${phone}.when`, { present: ['stays-away'] })], `${phone}.when`, 'nothing asked before it can make this hold'],
  ['a page for more indicators than were asked about', [put(`${school}.when`, { present: ['hungry', 'stays-away'], atLeast: 2 })], `${school}.when`, 'nothing asked before it'],
  ['a page for more concerns than could be counted', [put(`${phone}.when`, { concerns: { atLeast: 2 } })], `${phone}.when`, 'nothing asked before it'],
  [
    'a page for concerns where only a strength was asked about',
    [put(`${home}.options[0].indicator`, 'kind-aunt'), put(`${school}.when`, { concerns: { atLeast: 2, areas: ['home'] } })],
    `${school}.when`,
    'nothing asked before it',
  ],
  ['a page for a worry asked about too late', [put(`${phone}.when`, { worried: ['school'] })], `${phone}.when`, 'nothing asked before it'],
  ['a page for an answer given too late', [put(`${phone}.when`, { answered: 'disability', with: ['yes'] })], `${phone}.when`, 'nothing asked before it'],
  ['a page for times missing asked about too late', [put(`${phone}.when`, { episodes: { withinDays: 30, atLeast: 1 } })], `${phone}.when`, 'nothing asked before it'],
  ['a page for an agency asked about too late', [put(`${phone}.when`, { agency: ['pilots'] })], `${phone}.when`, 'nothing asked before it'],
  ['a page for an area no answer before it names', [put(`${school}.when`, { worried: ['home'] })], `${school}.when`, 'nothing asked before it'],
  ['a page for an agency no answer before it names', [add('agencies', { id: 'gulls', name: 'The gulls' }), put(`${school}.when`, { agency: ['gulls'] })], `${school}.when`, 'nothing asked before it'],
  ['a page whose condition fails in one part of “all”', [put(`${phone}.when`, { all: [concern, { worried: ['school'] }] })], `${phone}.when`, 'nothing asked before it'],
  ['a conversation that never ends', [put(`${check}.next`, [{ go: 'worries' }])], `${check}.next`, 'never ends: it comes back to the page worries'],
  ['a page that leads to itself', [put(`${check}.next`, [{ go: 'check' }])], `${check}.next`, 'never ends: it comes back to the page check'],
  [
    'a way back, even where the circle closes on a page without ways of its own',
    [put(`${danger}.next`, [{ when: concern, go: 'worries' }, { go: 'phone' }]), put(`${worries}.next`, [{ go: 'phone' }])],
    `${worries}.next`,
    'never ends',
  ],
  ['a page of worries asked when a worry is not there', [put(`${school}.when`, { not: concern })], `${school}.when.not`, 'would let a worry remove worry questions'],
  ['a page of worries asked when one part is not so', [put(`${school}.when`, { any: [{ worried: ['school'] }, { not: concern }] })], `${school}.when.any[1].not`, 'would let a worry remove'],
  ['a page of worries asked when neither an age nor a worry is so', [put(`${school}.when`, { not: { any: [{ age: { under: 2 } }, concern] } })], `${school}.when.not`, 'would let a worry remove'],
  ['a page with one question of worry among others, asked when a worry is not there', [put(`${worries}.when`, { not: concern })], `${worries}.when.not`, 'would let a worry remove'],
  ['a page of worries asked for a safe answer among others', [put(`${school}.when`, { answered: 'danger-now', with: ['yes', 'none'] })], `${school}.when.answered`, 'would let a worry remove'],
  ['a page of worries asked for one worry or “not known”, and not for another worry', [put(`${school}.when`, { answered: 'home-list', with: ['hungry', 'not-known'] })], `${school}.when.answered`, 'would let a worry remove'],
  ['a page of worries asked when a question is unanswered', [put(`${school}.when`, { unanswered: ['danger-now'] })], `${school}.when.unanswered`, 'would let a worry remove'],
  ['a page of worries asked when the answer is safe', [put(`${school}.when`, { answered: 'danger-now', with: ['none'] })], `${school}.when.answered`, 'would let a worry remove'],
  ['a page of worries asked only when the answer is not known', [put(`${school}.when`, { answered: 'danger-now', with: ['not-known'] })], `${school}.when.answered`, 'would let a worry remove'],
  ['a way by which a concern skips worries', [put(`${danger}.next`, [{ when: concern, go: 'check' }, { go: 'phone' }])], `${danger}.next[0]`, 'would let a worry be asked less: home-list, areas-list, school-list could be left out'],
  ['a way by which an answer that is a concern skips worries', [put(`${danger}.next`, [{ when: { answered: 'danger-now', with: ['yes'] }, go: 'check' }, { go: 'phone' }])], `${danger}.next[0]`, 'would let a worry be asked less: home-list'],
  ['a way by which “not known” skips worries', [put(`${danger}.next`, [{ when: { answered: 'danger-now', with: ['not-known'] }, go: 'check' }, { go: 'phone' }])], `${danger}.next[0]`, 'would let a worry be asked less: home-list'],
  ['a way by which a concern ends the conversation', [put(`${danger}.next`, [{ when: concern, go: 'end' }, { go: 'phone' }])], `${danger}.next[0]`, 'would let a worry be asked less: home-list'],
  ['a way by which only the safe are asked more', [put(`${danger}.next`, [{ when: { answered: 'danger-now', with: ['none'] }, go: 'phone' }, { go: 'check' }])], `${danger}.next[0]`, 'would let a worry be asked less: home-list'],
  [
    'a way by which a concern, with something unanswered, skips worries',
    [put(`${danger}.next`, [{ when: { all: [concern, { unanswered: ['where'] }] }, go: 'check' }, { go: 'phone' }])],
    `${danger}.next[0]`,
    'would let a worry be asked less: home-list',
  ],
  [
    'a page asked for a concern, whose way on skips worries',
    [put(`${danger}.next`, undefined), put(`${phone}.when`, concern), put(`${phone}.next`, [{ go: 'check' }])],
    `${phone}.next`,
    'would let a worry be asked less: home-list',
  ],
  [
    'a page asked where nothing is wrong, whose way on leads to worries nobody else is asked',
    [
      put(`${danger}.next`, undefined),
      put(`${phone}.when`, { not: concern }),
      put(`${phone}.next`, [{ go: 'more' }]),
      put(`${pages}[7].next`, [{ go: 'end' }]),
      add(pages, page('more', { questions: [worry('more')], next: [{ go: 'worries' }] })),
    ],
    `${phone}.next`,
    'would let a worry be asked less: more',
  ],
  ['an instruction that rests on itself', [put('instructions[0].when', { any: [concern, { instructed: 'call-pilots' }] })], 'instructions[0].when.any[1].instructed', 'rests on itself'],
  [
    'two instructions that rest on each other',
    [repeat('instructions[0]'), put('instructions[1].id', 'wait'), put('instructions[1].when', { instructed: 'call-pilots' }), put('instructions[0].when', { not: { instructed: 'wait' } })],
    'instructions[0].when.not.instructed',
    'rests on itself',
  ],
];

const thresholds: Broken[] = [
  ['a step nothing leads to', [cut('thresholds[0]')], 'scales[0].steps[2]', 'nothing leads to the step much'],
  ['no base on the scale of levels', [cut('bases[0]')], 'bases', 'the scale help has no base threshold'],
  ['no base on the scale of how soon', [cut('bases[1]')], 'bases', 'the scale soon has no base threshold'],
  ['a base that is not on the first step', [put('bases[0].reaches', 'some')], 'bases[0].reaches', 'a base stands on the first step of its scale, little'],
  ['a question that a page of checking cannot ask', [put('conversations[0].pages[5].questions', [{ id: 'more', ask: 'words', text: 'More?' }])], 'conversations[0].pages[5].questions[0].ask', 'a page of kind check asks only “step”'],
  ['two bases on one scale', [add('bases', { ...smallGuide().bases[0], id: 'another' })], 'bases[2].scale', 'the scale help has two bases'],
  ['a base that says nothing for when too little is known', [cut('bases[0].notKnown')], 'bases[0].notKnown', 'is missing'],
  ['a base kept by what is not so', [put('bases[1].unless', { any: [{ child: ['disabled'] }, { not: concern }] })], 'bases[1].unless.any[1].not', 'a base may not be kept by what is not so'],
  ['a threshold resting on what is not so', [put('thresholds[0].when', { all: [concern, { not: { present: ['hungry'] } }] })], 'thresholds[0].when.all[1].not', 'may not rest on what is not so'],
  ['a threshold resting on an option', [put('thresholds[0].when', { any: [concern, { answered: 'danger-now', with: ['yes'] }] })], 'thresholds[0].when.any[1].answered', 'may not rest on “answered”'],
  ['a threshold resting on an agency', [put('thresholds[0].when', { all: [concern, { agency: ['pilots'] }] })], 'thresholds[0].when.all[1].agency', 'may not rest on “agency”'],
  ['a threshold resting on a question unanswered', [put('thresholds[0].when', { unanswered: ['danger-now'] })], 'thresholds[0].when.unanswered', 'may not rest on “unanswered”'],
  ['a threshold resting on another threshold', [put('thresholds[0].when', { reaches: { scale: 'soon', step: 'today' } })], 'thresholds[0].when.reaches', 'may not rest on “reaches”'],
  ['a threshold resting on an instruction', [put('thresholds[0].when', { instructed: 'call-pilots' })], 'thresholds[0].when.instructed', 'may not rest on “instructed”'],
  ['a threshold resting on a worry that is only named', [put('thresholds[0].when', { worried: ['school'] })], 'thresholds[0].when.worried', 'may not rest on “worried”'],
  ['a threshold resting only on an age', [put('thresholds[0].when', { age: { under: 2 } })], 'thresholds[0].when', 'must rest on a concern'],
  ['a threshold resting only on a fact about the child', [put('thresholds[0].when', { child: ['disabled'] })], 'thresholds[0].when', 'must rest on a concern'],
  ['a threshold that a fact about the child is enough for', [put('thresholds[0].when', { any: [concern, { child: ['disabled'] }] })], 'thresholds[0].when', 'must rest on a concern'],
  ['a threshold resting on a protective factor', [put('thresholds[0].when', { present: ['in-danger', 'kind-aunt'] })], 'thresholds[0].when.present[1]', 'may not rest on the protective factor kind-aunt'],
  ['a threshold resting on a circumstance', [put('thresholds[0].when', { present: ['cold-home'] })], 'thresholds[0].when.present[0]', 'may not rest on the circumstance cold-home'],
  ['circumstances that lift too high', [put('thresholds[1].reaches', 'much')], 'thresholds[1].when.concerns.withCircumstances', 'may not lift the level above some'],
  ['an indicator no question asks about', [put(`${home}.options[0].indicator`, 'cold-home')], 'indicators[1]', 'no question asks about the indicator hungry'],
  ['an option that says no and names an indicator', [put(`${home}.options[3].indicator`, 'hungry')], `${home}.options[3].stands`, 'cannot name an indicator and stand for'],
  ['an option without words', [cut(`${worries}.questions[5].options[0].text`)], `${worries}.questions[5].options[0].text`, 'needs words of its own'],
  ['a list of worries without “none of these”', [cut(`${home}.options[3]`)], `${home}.options`, 'needs an answer that stands “no”'],
  ['a list of worries without “I do not know”', [cut(`${home}.options[4]`)], `${home}.options`, 'needs an answer that stands “not-known”'],
  ['a choice of nothing', [cut(`${worries}.questions[2].options`), put('bases[1].unless', concern)], `${worries}.questions[2].options`, 'there is nothing to choose'],
  ['choices where words are asked for', [put(`${phone}.questions[0].options`, [{ id: 'here', text: 'Here' }])], `${phone}.questions[0].options`, 'does not belong to a question that asks “words”'],
  ['evidence about nothing', [cut(`${known}.questions[0].about`)], `${known}.questions[0].about`, 'evidence of what?'],
  ['a question that is no question of evidence, yet about a page', [put(`${phone}.questions[0].about`, ['danger'])], `${phone}.questions[0].about`, 'belongs to a question that asks “evidence”'],
];

function errorOf(value: unknown): GuideError {
  try {
    parseGuide(value);
  } catch (error) {
    expect(error).to.be.instanceOf(GuideError);
    return error as GuideError;
  }
  throw new Error('the guide was taken, and should have been refused');
}

describe('parseGuide', () => {
  it('takes the small guide, and gives back what it read', () => {
    expect(parseGuide(smallGuide())).to.deep.equal(smallGuide());
  });

  it('takes the guide this package ships', () => {
    expect(parseGuide(levelsOfHelp)).to.deep.equal(levelsOfHelp);
  });

  it('gives back a guide of its own, which later changes to the value do not reach', () => {
    const value = smallGuide();
    const guide = parseGuide(value);
    value.thresholds[0]!.reaches = 'little';
    expect(guide.thresholds[0]!.reaches).to.equal('much');
  });

  for (const [name, value, says] of [
    ['null', null, 'must be an object'],
    ['a text', 'a guide', 'must be an object'],
    ['a number', 7, 'must be an object'],
    ['a list', [smallGuide()], 'must be an object'],
    ['nothing', undefined, 'is missing'],
  ] as const)
    it(`refuses ${name} as a guide`, () => {
      const error = errorOf(value);
      expect(error.faults).to.deep.equal([{ path: '', message: says }]);
      expect(error.message).to.contain(`the guide: ${says}`);
    });

  it('refuses an empty object once, naming everything that is missing', () => {
    const { faults } = errorOf({});
    const needed = Object.keys(smallGuide());
    expect(faults.map((f) => f.path)).to.have.members(needed);
    expect(new Set(faults.map((f) => f.message))).to.deep.equal(new Set(['is missing']));
  });

  const suites: [string, Broken[]][] = [
    ['refuses, for its shape,', shape],
    ['refuses, for an id that is not its own,', repeated],
    ['refuses, for pointing nowhere,', nowhere],
    ['refuses, for its ways,', ways],
    ['refuses, for its thresholds and questions,', thresholds],
  ];
  for (const [refuses, rows] of suites)
    describe(refuses, () => {
      for (const [name, changes, path, says] of rows)
        it(name, () => {
          const { faults, message } = errorOf(changed<Guide>(smallGuide(), ...changes));
          expect(faults.filter((f) => f.path === path).map((f) => f.message).join('\n'), `the faults were:\n${message}`).to.contain(says);
        });
    });

  describe('lists every fault at once:', () => {
    const all = (name: string, changes: Change[], ...expected: string[]) =>
      it(name, () => {
        expect(errorOf(changed<Guide>(smallGuide(), ...changes)).faults.map((f) => `${f.path}: ${f.message}`)).to.have.members(expected);
      });

    all(
      'faults of shape in several places, and ids that point nowhere',
      [put('indicators[1].kind', 'strength'), put('thresholds[2].because', ' '), put('indicators[2].area', 'sea'), put('routes[0].whom[0]', 'gull')],
      'indicators[1].kind: must be one of indicator, circumstance, protective-factor',
      'thresholds[2].because: is blank',
      'indicators[2].area: points to no area: sea',
      'routes[0].whom[0]: points to no contact: gull',
    );
    all(
      'a title that is missing, and an id that points nowhere',
      [cut('title'), put('adoption.says', 7), put('thresholds[0].reaches', 'today')],
      'title: is missing',
      'adoption.says: must be text',
      'thresholds[0].reaches: points to no step of the scale help: today',
    );
    all(
      'a name nobody knows at the top, and an id that points nowhere',
      [put('score', 7), put('indicators[0].area', 'sea')],
      ': has a name the book does not know: score',
      'indicators[0].area: points to no area: sea',
    );
    all(
      'a page of the only conversation that cannot be read, and ids that point nowhere after it',
      [put(`${danger}.questions[0].ask`, 'shout'), put(`${known}.questions[0].about[1]`, 'harbour'), put('instructions[0].contacts[0]', 'gull')],
      `${danger}.questions[0].ask: must be one of one, many, grid, words, date, age, episodes, people, evidence, causes, step, judgement, moment, entries, ratings`,
      `${known}.questions[0].about[1]: points to no page: harbour`,
      'instructions[0].contacts[0]: points to no contact: gull',
    );
    all(
      'the only contact that cannot be read, without blaming those who point to it',
      [put('contacts[0].phone', 'ask Ann'), put('routes[0].source[0]', 'lost-book')],
      'contacts[0].phone: is not a phone number',
      'routes[0].source[0]: points to no reference: lost-book',
    );
    all(
      'a page that cannot be read, without blaming those who point to its facts and questions',
      [put(`${worries}.questions[1].ask`, 'shout'), put('routes[0].whom[0]', 'gull'), put('instructions[0].when', { unanswered: ['age', 'weather'] })],
      `${worries}.questions[1].ask: must be one of one, many, grid, words, date, age, episodes, people, evidence, causes, step, judgement, moment, entries, ratings`,
      'routes[0].whom[0]: points to no contact: gull',
      'instructions[0].when.unanswered[1]: points to no question: weather',
    );
    all(
      'an entry that cannot be read, whose own words and ways do not make an id known',
      [put('routes[0].by', ''), put('routes[0].whom[0]', 'gull'), put('instructions[0].contacts[0]', 'gull')],
      'routes[0].by: is blank',
      'instructions[0].contacts[0]: points to no contact: gull',
    );
    all(
      'a source that cannot be read, and an id that points nowhere in an entry after it',
      [put('indicators[0].source[0]', 'Tide Act'), put('indicators[2].area', 'sea')],
      'indicators[0].source[0]: is not an id: lower-case words joined by hyphens',
      'indicators[2].area: points to no area: sea',
    );
    all(
      'a second conversation without pages, and an id that points nowhere in a third',
      [
        add('conversations', { id: 'second', name: 'A second talk', pages: [] }),
        add('conversations', { id: 'third', name: 'A third talk', pages: [page('again', { next: [{ go: 'harbour' }] })] }),
      ],
      'conversations[1].pages: must not be empty',
      'conversations[2].pages[0].next[0].go: points to no page: harbour',
    );
    all(
      'a page with the name of the end, which no way then reaches',
      [put(`${phone}.id`, 'end'), put(`${danger}.next`, [{ go: 'worries' }])],
      `${phone}.id: is kept for where a conversation stops: end`,
      `${phone}: nothing reaches the page end`,
    );
    all(
      'several ids that point nowhere, a step nothing leads to and a page nothing reaches',
      [cut('thresholds[0]'), put('indicators[0].area', 'sea'), put(`${danger}.next`, [{ go: 'worries' }])],
      'indicators[0].area: points to no area: sea',
      'scales[0].steps[2]: nothing leads to the step much',
      `${phone}: nothing reaches the page phone`,
    );
  });

  it('answers whatever is put in any place of a guide with a guide or with plain faults, and never with another error', () => {
    const placesIn = (part: unknown, path = ''): string[] =>
      typeof part !== 'object' || part === null ? [path] : [path, ...Object.entries(part).flatMap(([key, inner]) => placesIn(inner, Array.isArray(part) ? `${path}[${key}]` : path ? `${path}.${key}` : key))];
    const places = placesIn(smallGuide()).filter(Boolean);
    expect(places).to.include(`${danger}.next[0].when.present[0]`);
    for (const place of places)
      for (const odd of [null, undefined, 7, '', 'odd', [], {}, [null], { id: null }]) {
        const guide = changed<Guide>(smallGuide(), put(place, odd));
        try {
          parseGuide(guide);
        } catch (error) {
          expect(error, `${JSON.stringify(odd)} at ${place}`).to.be.instanceOf(GuideError);
          for (const fault of (error as GuideError).faults) expect(fault.message, `${JSON.stringify(odd)} at ${place}`).to.match(/\w/).and.not.to.match(/undefined|Invalid|is not valid/);
        }
      }
  });

  it('judges a long conversation with ways of its own without delay', () => {
    // Two conversations share their first page: here each has its own.
    const guide = JSON.parse(JSON.stringify(levelsOfHelp)) as typeof levelsOfHelp;
    const [first] = guide.conversations[0]!.pages;
    first!.next = [{ when: { present: ['danger-now'] }, go: 'who-and-where' }, { go: 'who-and-where' }];
    const began = performance.now();
    parseGuide(guide);
    expect(performance.now() - began).to.be.below(5000);
  });
});
