import { expect } from '@open-wc/testing';
import { checkAfter } from '../../src/guide/check-after.ts';
import { GuideError } from '../../src/guide/guide-error.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { parseGuide } from '../../src/guide/parse-guide.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { add, changed, cut, put, type Change } from '../support/change.ts';
import { smallAfter } from '../support/small-after.ts';
import { smallGuide } from '../support/small-guide.ts';

/** What is wrong, the changes that make it so, the path of the fault and words of its message. */
type Broken = [name: string, changes: Change[], path: string, says: string];

const later = 'conversations[1]';
const [back, own, numbers] = [0, 1, 2].map((i) => `${later}.pages[${i}]`) as [string, string, string];
const changes = `${back}.questions[1]`;
const held = `${back}.questions[2]`;

const broken: Broken[] = [
  ['a first conversation that is no referral', [put('conversations[0].purpose', 'review')], 'conversations[0].purpose', 'is its referral'],
  ['two conversations for one purpose', [(root) => (root as Guide).conversations.push({ id: 'twice', name: 'Twice', purpose: 'return-home-interview', pages: [{ id: 'only', heading: 'Only', questions: [] }] })], 'conversations[2].purpose', 'two conversations are for the return home interview'],
  ['a list of entries with nothing asked of each', [cut(`${changes}.fields`)], `${changes}.fields`, 'what is asked of each'],
  ['a list of entries that are called nothing', [cut(`${changes}.entry`)], `${changes}.entry`, 'what is one of them called'],
  ['fields of a question that asks for words', [put('conversations[0].pages[1].questions[0].fields', [{ id: 'what', ask: 'words', text: 'What' }])], 'conversations[0].pages[1].questions[0].fields', 'belongs to a question that asks “entries”'],
  ['numbers of which nobody says what they mean', [cut(`${numbers}.questions[0].ends`)], `${numbers}.questions[0].ends`, 'what do 0 and 10 mean'],
  ['the ends of a question that asks for words', [put('conversations[0].pages[1].questions[0].ends', { least: 'Low', most: 'High' })], 'conversations[0].pages[1].questions[0].ends', 'belongs to a question that asks “ratings”'],
  ['two fields of one id', [put(`${changes}.fields[1].id`, 'what')], `${changes}.fields[1].id`, 'repeats the id what'],
  ['a field to choose in, with nothing to choose', [add(`${changes}.fields`, { id: 'how', ask: 'one', text: 'How' })], `${changes}.fields[4].options`, 'there is nothing to choose'],
  ['options of a field that asks for words', [put(`${changes}.fields[0].options`, [{ id: 'yes', text: 'Yes' }])], `${changes}.fields[0].options`, 'does not belong to a field that asks “words”'],
  ['a clock that is started by words', [put(`${back}.questions[0].ask`, 'words')], `${back}.questions[0].ask`, 'must be “moment”'],
  ['an answer that the rules would miss', [cut(`${held}.options[1]`)], `${held}.options`, 'lacks what interview is read by: declined'],
  ['a field that the rules would miss', [cut(`${changes}.fields[2]`)], `${changes}.fields`, 'lacks what plan-changes is read by: owner'],
  ['a field that asks in another way than it is read', [put(`${changes}.fields[3].ask`, 'words')], `${changes}.fields[3].ask`, 'must be “date”'],
  ['a plan owner who is not asked for an answer', [put(`${later}.purpose`, 'plan-answer')], `${changes}.fields`, 'answer, said, manager, on'],
  ['the same id for two questions', [(root) => (root as Guide).conversations.push({ id: 'other', name: 'Other', purpose: 'review', pages: [{ id: 'only', heading: 'Only', questions: [{ id: 'own-words', ask: 'words', text: 'Something else?' }] }] })], 'conversations[2].pages[0].questions[0].id', `at ${own}.questions[0]`],
  ['the id of a question of the referral that asks something else', [put(`${own}.questions[0].id`, 'where')], `${own}.questions[0].id`, 'another question of the referral'],
  ['a page for a child that is a result', [put(`${own}.kind`, 'result')], `${own}.kind`, 'only asks'],
  ['a page for a child that asks two things', [add(`${own}.questions`, { id: 'also', ask: 'words', text: 'Also?', optional: true, childsWords: true })], `${own}.questions`, 'one thing at a time'],
  ['a page for a child that asks for evidence', [put(`${own}.questions[0].ask`, 'evidence')], `${own}.questions[0].ask`, 'words, a choice or a number'],
  ['a question that a child must answer', [cut(`${own}.questions[0].optional`)], `${own}.questions[0].optional`, 'may skip any question'],
  ['words carried over to a page for a child', [put(`${own}.questions[0].carries`, true)], `${own}.questions[0].carries`, 'nothing said before'],
  ['a child’s words told as somebody’s', [cut(`${own}.questions[0].childsWords`)], `${own}.questions[0].childsWords`, 'the child’s own words'],
  ...(['indicator', 'fact', 'area', 'agency', 'cause'] as const).map((key): Broken => [`a child’s answer that stands for ${key}`, [put(`${numbers}.questions[0].options[0].${key}`, { indicator: 'hungry', fact: 'disabled', area: 'home', agency: 'pilots', cause: 'push' }[key])], `${numbers}.questions[0].options[0].${key}`, 'coded afterwards']),
  ['a prompt that nothing brings about', [cut('afterwards.prompts[0].signs'), cut('afterwards.prompts[0].when')], 'afterwards.prompts[0]', 'needs signs or when'],
];

describe('checkAfter', () => {
  it('finds nothing in a guide without a fault, with or without what comes after', () => {
    for (const guide of [smallGuide(), smallAfter(), levelsOfHelp, fiveLevels]) expect(checkAfter(guide)).to.deep.equal([]);
  });

  for (const [name, how, path, says] of broken)
    it(`finds ${name}, and is asked by the door`, () => {
      const guide = changed(smallAfter(), ...how);
      const found = checkAfter(guide).filter((f) => f.path === path).map((f) => f.message);
      expect(found.join('\n'), JSON.stringify(checkAfter(guide))).to.contain(says);
      try {
        parseGuide(guide);
        expect.fail('it was taken');
      } catch (error) {
        expect(error).to.be.instanceOf(GuideError);
        expect((error as GuideError).faults.map((f) => f.path)).to.include(path);
      }
    });

  it('takes a question that two conversations share, word for word', () => {
    const guide = smallAfter();
    guide.conversations.push({ id: 'other', name: 'Other', purpose: 'review', pages: [structuredClone(guide.conversations[1]!.pages[0]!)] });
    expect(checkAfter(guide)).to.deep.equal([]);
  });

  it('takes two referrals, worded for two places', () => {
    const guide = smallAfter();
    guide.conversations.push({ ...guide.conversations[0]!, id: 'elsewhere' });
    expect(checkAfter(guide)).to.deep.equal([]);
  });
});
