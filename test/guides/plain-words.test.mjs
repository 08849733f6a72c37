// Is every guide on the shelf in plain words? Run over the guides as data, in Node: the counting of syllables comes from there.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { syllable } from 'syllable';
import { gradeOf, hardest, saidIn, sentencesIn, textsIn, wordsIn } from '../support/plain-words.mjs';
import { fieldWords, unfitWords } from '../support/unfit-words.mjs';

// Lowered when the words get plainer; raised only with a reason, in the commit that raises them.
const longest = 30;
const grade = { guide: 6, section: 7, page: 8 };
// What a child reads: at nine to eleven, which is the American fourth to sixth grade; we ask for less.
const child = { longest: 14, all: 3, page: 5, longWords: 0.02 };
// Below so many words a grade says little.
const enough = 60;

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = await createServer({ root, configFile: false, server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true }, appType: 'custom', logLevel: 'error' });
const { termsIn } = await server.ssrLoadModule('/src/guide/terms-in.ts');
const shelf = [];
for (const name of readdirSync(new URL('../../src/guides', import.meta.url))) shelf.push(...Object.values(await server.ssrLoadModule(`/src/guides/${name}/${name}.ts`)).filter((value) => value?.conversations));
await server.close();

/** A page as it is read: its own words, and the sentences its options stand for. */
const pageTexts = (guide, page, path) => [
  ...textsIn(page, path),
  ...page.questions.flatMap((q) => q.options ?? []).flatMap((o) => (o.text ? [] : guide.indicators.flatMap((i, n) => (i.id === o.indicator ? [{ path: `indicators[${n}].text`, text: i.text }] : [])))),
];

/** What a child reads on a page: not the line that only the record tells. */
const childTexts = (page, path) => [...textsIn(page, path)].filter((text) => !/\.tells\.|\.when\./.test(text.path));

/** What in these texts a child of nine to eleven may not be able to read: long sentences, too many long words, or a grade too high. */
function tooHard(texts, grade) {
  const sentences = texts.flatMap(({ path, text }) => sentencesIn(text).map((sentence) => ({ path, sentence, count: wordsIn(sentence).length })));
  const words = sentences.flatMap(({ sentence }) => wordsIn(sentence));
  const long = words.filter((word) => syllable(word) > 3);
  const at = gradeOf(sentences.map(({ sentence }) => sentence));
  return [
    ...sentences.filter(({ count }) => count > child.longest).map(({ path, sentence, count }) => `${path}: ${count} words: ${sentence}`),
    ...(long.length > words.length * child.longWords ? [`long words: ${long.join(', ')}`] : []),
    ...(at > grade ? [`grade ${at.toFixed(1)} is over ${grade}: ${sentences.map(({ sentence }) => sentence).join(' ')}`] : []),
  ];
}

const wordCount = (said) => said.reduce((sum, { words }) => sum + words, 0);
const gradeIn = (said) => gradeOf(said.map(({ sentence }) => sentence));

