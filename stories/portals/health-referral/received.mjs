// What a referral form’s server makes of the FHIR document: is it one, is it whole, and what does it say?
import { createRequire } from 'node:module';
import { formats, levelsOfHelp, readSaved, sendingOf } from 'levels-of-help/model';

const { Fhir } = createRequire(import.meta.url)('fhir');
const validator = new Fhir();

/**
 * Reads what the form sent.
 * @param {unknown} text what stood under the widget’s name
 * @returns {Promise<{ bundle?: object, fault?: string }>} the document, or in words what is wrong with it
 */
export async function readReferral(text) {
  if (typeof text !== 'string' || !text) return { fault: 'The referral about the child is missing. Answer the questions as far as the letter, then send again.' };
  let sent;
  try {
    sent = JSON.parse(text);
  } catch {
    return { fault: 'The referral did not arrive whole. Send it again.' };
  }
  // Where the browser could not load what writes FHIR, the record comes in its place: a referral is never held back for want of a format.
  const bundle = sent?.format === 'levels-of-help/referral' ? await written(sent) : sent;
  if (bundle?.resourceType !== 'Bundle' || bundle.type !== 'document' || bundle.entry?.[0]?.resource?.resourceType !== 'Composition') return { fault: 'What arrived is not a referral: it is no FHIR document with a letter at its head.' };
  const wrong = validator.validate(bundle, { errorOnUnexpected: true }).messages.filter(({ severity }) => severity === 'error' || severity === 'fatal');
  return wrong.length ? { fault: `The referral is not valid FHIR: ${wrong[0].location}: ${wrong[0].message}` } : { bundle };
}

async function written(saved) {
  try {
    const write = await formats.fhir.load();
    return JSON.parse(write(sendingOf(levelsOfHelp, readSaved(levelsOfHelp, saved).assessment)));
  } catch {
    return undefined;
  }
}

/** How many resources of each type there are. */
export function typesIn({ entry }) {
  const count = new Map();
  for (const { resource } of entry) count.set(resource.resourceType, (count.get(resource.resourceType) ?? 0) + 1);
  return [...count];
}

/** The letter, as its Composition tells it: a title, and under each heading its lines. */
export function letterIn({ entry }) {
  const { title, section = [] } = entry[0].resource;
  return { title, sections: section.map((one) => ({ heading: one.title, lines: lines(one.text?.div ?? '') })) };
}

// The document’s own text is XHTML. Only its words are taken; they are put into a page as text again.
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '’' };
const lines = (xhtml) =>
  xhtml
    .split(/<\/(?:p|li|h\d|tr)>|<br\s*\/>/)
    .map((line) => line.replace(/<\/b>/g, ': ').replace(/<[^>]*>/g, '').replace(/([.!?:]): /g, '$1 ').replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, dec, hex, name) => (name ? (named[name] ?? '') : String.fromCodePoint(dec ? Number(dec) : parseInt(hex, 16)))).trim())
    .filter(Boolean);
