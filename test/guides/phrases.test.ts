import { expect } from '@open-wc/testing';
import type { Phrase } from '../../src/guide/phrase.ts';
import { phrasesIn } from '../../src/guide/phrases-in.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { keptWords } from '../../src/referral/kept-words.ts';
import { letterWords } from '../../src/referral/letter-words.ts';
import { policeWords } from '../../src/referral/police-words.ts';
import { wordWords } from '../../src/referral/word-words.ts';
import { english } from '../../src/elements/english.ts';
import { paperWords } from '../../src/elements/words-paper.ts';
import { recordWords } from '../../src/elements/words-record.ts';
import { cast } from '../../stories/cast.ts';
import { cases, innocent } from './phrases.cases.ts';

const phrases = levelsOfHelp.phrases!;
const found = (text: string) => phrasesIn(levelsOfHelp, text).map((f) => `${f.phrase.id}: ${f.words}`);
const ids = (text: string) => phrasesIn(levelsOfHelp, text).map((f) => f.phrase.id);

/** Every wording of a form. */
const wordings = (form: string): string[] =>
  form.split(' ').reduce<string[]>((all, place) => place.split('/').flatMap((word) => all.map((text) => `${text} ${word}`.trim())), ['']);

/** All the text in a value, with its path. Ids are nobody's words. */
function* textsIn(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$|^https?:/.test(value)) yield [path, value];
  } else if (typeof value === 'function') {
    // A sentence with places in it: the same sentence, whatever stands there, a word or a list of them.
    const sentence = value as (...args: unknown[]) => unknown;
    const said = [['2', '2', '2'], [['2'], ['2'], ['2']], ['2', ['2'], '2'], [['2'], '2', '2'], ['2026-11-23'], ['2026-11-23T10:00:00Z']].flatMap((args) => {
      try {
        return [sentence(...args)];
      } catch {
        return [];
      }
    });
    if (!said.length) throw new Error(`nothing could be said of ${path}`);
    yield* textsIn(said, path);
  } else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${path}.${key}`);
}

const marked = (value: unknown) => [...textsIn(value)].flatMap(([path, text]) => found(text).map((f) => `${path}: ${f}`));

describe('the phrases of the model guide', () => {
  it('are sixty or more, each of them in the table of sentences', () => {
    expect(phrases.length).to.be.at.least(60);
    expect(Object.keys(cases)).to.have.members(phrases.map((p) => p.id));
  });

  for (const { id } of phrases)
    it(`${id}: found in a sentence, and not in one much like it`, () => {
      const [sentence, near] = cases[id]!;
      expect(ids(sentence)).to.deep.equal([id]);
      expect(found(near)).to.deep.equal([]);
    });

  it('are found in every wording, and no wording is two phrases’', () => {
    const wrong: string[] = [];
    for (const phrase of phrases)
      for (const wording of phrase.forms.flatMap(wordings)) {
        const here = ids(`It says: ${wording}.`);
        if (here.length !== 1 || here[0] !== phrase.id) wrong.push(`${phrase.id}: ${wording} → ${here.join(', ') || 'nothing'}`);
      }
    expect(wrong).to.deep.equal([]);
  });

  it('leave alone what they say they leave alone', () => {
    const wrong = phrases.flatMap((p) => (p.leave ?? []).flatMap(wordings).filter((w) => ids(`It says: ${w}.`).includes(p.id)).map((w) => `${p.id}: ${w}`));
    expect(wrong).to.deep.equal([]);
  });

  it('mark none of many sentences that blame nobody', () => {
    expect(innocent.length).to.be.at.least(40);
    expect(innocent.filter((text) => found(text).length).map((text) => `${text} → ${found(text).join('; ')}`)).to.deep.equal([]);
  });

  it('say instead, and why, without a phrase of their own', () => {
    expect(marked(phrases.map(({ sayInstead, why }) => ({ sayInstead, why })))).to.deep.equal([]);
    for (const { id, why } of phrases) expect(why, id).to.match(/^[A-Z][^.?!]*\.$/);
  });

  it('cite a published guide, or say that they are ours', () => {
    const isOurs = (source: Phrase['source'][number]) => typeof source !== 'string' && source.ref === 'model' && source.note;
    for (const { id, source } of phrases) expect(source.every((s) => typeof s === 'string' || isOurs(s)), id).to.equal(true);
    for (const { url, seen, caution, certainty } of levelsOfHelp.references.filter((r) => r.id.startsWith('lang-'))) expect([Boolean(url), seen, Boolean(caution), certainty]).to.deep.equal([true, '2026-11-23', true, 'published-threshold']);
  });
});

describe('what the library itself prints', () => {
  // The titles of published works are theirs.
  const { references, phrases: _, ...guide } = levelsOfHelp;

  it('has no marked phrase: the guide', () => expect(marked({ guide, cautions: references.map((r) => r.caution ?? '') })).to.deep.equal([]));
  it('has no marked phrase: the interface', () => expect(marked({ english, paperWords, recordWords })).to.deep.equal([]));
  it('has no marked phrase: the letter', () => expect(marked({ letterWords, keptWords, policeWords, wordWords })).to.deep.equal([]));
  it('has no marked phrase: the cast, outside quotation marks', () => expect(marked(cast.map(({ title, assessment }) => ({ title, assessment })))).to.deep.equal([]));
});