assert.ok(shelf.length, 'there is no guide on the shelf');
for (const guide of shelf) {
  const texts = [...textsIn(guide)];

  describe(`${guide.title}, in plain words`, () => {
    it(`has no sentence over ${longest} words`, () => {
      const long = saidIn(texts).filter(({ words }) => words > longest);
      assert.deepEqual(long.map(({ path, sentence, words }) => `${path}: ${words} words: ${sentence}`), []);
    });

    it(`is read at grade ${grade.guide} as a whole`, () => {
      const said = saidIn(texts);
      assert.ok(gradeIn(said) <= grade.guide, `grade ${gradeIn(said).toFixed(1)}. The hardest:\n${hardest(said)}`);
    });

    it(`is read at grade ${grade.section} in each section`, () => {
      for (const section of Object.keys(guide)) {
        const said = saidIn(texts.filter(({ path }) => path.split(/[.[]/)[0] === section));
        if (wordCount(said) >= enough) assert.ok(gradeIn(said) <= grade.section, `${section}: grade ${gradeIn(said).toFixed(1)}. The hardest:\n${hardest(said)}`);
      }
    });

    it(`is read at grade ${grade.page} on each page`, () => {
      for (const [c, { pages }] of guide.conversations.entries())
        for (const [p, page] of pages.entries()) {
          const said = saidIn(pageTexts(guide, page, `conversations[${c}].pages[${p}]`));
          if (wordCount(said) >= enough) assert.ok(gradeIn(said) <= grade.page, `${page.id}: grade ${gradeIn(said).toFixed(1)}. The hardest:\n${hardest(said)}`);
        }
    });

    it(`says nothing to a child in a sentence over ${child.longest} words, and is read by one at grade ${child.all} as a whole, ${child.page} on each page`, () => {
      const pages = guide.conversations.flatMap(({ pages: all }, c) => all.flatMap((page, p) => (page.facing ? [{ page, texts: [...childTexts(page, `conversations[${c}].pages[${p}]`)] }] : [])));
      assert.ok(pages.length, 'this guide has no page for a child: what a child reads is then looked at nowhere');
      assert.deepEqual(tooHard(pages.flatMap(({ texts: own }) => own), child.all), []);
      for (const { page, texts: own } of pages) assert.deepEqual(tooHard(own, child.page), [], page.id);
    });

    it('blames nobody, and uses the field’s own words', () => {
      const wrong = texts.flatMap(({ path, text }) => unfitWords.flatMap(([unfit, instead]) => (unfit.test(text) ? [`${path}: “${unfit.exec(text)[0]}” in “${text}” (instead: ${instead})`] : [])));
      assert.deepEqual(wrong, []);
    });

    it('explains each word of law and of the field that it uses', () => {
      const bare = new Map();
      // Where a source stands in print is a place, not a word to be read.
      for (const { path, text } of texts.filter((t) => !t.path.endsWith('.where')))
        for (const word of fieldWords)
          for (const [found] of text.matchAll(new RegExp(word, `${word.flags}g`))) if (!termsIn(guide, [found]).length && !bare.has(found.toLowerCase())) bare.set(found.toLowerCase(), `“${found}” (${path}) is in no term`);
      assert.deepEqual([...bare.values()], []);
    });
  });
}

describe('the check of plain words', () => {
  it('looks at a field it has never heard of, and at no id, choice, address, day, number or code', () => {
    const guide = { id: 'saltmere', language: 'en-GB', seen: '2026-11-23', url: 'https://example.org/Tide', phone: '0100 200', factors: ['16A'], kind: 'do-not-tell', new: { field: [{ says: 'Mind the tide.' }, 'Twice.'] }, references: [{ title: 'The Tide Act', caution: 'A copy.' }] };
    assert.deepEqual([...textsIn(guide)], [
      { path: 'new.field[0].says', text: 'Mind the tide.' },
      { path: 'new.field[1]', text: 'Twice.' },
      { path: 'references[0].caution', text: 'A copy.' },
    ]);
  });

  it('knows a sentence and its words', () => {
    assert.deepEqual(sentencesIn('Call 999 now. “They often do this” is no reason. Where is the child?'), ['Call 999 now.', '“They often do this” is no reason.', 'Where is the child?']);
    assert.deepEqual(wordsIn('The child’s age: 16 or 17.'), ['The', 'child’s', 'age', '16', 'or', '17']);
  });

  it('finds long words and long sentences harder', () => {
    const plain = gradeOf(['The tide is high.', 'Call the harbour.']);
    assert.ok(plain < 3, String(plain));
    assert.ok(gradeOf(['Notification of the harbour authority is imperative.']) > 12);
    assert.ok(gradeOf(['The tide is high and the ships are in and the men are home and the bell has rung and the lamps are lit.']) > plain + 4);
  });

  it('finds what a child of nine to eleven may not read: a long sentence, long words, a high grade', () => {
    const at = (text) => tooHard([{ path: 'page', text }], child.page);
    assert.deepEqual(at('Tell us about your time away. You can skip this.'), []);
    assert.equal(at('Tell us about the time you were away and where you went and what you did and who you saw there.').length, 2);
    assert.match(at('Describe your accommodation.').join(), /long words: accommodation.*grade/);
    assert.match(at('Explain the circumstances surrounding your departure.').join(), /grade/);
  });

  it('hears what blames, and lets the rest be', () => {
    const unfit = (text) => unfitWords.some(([word]) => word.test(text));
    for (const text of ['She puts herself at risk', 'The case was closed', 'A hard-to-reach family', 'No further action', 'He absconded', 'There are no concerns', 'A lifestyle choice', 'Mere hearsay']) assert.ok(unfit(text), text);
    for (const text of ['In any case, phone', 'In case of fire', 'May be at risk of harm', 'Nobody knows of a concern yet', 'Is drawn into crime by an older friend']) assert.ok(!unfit(text), text);
  });
});
