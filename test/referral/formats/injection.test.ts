import { expect } from '@open-wc/testing';
import { marked } from 'marked';
import { Assessment } from '../../../src/assessment/assessment.ts';
import { levelsOfHelp as guide } from '../../../src/guides/levels-of-help/levels-of-help.ts';
import type { CdsResponse } from '../../../src/referral/cds-card.ts';
import { formats } from '../../../src/referral/formats.ts';
import { unguarded } from '../../../src/referral/guarded.ts';
import { plain } from '../../../src/referral/plain.ts';
import { sendingOf } from '../../../src/referral/sending.ts';
import { castMember } from '../../../stories/cast.ts';
import { hostile, saidEverywhere } from '../../support/hostile.ts';
import { rowsIn } from '../../support/read-csv.ts';
import { unzip } from '../../support/unzip.ts';
import { paragraphsIn } from '../../support/word-text.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
const members = ['judged-lower', 'third-time-in-25-days', 'marriage-planned'];
const sending = (id: string, words: string) => sendingOf(guide, saidEverywhere(guide, castMember(id).assessment, words));
const written = async (format: keyof typeof formats, id: string, words: string): Promise<string | Uint8Array> => (await formats[format].load())(sending(id, words));
const text = async (format: keyof typeof formats, id: string, words: string): Promise<string> => String(await written(format, id, words));

/** What moves a cursor, speaks to a terminal, or turns words round; an end of line is not among it. */
const moving = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const tags = (page: ParentNode) => [...page.querySelectorAll('*')].map((e) => e.localName);
const leaves = (value: Json, path = ''): [string, Json][] => (value && typeof value === 'object' ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${path}.${name}`)) : [[path, value]]);

for (const [name, words] of Object.entries(hostile))
  describe(`${name}, in every box of a record`, () => {
    const shown = plain(words.trim());
    for (const id of members) {
      it(`${id}: is a record like any other`, () => {
        const record = sending(id, words).assessment;
        expect(Assessment.parse(record)).to.deep.equal(record);
        expect(JSON.stringify(record).split(JSON.stringify(words)).length).to.be.greaterThan(9);
      });

      it(`${id}: as a web page is text, and every element is the letter’s own`, async () => {
        const page = new DOMParser().parseFromString(await text('html', id, words), 'text/html');
        expect(tags(page)).to.deep.equal(tags(new DOMParser().parseFromString(await text('html', id, 'a b'), 'text/html')));
        expect([...page.querySelectorAll('*')].flatMap((e) => e.getAttributeNames())).to.deep.equal(['lang', 'charset']);
        expect(page.body.textContent).to.include(shown);
      });

      for (const format of ['text', 'police'] as const)
        it(`${id}: as ${format} moves nothing, and forges no line of it`, async () => {
          const told = await text(format, id, words);
          expect(told).not.to.match(moving);
          expect(told).to.include(shown.replaceAll('\n', '\n  '));
          // Underlines are as long as what they stand under.
          const own = (letter: string) => letter.split('\n').filter((line) => !line.startsWith(' ')).length;
          expect(own(told)).to.equal(own(await text(format, id, 'a b')));
        });

      it(`${id}: in Word is well-formed, and is literal text in the letter’s own paragraphs`, async () => {
        const files = await unzip((await written('word', id, words)) as Uint8Array);
        for (const [part, xml] of files) if (/\.(xml|rels)$/.test(part)) expect(new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror'), part).to.equal(null);
        const found = paragraphsIn(files.get('word/document.xml')!);
        const calm = paragraphsIn((await unzip((await written('word', id, 'a b')) as Uint8Array)).get('word/document.xml')!);
        // A short fact stands on one line with its name, a long one below it.
        const built = (all: typeof found) => all.filter(({ style, cell }) => cell || style !== 'Label').map(({ style, cell }) => [style, cell]);
        expect(built(found)).to.deep.equal(built(calm));
        expect(found.map((p) => p.text).join('\n\n')).to.include(shown);
        expect([...files.keys()].filter((part) => /embed|media|vba/i.test(part))).to.deep.equal([]);
      });

      it(`${id}: in rows is guarded, in the row and the cell it belongs to`, async () => {
        const rows = rowsIn(await text('csv', id, words));
        const calm = rowsIn(await text('csv', id, 'a b'));
        expect(rows.map((row) => row.row)).to.deep.equal(calm.map((row) => row.row));
        const cells = rows.flatMap((row) => Object.values(row));
        expect(cells.filter((cell) => /^["\s\u00a0\ufeff]*[=+\-@\t\r\0]/.test(cell) || moving.test(cell))).to.deep.equal([]);
        expect(cells.some((cell) => unguarded(cell).includes(shown))).to.equal(true);
      });

      it(`${id}: as a record comes back as it was written`, async () => {
        const { record } = JSON.parse(await text('json', id, words)) as { record: Assessment };
        expect(record).to.deep.equal(sending(id, words).assessment);
      });

      it(`${id}: in the lists for the police stays the value of its own name`, async () => {
        const lists = leaves(JSON.parse(await text('pole', id, words)) as Json);
        expect(lists.map(([path]) => path)).to.deep.equal(leaves(JSON.parse(await text('pole', id, 'a b')) as Json).map(([path]) => path));
        expect(lists.filter(([, value]) => typeof value === 'string' && moving.test(value))).to.deep.equal([]);
        expect(lists.some(([, value]) => typeof value === 'string' && value.includes(shown))).to.equal(true);
      });

      it(`${id}: on a card renders to words: no link, no picture, no HTML`, async () => {
        const { cards: [card] } = JSON.parse(await text('cds', id, words)) as CdsResponse;
        const render = async (markdown: string) => new DOMParser().parseFromString(await marked.parse(markdown, { gfm: true }), 'text/html').body;
        const page = await render(card.detail);
        const { cards: [calm] } = JSON.parse(await text('cds', id, 'a b')) as CdsResponse;
        const but = (own: string[]) => own.filter((tag) => tag !== 'br');
        expect(but(tags(page))).to.deep.equal(but(tags(await render(calm.detail))));
        expect(new Set(tags(page))).to.have.all.keys('p', 'strong', 'ul', 'li', 'br');
        page.querySelectorAll('br').forEach((br) => br.replaceWith('\n'));
        const bare = (told: string) => told.replaceAll('\u2060', '').replace(/\s+/g, ' ');
        expect(bare(page.textContent ?? '')).to.include(bare(shown));
        expect(card.detail).not.to.match(/:\/\/|www\.|(?<!\u2060)@/);
        expect(card.summary).to.equal(calm.summary);
      });
    }
  });
