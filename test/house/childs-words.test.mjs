// Is what the interface itself says to a child read at nine? The guide’s own questions are looked at with the guides.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { gradeOf, sentencesIn, wordsIn } from '../support/plain-words.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = await createServer({ root, configFile: false, server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true }, appType: 'custom', logLevel: 'error' });
const { childsWords } = await server.ssrLoadModule('/src/elements/words-child.ts');
const { words } = await server.ssrLoadModule('/src/elements/words.ts');
await server.close();

const said = [...Object.values(childsWords), ...words.dangerForChild, words.danger, words.call999, words.whatToDo];
const sentences = said.flatMap(sentencesIn);

describe('what the interface says to a child', () => {
  it('is read at grade 3 as a whole, with no sentence over 14 words', () => {
    assert.ok(gradeOf(sentences) <= 3, `grade ${gradeOf(sentences).toFixed(1)}`);
    assert.deepEqual(sentences.filter((sentence) => wordsIn(sentence).length > 14), []);
  });

  it('names no act, person, reason, level or code, and does not press', () => {
    assert.deepEqual(said.filter((text) => /abus|exploit|harm|risk|concern|referr|level|police|social|disclos|missing|must|page \d|\d+ (of|left)/i.test(text)), []);
  });

  it('would be found out if it did', () => {
    assert.ok(gradeOf(['The information you disclose will be considered by the appropriate safeguarding professionals.']) > 3);
  });
});
