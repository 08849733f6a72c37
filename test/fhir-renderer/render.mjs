// Our Questionnaire in somebody else’s renderer. For some of the cast the form is filled in by hand, so to speak; for all of them our
// response is put into it and asked for again. What it gives back is compared with ours, and the outcome is written to result.json.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { openLForms, version } from './lforms.mjs';
import { operate } from './operate.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const only = process.argv.slice(2);
const byHand = only.length ? only : ['young-carer', 'officer-grading', 'judged-lower', 'marriage-planned'];

/** A moment, however many digits its seconds are written with. */
const plain = ({ valueDateTime, ...value }) => (valueDateTime ? { valueDateTime: new Date(valueDateTime).toISOString() } : value);

/** What was answered, and under what. A group in which nothing was said is left out: the renderer writes none. */
const answered = (items = []) =>
  items
    .map(({ linkId, text, answer = [], item }) => ({ linkId, text, answer: answer.map(plain), item: answered(item) }))
    .filter(({ answer, item }) => answer.length || item.length);

const differences = (ours, theirs) => {
  try {
    assert.deepEqual(answered(theirs.item), answered(ours.item));
    return [];
  } catch (error) {
    const lines = error.message.split('\n').filter((line) => /^[+-] /.test(line));
    return lines.length ? lines : [error.message];
  }
};

const server = await createServer({ root, server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
const { cast } = await server.ssrLoadModule('/stories/cast.ts');
const { levelsOfHelp: guide } = await server.ssrLoadModule('/src/guides/levels-of-help/levels-of-help.ts');
const { documentOf } = await server.ssrLoadModule('/src/referral/fhir.ts');
const { sendingOf } = await server.ssrLoadModule('/src/referral/sending.ts');
const made = cast.map(({ id, assessment }) => {
  const { entry } = JSON.parse(JSON.stringify(documentOf(sendingOf(guide, assessment))));
  const part = (type) => entry.map((e) => e.resource).find((r) => r.resourceType === type);
  return { id, questionnaire: part('Questionnaire'), response: part('QuestionnaireResponse') };
});
await server.close();

const lforms = await openLForms();
const result = { on: new Date().toISOString().slice(0, 10), guide: `${guide.id} ${guide.edition}, content ${made[0].questionnaire.identifier[0].value.slice(0, 8)}`, lforms: version, browser: lforms.chrome, node: process.version, filledIn: {}, putIn: {} };
const get = (tab) => tab.evaluate(() => window.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));

for (const { id, questionnaire, response } of made.filter(({ id }) => !only.length || only.includes(id))) {
  if (byHand.includes(id)) {
    const tab = await lforms.fresh();
    await tab.evaluate((q) => window.LForms.Util.addFormToPage(q, 'form', { fhirVersion: 'R4' }), questionnaire);
    const done = await operate(tab, response.item);
    result.filledIn[id] = { ...done, different: differences(response, await get(tab)) };
    await tab.close();
    console.log('filled in', id, result.filledIn[id]);
  }
  const tab = await lforms.fresh();
  await tab.evaluate(
    (q, r) => {
      const { Util } = window.LForms;
      const form = Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', r, Util.convertFHIRQuestionnaireToLForms(q, 'R4'), 'R4');
      return Util.addFormToPage(form, 'form', { fhirVersion: 'R4' });
    },
    questionnaire,
    response,
  );
  result.putIn[id] = { different: differences(response, await get(tab)) };
  await tab.close();
  console.log('put in', id, result.putIn[id]);
}
result.otherAddresses = lforms.outside;
await lforms.close();
if (!only.length) writeFileSync(new URL('result.json', import.meta.url), `${JSON.stringify(result, null, 1)}\n`);
const wrong = [...Object.values(result.filledIn), ...Object.values(result.putIn)].filter((r) => r.different.length).length + lforms.outside.length;
console.log(wrong ? `${wrong} differ` : 'all the same');
process.exitCode = wrong ? 1 : 0;
