// Prints the shelved guide for its owners to check, and the golden letters. Run after any change of content, and read what changed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
const load = (path) => server.ssrLoadModule(path);
const { levelsOfHelp } = await load('/src/guides/levels-of-help/levels-of-help.ts');
const { printGuide } = await load('/src/guide/print-guide.ts');
const { parseGuide } = await load('/src/guide/parse-guide.ts');
const { refer } = await load('/src/referral/refer.ts');
const { asText } = await load('/src/referral/text.ts');
const { castMember } = await load('/stories/cast.ts');

parseGuide(levelsOfHelp);
mkdirSync('docs/guides', { recursive: true });
writeFileSync('docs/guides/levels-of-help.md', printGuide(levelsOfHelp));
for (const id of ['young-carer', 'insulin', 'marriage-planned', 'baby-bruise', 'awkward-words'])
  writeFileSync(`test/referral/golden/${id}.txt`, asText(refer(levelsOfHelp, castMember(id).assessment)));
await server.close();
