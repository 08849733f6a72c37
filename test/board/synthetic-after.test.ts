import { expect } from '@open-wc/testing';
import { chanceOf } from '../../src/board/chance.ts';
import { syntheticAfter } from '../../src/board/synthetic-after.ts';
import { syntheticBook } from '../../src/board/synthetic-book.ts';
import { imagined } from '../../src/board/synthetic-child.ts';
import type { SyntheticStory, SyntheticVisit } from '../../src/board/synthetic-story.ts';
import type { AfterPart } from '../../src/guide/after-part.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';

const asked = (part: AfterPart, conversation: string) => levelsOfHelp.conversations.find((c) => c.id === conversation)!.pages.flatMap((p) => p.questions).find((q) => q.after === part)!;
const storyOf = (index: number): SyntheticStory => {
  const by = chanceOf(2, index);
  return { book: syntheticBook(levelsOfHelp), by, child: imagined(by, 365), label: '', date: (n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10), agency: 'school', causes: ['left-because-of-conflict'], told: 0, offers: [], changes: [], help: [], goes: 'better', decided: true, kept: new Map() };
};
const visitOf = (story: SyntheticStory, more: Partial<SyntheticVisit> = {}): SyntheticVisit => ({ story, purpose: 'return-home-interview', day: 100, withChild: true, ...more });

describe('what a synthetic record says to the rules for afterwards', () => {
  it('proposes changes only in an interview that was held, and answers the same ones later', () => {
    expect(syntheticAfter(visitOf(storyOf(1), { outcome: 'declined' }), asked('plan-changes', 'return-home-interview'))).to.equal(undefined);
    const answers = Array.from({ length: 200 }, (_, i) => {
      const story = storyOf(i);
      const proposed = syntheticAfter(visitOf(story, { outcome: 'held' }), asked('plan-changes', 'return-home-interview'));
      const before = JSON.stringify(proposed);
      const answered = syntheticAfter(visitOf(story, { purpose: 'plan-answer', day: 105 }), asked('plan-changes', 'plan-answer'));
      // What a later record says changes no earlier one.
      expect(JSON.stringify(proposed)).to.equal(before);
      return [proposed, answered] as const;
    });
    for (const [proposed, answered] of answers) {
      const what = (one: typeof proposed) => (one && 'entries' in one ? one.entries.map((entry) => entry['what']) : []);
      expect(what(answered)).to.deep.equal(what(proposed));
    }
    const entries = answers.flatMap(([, answered]) => (answered && 'entries' in answered ? answered.entries : []));
    for (const answer of ['changed', 'not-changed', undefined]) expect(entries.filter((entry) => entry['answer'] === answer).length).to.be.above(5);
    for (const entry of entries) expect(entry['answer'] === 'not-changed').to.equal('manager' in entry);
  });

  it('says of the same trusted worker what it said before, and never sees them more often than was agreed', () => {
    for (let i = 0; i < 60; i++) {
      const story = storyOf(i);
      const say = (day: number) => (['trusted-person', 'trusted-chosen', 'trusted-since', 'trusted-agreed', 'trusted-seen'] as const).map((part) => JSON.stringify(syntheticAfter(visitOf(story, { day }), asked(part, 'trusted-worker'))));
      expect(say(100)).to.deep.equal(say(120));
      if (story.worker!.name) expect(story.worker!.seen).to.be.at.least(story.worker!.agreed);
    }
  });

  it('tells what came of help once there was time for it, on a copy', () => {
    const question = asked('interventions', 'review');
    const firsts = Array.from({ length: 40 }, (_, i) => JSON.stringify(syntheticAfter(visitOf(storyOf(i), { purpose: 'help' }), question)));
    for (const first of firsts) expect(first).to.include('"effect":"too-early"');
    expect(firsts.filter((first) => first.includes('left-because-of-conflict')).length).to.be.within(25, 39);
    const story = storyOf(4);
    syntheticAfter(visitOf(story, { purpose: 'help' }), question);
    const later = Array.from({ length: 30 }, () => JSON.stringify(syntheticAfter(visitOf(story, { purpose: 'review', day: 120 }), question)));
    expect(later.filter((one) => one.includes('"effect":"better"')).length).to.be.above(15);
  });
});
