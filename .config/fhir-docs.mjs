// What is printed of the FHIR document: the golden ones, and in the docs when a page is asked that a Questionnaire cannot wholly say.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const whys = {
  'agency-by-host': 'The host may say which agency the practitioner works for; a form knows it only where the question is answered.',
  'blank-page': 'A page left wholly blank counts as asked here. A form may leave an empty group out of its answers, and the page then looks as if it had not been asked.',
  today: 'It counts days. A form that gives no day of its own counts them from the day it is opened; a record counts them from its own day.',
  ways: 'The conversation leaves a page by ways of its own, and a form opens pages only by what was answered.',
};

/** For each page whose condition a form may hear otherwise: which, and why. By what the code reports. */
export function unsaidIn(guide, whenOf) {
  const unsaid = guide.conversations.flatMap((conversation) => whenOf(guide, conversation).unsaid);
  return Object.entries(whys).flatMap(([why, says]) => {
    const pages = unsaid.filter((u) => u.why.includes(why)).map(({ page }) => `“${page.heading}” (\`${page.id}\`)`);
    return pages.length ? [`- ${says} Pages: ${pages.join(', ')}.`] : [];
  }).join('\n');
}

const page = 'docs/how-to/fhir.md';
const [from, to] = ['<!-- said by the code: from here -->', '<!-- to here -->'];

/** The list as it stands in the docs. */
export const unsaidInDocs = (root = '.') => readFileSync(`${root}/${page}`, 'utf8').split(from)[1].split(to)[0].trim();

export async function printFhir(load, guide) {
  const { documentOf } = await load('/src/referral/fhir.ts');
  const { sendingOf } = await load('/src/referral/sending.ts');
  const { whenOf } = await load('/src/referral/fhir-when.ts');
  const { goldenJson } = await load('/test/support/golden-json.ts');
  const { cast } = await load('/stories/cast.ts');
  const golden = 'test/referral/golden/fhir';
  mkdirSync(golden, { recursive: true });
  for (const file of readdirSync(golden)) rmSync(`${golden}/${file}`);
  // The Questionnaire is the whole guide and the same for every child: it is kept once, and left out of the others.
  for (const { id, assessment } of cast) {
    const bundle = documentOf(sendingOf(guide, assessment));
    const isQuestionnaire = (e) => e.resource.resourceType === 'Questionnaire';
    writeFileSync(`${golden}/${id}.fhir.json`, `${goldenJson({ ...bundle, entry: bundle.entry.filter((e) => !isQuestionnaire(e)) })}\n`);
    writeFileSync(`${golden}/questionnaire.json`, `${goldenJson(bundle.entry.find(isQuestionnaire).resource)}\n`);
  }
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, `${text.split(from)[0]}${from}\n${unsaidIn(guide, whenOf)}\n${to}${text.split(to)[1]}`);
}
