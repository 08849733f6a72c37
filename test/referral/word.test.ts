import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { audiences, type Line } from '../../src/referral/referral.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { write } from '../../src/referral/word.ts';
import { cast, castMember } from '../../stories/cast.ts';
import { unzip } from '../support/unzip.ts';
import { paragraphsIn } from '../support/word-text.ts';

const sending = (id: string, audience: (typeof audiences)[number] = 'social-care') => sendingOf(guide, castMember(id).assessment, audience);
const paragraphs = async (...of: Parameters<typeof sending>) => paragraphsIn((await unzip(await write(sending(...of)))).get('word/document.xml')!);

/** The paragraphs a line in the table should be, style by style; and one below a heading, where a short fact stands on one line with its name. */
const told = ({ label, text, quote, note }: Line): [string, string][] => [
  ...(label ? [['Label', label] as [string, string]] : []),
  quote ? ['Spoken', `“${text}”`] : ['Value', text],
  ...(note ? [['Note', note] as [string, string]] : []),
];

const below = ({ label, text, quote, note }: Line): [string, string][] =>
  label && !quote && label.length + text.length < 80 && !/\n|^[^a-z]*[\u0590-\u08ff]/i.test(text)
    ? [['Value', `${label}${/[.!?:]$/.test(label) ? ' ' : ': '}${text}`], ...(note ? [['Note', note] as [string, string]] : [])]
    : told({ ...(label && { label }), text, ...(quote && { quote }), ...(note && { note }) });

describe('the letter in Word', () => {
  for (const { id } of cast)
    for (const audience of audiences)
      it(`${id}, for ${audience}: says the letter’s lines in their order, under real headings`, async () => {
        const { letter } = sending(id, audience);
        const shown = letter.refused === undefined ? letter : { summary: [], sections: [] };
        expect((await paragraphs(id, audience)).filter((p) => p.text).map((p) => [p.style, p.text])).to.deep.equal([
          ['Title', letter.title],
          ['Value', letter.made],
          ['Notice', letter.notice],
          ...(letter.refused === undefined ? [] : [['Notice', letter.refused]]),
          ...(shown.summary.length ? [['Heading1', 'In short'], ['Label', 'About'], ['Label', 'What is told'], ...shown.summary.flatMap(told)] : []),
          ...shown.sections.flatMap((s) => [['Heading1', s.heading], ...s.lines.flatMap(below)]),
        ]);
      });

  it('lays what is in short in two columns, and says which row and which column name the others', async () => {
    const xml = (await unzip(await write(sending('young-carer')))).get('word/document.xml')!;
    expect(xml.match(/<w:tblHeader\/>/g)!.length).to.equal(1);
    expect(xml).to.match(/<w:tblLook[^>]*w:firstRow="(1|true)"[^>]*w:firstColumn="(1|true)"/);
    const cells = (await paragraphs('young-carer')).flatMap((p) => (p.cell ? [p] : []));
    expect(new Set(cells.map((p) => p.cell!.split(',')[1]))).to.have.all.keys('1', '2');
    for (const p of cells) if (p.cell!.endsWith(',1')) expect(p.style).to.equal('Label');
  });

  it('has whose letter it is and the notice at the head of each page, and at the foot its number, how many, and the record’s code', async () => {
    const files = await unzip(await write(sending('young-carer')));
    expect(paragraphsIn(files.get('word/header1.xml')!).map((p) => p.text)).to.deep.equal(['Referral for Robin Invented', guide.adoption.says]);
    const [foot] = paragraphsIn(files.get('word/footer1.xml')!);
    expect(foot!.text).to.match(/^Page \{PAGE\} of \{NUMPAGES\}\tCode of this record: /).and.include(sending('young-carer').seal.code);
  });

  it('is A4, in the guide’s language, by no author and with no machine’s clock', async () => {
    const files = await unzip(await write(sending('young-carer')));
    expect(files.get('word/document.xml')).to.match(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(files.get('word/styles.xml')).to.include('<w:lang w:val="en-GB"');
    const core = files.get('docProps/core.xml')!;
    expect(core).to.include('<dc:title>Referral for Robin Invented</dc:title>').and.include('<dc:subject>Safeguarding letter</dc:subject>').and.include('2026-11-23T00:00:00Z');
    expect([...files.values()].join('\n')).not.to.match(/creator|lastModifiedBy|Un-named|<w:rsid/);
  });

  it('is the same file, byte for byte, whenever it is made', async () => {
    const first = await write(sending('awkward-words'));
    // Times in an archive are kept to two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await write(sendingOf(guide, structuredClone(castMember('awkward-words').assessment)))).to.deep.equal(first);
  });

  it('sets the child’s own words apart, in a face with serifs', async () => {
    const styles = (await unzip(await write(sending('young-carer')))).get('word/styles.xml')!;
    expect(/<w:style [^>]*w:styleId="Spoken"[\s\S]*?<\/w:style>/.exec(styles)![0]).to.include('Georgia');
  });

  it('sets words from right to left where they begin so', async () => {
    const spoken = (await paragraphs('awkward-words')).find((p) => p.style === 'Spoken')!;
    expect(spoken).to.deep.include({ rightToLeft: true, text: '“انا بخير 🙂 <i>not slanted</i>”' });
    expect((await unzip(await write(sending('awkward-words')))).get('word/document.xml')).to.match(/<w:rtl\/>.*?انا بخير/);
    for (const p of await paragraphs('young-carer')) expect(p.rightToLeft).to.equal(undefined);
  });

  it('lays out nothing of a copy that is refused or only to be said aloud', async () => {
    const refused = sending('marriage-planned', 'child');
    expect(refused.letter.aloud).to.equal(true);
    const text = (await paragraphs('marriage-planned', 'child')).map((p) => p.text).join('\n');
    for (const line of refused.letter.sections.flatMap((s) => s.lines)) expect(text).not.to.include(line.text);
  });
});
