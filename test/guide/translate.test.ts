import { expect } from '@open-wc/testing';
import { translate, translatePage } from '../../src/guide/translate.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { hashOf } from '../../src/assessment/hash.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { asText } from '../../src/referral/text.ts';
import { refer } from '../../src/referral/refer.ts';
import { cast } from '../../stories/cast.ts';
import { mark, pseudoOverlay } from '../support/pseudo.ts';

const overlay = { language: 'cy', guide: guide.id };

/** All of a guide but the texts: what rules rest on. */
const bones = (value: unknown): unknown =>
  typeof value === 'string' ? (/[ .?’]|[^\x20-\x7e]/.test(value) || /^[A-Z]/.test(value) ? 'text' : value) : Array.isArray(value) ? value.map(bones) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, bones(v)])) : value;

describe('translate', () => {
  it('lays texts over entries by id, and leaves the guide as it was', () => {
    const before = hashOf(guide);
    const [first] = guide.indicators;
    const { guide: shown } = translate(guide, { ...overlay, indicators: { [first!.id]: { text: 'Yn Gymraeg' } } });
    expect(shown.indicators[0]!.text).to.equal('Yn Gymraeg');
    expect(shown.indicators[1]).to.deep.equal(guide.indicators[1]);
    expect(guide.indicators[0]!.text).not.to.equal('Yn Gymraeg');
    expect(hashOf(guide)).to.equal(before);
  });

  it('tells every text that fell back, and every one that could have been said', () => {
    const nothing = translate(guide, undefined);
    expect(nothing.untranslated).to.deep.equal(nothing.places);
    const all = translate(guide, pseudoOverlay(guide));
    expect(all.untranslated).to.deep.equal([]);
    expect(all.places).to.deep.equal(nothing.places);
    const page = guide.conversations[0]!.pages[0]!;
    const one = translate(guide, { ...overlay, pages: { [page.id]: { heading: 'Nawr' } } });
    expect(nothing.places.length - one.untranslated.length).to.equal(1);
    expect(one.untranslated.some(({ path }) => path === `pages.${page.id}.heading`)).to.equal(false);
  });

  it('changes nothing but texts, even where an overlay that was never read says more', () => {
    const { id } = guide.thresholds[0]!;
    const rogue = { ...pseudoOverlay(guide), thresholds: { [id]: { because: 'x', reaches: 'level-1', when: { all: [] }, id: 'other' } }, lawAsOf: '1900-01-01', instructions: { [guide.instructions[0]!.id]: { says: [] } } };
    const { guide: shown, untranslated } = translate(guide, rogue as never);
    expect(shown.thresholds[0]).to.include({ id, reaches: guide.thresholds[0]!.reaches, when: guide.thresholds[0]!.when, because: 'x' });
    expect(shown.lawAsOf).to.equal(guide.lawAsOf);
    expect(shown.instructions[0]!.says, 'a line would be lost').to.equal(guide.instructions[0]!.says);
    expect(untranslated.length).to.be.greaterThan(0);
    expect(bones(translate(guide, pseudoOverlay(guide)).guide.thresholds.map(({ because: _, ...rest }) => rest))).to.deep.equal(bones(guide.thresholds.map(({ because: _, ...rest }) => rest)));
  });

  it('recommends the same of every member of the cast, and leaves the letter as it was', () => {
    const { guide: shown } = translate(guide, pseudoOverlay(guide));
    for (const { id, assessment } of cast) {
      const letter = asText(refer(guide, assessment));
      const ids = (g: typeof guide) => {
        const { level, howSoon, reasons } = { ...recommend(g, assessment), reasons: recommend(g, assessment).level.reasons };
        return [level.step?.id, howSoon.step?.id, reasons.map((r) => [r.threshold.id, r.concerns.map((c) => c.indicator.id)]), recommend(g, assessment).instructions.map((i) => i.id), recommend(g, assessment).gaps.map((gap) => gap.id)];
      };
      expect(ids(shown), id).to.deep.equal(ids(guide));
      expect(asText(refer(guide, assessment)), id).to.equal(letter);
    }
  });

  it('gives the same first page before the rest of the guide is there', () => {
    const marked = pseudoOverlay(guide);
    const page = guide.conversations[0]!.pages[0]!;
    const first = translatePage(page, marked);
    expect(first.heading).to.equal(mark(page.heading));
    expect(translate(guide, marked).guide.conversations[0]!.pages[0]).to.equal(first);
    expect(translatePage(page, undefined)).to.equal(page);
  });
});
