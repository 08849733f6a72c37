import { expect } from '@open-wc/testing';
import type { Item } from '../../src/referral/fhir-resource.ts';
import { questionnaireOf, questionnaireUrl, versionOf } from '../../src/referral/fhir-questionnaire.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { smallGuide } from '../support/small-guide.ts';

const every = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...every(item.item ?? [])]);

describe('a guide as a Questionnaire', () => {
  for (const guide of [levelsOfHelp, smallGuide()])
    it(`${guide.id} has every page, every question and every answer in it, each under one name`, () => {
      const [conversation] = guide.conversations;
      const made = questionnaireOf(guide, conversation!, 'hash') as unknown as { item: Item[] };
      const items = every(made.item);
      const names = items.map((i) => i.linkId);
      expect(new Set(names).size).to.equal(names.length);
      expect(made.item.map((i) => i.linkId)).to.deep.equal(conversation!.pages.map((p) => p.id));
      for (const page of conversation!.pages)
        for (const question of page.questions) {
          const item = items.find((i) => i.linkId === `${page.id}.${question.id}`)!;
          expect(item.text).to.equal(question.text);
          if (question.ask === 'one' || question.ask === 'many') expect(item.answerOption!.map((o) => o.valueCoding.code)).to.deep.equal(question.options!.map((o) => o.id));
          if (question.ask === 'grid') for (const row of question.options!) expect(names).to.include(`${page.id}.${question.id}.${row.id}`);
        }
      // A group may not be empty, and what is shown asks nothing.
      for (const item of items) expect(Boolean(item.item?.length), item.linkId).to.equal(item.type === 'group' || Boolean(item.item));
    });

  it('marks what may only be chosen alone', () => {
    const made = JSON.stringify(questionnaireOf(levelsOfHelp, levelsOfHelp.conversations[0]!, 'hash'));
    expect(made).to.match(/questionnaire-optionExclusive","valueBoolean":true\}\],"valueCoding":\{"system":"urn:levels-of-help:guide:levels-of-help-model:answer:areas-list","code":"none"/);
  });

  it('has an address and a version that a canonical can hold', () => {
    const guide = { ...smallGuide(), edition: ' 2026-11 (second) | new ' };
    expect(`${questionnaireUrl(guide, guide.conversations[0]!)}|${versionOf(guide)}`).to.equal('urn:levels-of-help:guide:saltmere:questionnaire:talk|2026-11-second-new');
    expect(versionOf({ ...guide, edition: '()' })).to.equal('unnamed');
  });
});
