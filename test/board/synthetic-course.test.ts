import { expect } from '@open-wc/testing';
import { chanceOf } from '../../src/board/chance.ts';
import { syntheticBook } from '../../src/board/synthetic-book.ts';
import { imagined } from '../../src/board/synthetic-child.ts';
import { syntheticCourse } from '../../src/board/synthetic-course.ts';
import type { SyntheticStory } from '../../src/board/synthetic-story.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';

const stories = Array.from({ length: 4000 }, (_, i): SyntheticStory => {
  const by = chanceOf(3, i);
  return { book: syntheticBook(levelsOfHelp), by, child: imagined(by, 365), label: '', date: String, agency: 'school', causes: [], told: 0, offers: [], changes: [], help: [], goes: by.pick(['better', 'worse']), decided: true, kept: new Map() };
}).filter(({ child }) => child.isMissing);
const courses = stories.map((story) => ({ story, course: syntheticCourse(story, 365) }));

describe('what comes after a referral', () => {
  it('comes in order of days, after the referral, and within the year', () => {
    for (const { story, course } of courses)
      for (const [i, { day }] of course.entries()) expect(day).to.be.within(i ? course[i - 1]!.day : story.child.referredOn, 364);
  });

  it('has at most one interview for a return, and none before the child was back', () => {
    for (const { course } of courses) {
      const interviews = course.filter((one) => one.back);
      expect(new Set(interviews.map((one) => one.back!.day)).size).to.equal(interviews.length);
      for (const { day, back, outcome } of interviews) {
        expect(day).to.be.at.least(back!.day);
        expect(outcome).not.to.equal(undefined);
      }
    }
  });

  it('closes sooner what goes better', () => {
    const closed = (goes: string) => {
      const all = courses.filter(({ story }) => story.goes === goes);
      return all.filter(({ course }) => course.some(({ purpose }) => purpose === 'closure')).length / all.length;
    };
    expect(closed('better')).to.be.above(closed('worse') * 1.5);
  });
});
