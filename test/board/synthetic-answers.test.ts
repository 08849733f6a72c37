import { expect } from '@open-wc/testing';
import { Answer } from '../../src/assessment/answer.ts';
import type { Journey } from '../../src/assessment/journey.ts';
import { chanceOf } from '../../src/board/chance.ts';
import { syntheticAnswers } from '../../src/board/synthetic-answers.ts';
import { syntheticBook } from '../../src/board/synthetic-book.ts';
import { imagined } from '../../src/board/synthetic-child.ts';
import type { SyntheticStory, SyntheticVisit } from '../../src/board/synthetic-story.ts';
import type { Purpose } from '../../src/guide/conversation.ts';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
const storyOf = (guide: typeof levelsOfHelp, index: number): SyntheticStory => {
  const by = chanceOf(9, index);
  return { book: syntheticBook(guide), by, child: imagined(by, 365), label: 'Synthetic child 000001', date: day, agency: guide.agencies[0]!.id, causes: [], told: 0, offers: [], changes: [], help: [], goes: 'better', decided: true, kept: new Map() };
};

for (const guide of [levelsOfHelp, fiveLevels])
  describe(`the answers of a synthetic record: ${guide.id}`, () => {
    it('are, on every page of every conversation, of the kind that is asked, and chosen from what is offered', () => {
      for (const conversation of guide.conversations)
        for (const page of conversation.pages)
          for (let n = 0; n < 12; n++) {
            const purpose: Purpose = conversation.purpose ?? 'referral';
            const visit: SyntheticVisit = { story: storyOf(guide, n), purpose, day: 100, withChild: n % 2 > 0, ...(purpose === 'return-home-interview' && { back: { day: 99, hour: 7 }, outcome: (['held', 'declined', 'later', 'not-possible'] as const)[n % 4]! }) };
            const journey: Journey = { conversation, asOf: day(100), pages: [], passed: new Set(), answers: new Map(), ended: false };
            for (const [id, answer] of Object.entries(syntheticAnswers(visit, page, journey))) {
              const question = page.questions.find((q) => q.id === id)!;
              Answer.parse(answer);
              const chosen = 'option' in answer ? [answer.option] : 'options' in answer ? answer.options : 'causes' in answer ? answer.causes.map((c) => c.option) : 'rows' in answer ? Object.keys(answer.rows) : 'ratings' in answer ? Object.keys(answer.ratings) : [];
              for (const one of chosen) expect(question.options?.map((o) => o.id), `${page.id} ${id}`).to.include(one);
              const apart = question.options?.filter((o) => o.stands && chosen.includes(o.id)) ?? [];
              if ('options' in answer && apart.length) expect(chosen, id).to.have.length(1);
              if ('entries' in answer)
                for (const entry of answer.entries)
                  for (const [key, value] of Object.entries(entry)) {
                    const field = question.fields!.find((f) => f.id === key);
                    expect(field, `${id} ${key}`).not.to.equal(undefined);
                    if (field!.options) expect(field!.options.map((o) => o.id)).to.include(value);
                    if (field!.ask === 'date') expect(value).to.match(/^\d{4}-\d\d-\d\d$/);
                  }
              const kinds: Record<string, string> = { one: 'option', many: 'options', grid: 'rows', words: 'words', date: 'date', age: 'age', episodes: 'episodes', people: 'people', evidence: 'evidence', causes: 'causes', step: 'step', judgement: 'judgement', moment: 'moment', entries: 'entries', ratings: 'ratings' };
              expect(Object.keys(answer)[0], id).to.equal(kinds[question.ask]);
            }
          }
    });

    it('name the child by a label and no writer by a name', () => {
      const told = guide.conversations.flatMap((conversation) => conversation.pages).flatMap((page) => {
        const journey = { conversation: guide.conversations[0]!, asOf: day(100), pages: [], passed: new Set(), answers: new Map(), ended: false } satisfies Journey;
        const answers = syntheticAnswers({ story: storyOf(guide, 1), purpose: 'referral', day: 100, withChild: true }, page, journey);
        return page.questions.flatMap((q) => (q.tells?.is === 'child-name' || q.tells?.is === 'referrer-name' ? [answers[q.id]] : []));
      });
      expect(told.length).to.be.above(1);
      for (const answer of told) expect(answer).to.be.oneOf([...told.filter((one) => JSON.stringify(one) === '{"words":"Synthetic child 000001"}' || JSON.stringify(one) === '{"words":"Synthetic, not a real practitioner"}')]);
    });
  });
