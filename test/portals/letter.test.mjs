// The letter in a host page: on paper, in a frame that may not save, in formats that load when asked for, and opened again to be corrected.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { getDocumentProxy } from 'unpdf';
import { Hands } from '../support/hands.mjs';
import { recordAtTheLetter } from '../support/letters.mjs';
import { openPortals, ready, until } from '../support/portals.mjs';

let portals, downloads;

before(async () => {
  portals = await openPortals();
  downloads = mkdtempSync(join(tmpdir(), 'letters-'));
});
after(async () => {
  await portals?.close();
  rmSync(downloads, { recursive: true, force: true });
});

async function open(portal) {
  const { page, errors } = await portals.open(portal);
  return { page, hands: new Hands(page), errors };
}

/** Stands at the letter of a member of the cast, whose child now has a name. */
const atTheLetter = async (page, id) =>
  page.evaluate(async (record) => {
    const widget = document.querySelector('levels-of-help');
    widget.open(record);
    for (let i = 0; i < 20; i++) {
      await widget.updateComplete;
      await new Promise((done) => setTimeout(done, 20));
    }
  }, await recordAtTheLetter(portals.load, id));

/** What a PDF says, page by page, without regard to how lines are broken. */
async function read(bytes) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const marked = await pdf.getMarkInfo();
  const outline = await pdf.getOutline();
  const pages = [];
  let tagged = 0;
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    pages.push((await page.getTextContent()).items.map((item) => item.str).join(''));
    const count = (node) => (node?.role ? 1 : 0) + (node?.children ?? []).reduce((sum, child) => sum + count(child), 0);
    tagged += count(await page.getStructTree());
  }
  return { title: info.Title, marked: marked?.Marked === true, tagged, pages, headings: (outline ?? []).flatMap(function names(entry) {
    return [entry.title, ...entry.items.flatMap(names)];
  }) };
}
const squeezed = (text) => text.replace(/\s+/g, '');

describe('the letter on paper, as a PDF of the whole host page', () => {
  for (const [id, portal] of [['young-carer', 'school-intranet'], ['marriage-planned', 'health-referral'], ['insulin', 'police-incident']])
    it(`${id}: tagged, titled, the letter and nothing else, with its code and the notice on each page`, { timeout: 120_000 }, async () => {
      const { page, errors } = await open(portal);
      await atTheLetter(page, id);
      const before = await page.title();
      const host = await page.evaluate(() => [...document.querySelectorAll('h1, h2, th, label, header span, #nav a')].filter((el) => !el.closest('levels-of-help')).map((el) => el.textContent.trim()));
      assert.ok(host.length >= 2, 'the host has words of its own');
      const { letter, code } = await page.$eval('levels-of-help', ({ letter, referral }) => ({ letter, code: referral.seal.code }));
      const paper = await read(await page.pdf({ format: 'A4', tagged: true, outline: true }));

      assert.equal(paper.marked, true, '/MarkInfo');
      assert.ok(paper.tagged > 50, `a structure tree of ${paper.tagged} nodes`);
      assert.equal(paper.title, `Letter ${code}`, 'a title that names no child');
      assert.equal(await page.title(), before, 'and the host has its own back');
      assert.deepEqual(paper.headings.map(squeezed), [letter.title, 'In short', ...letter.sections.map((s) => s.heading)].map(squeezed));

      const all = squeezed(paper.pages.join(''));
      for (const { label, text, note } of [...letter.summary, ...letter.sections.flatMap((s) => s.lines)])
        for (const said of [label, text, note].filter(Boolean)) assert.ok(all.includes(squeezed(said)), said);
      const own = squeezed(JSON.stringify(letter));
      for (const said of host.filter((text) => !own.includes(squeezed(text)))) assert.ok(!all.includes(squeezed(said)), `the host’s “${said}” was printed`);
      for (const [i, text] of paper.pages.entries()) {
        assert.ok(squeezed(text).includes(squeezed(`record ${code}.`)), `no code on page ${i + 1}`);
        assert.ok(squeezed(text).includes(squeezed(letter.notice)), `no notice on page ${i + 1}`);
      }
      assert.ok(squeezed(paper.pages[0]).includes(squeezed(letter.summary.at(-1).text)), 'what is read in thirty seconds stands on one page');
      assert.deepEqual(errors, []);
      await page.close();
    });
});

describe('the letter taken away', () => {
  const saveInto = async (page) => {
    const client = await page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  };
  const arrived = async (ending) => {
    for (let i = 0; i < 100; i++) {
      const name = readdirSync(downloads).find((file) => file.endsWith(ending));
      if (name) return { name, text: readFileSync(join(downloads, name), 'utf8') };
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`no file ending ${ending} arrived: ${readdirSync(downloads)}`);
  };
  /** In the letter’s own root. */
  const within = (page, act, ...args) => page.evaluate(`(${act})(document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot, ...${JSON.stringify(args)})`);
  const choose = (root, id) => {
    const select = root.querySelector('select');
    select.value = id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const download = (root) => [...root.querySelectorAll('button')].find((b) => b.textContent === 'Download').click();

  it('is saved as a file whose name names no child', { timeout: 60_000 }, async () => {
    const { page } = await open('school-intranet');
    await saveInto(page);
    await atTheLetter(page, 'young-carer');
    await within(page, download);
    const { name, text } = await arrived('.txt');
    assert.match(name, /^referral-[0-9A-F]{4}(-[0-9A-F]{4}){2}\.txt$/);
    assert.match(text, /^REFERRAL FOR SAM INVENTED/);
    await page.close();
  });

  it('asks for no format before it is wanted, then for that one alone, from where the widget came from', { timeout: 120_000 }, async () => {
    const { page } = await open('school-intranet');
    await atTheLetter(page, 'young-carer');
    const later = [...readFileSync(new URL('../../src/referral/formats.ts', import.meta.url), 'utf8').matchAll(/^ {2}([a-z]+): .*import\('\.\/[a-z-]+\.ts'\)/gm)].map(([, id]) => id);
    assert.ok(later.length > 0, 'there are such formats');
    const asked = [];
    page.on('request', (request) => !/^(blob|data):/.test(request.url()) && asked.push(request.url()));
    await within(page, choose, later[0]);
    await new Promise((done) => setTimeout(done, 300));
    assert.deepEqual(asked, [], 'nothing for the choosing');
    await within(page, download);
    await until(() => page.evaluate(() => /Saved as/.test(document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot.querySelector('[role=status]').textContent)), 'the file');
    assert.ok(asked.length > 0);
    assert.deepEqual(asked.filter((address) => new URL(address).origin !== new URL(portals.url('school-intranet')).origin), [], 'only from where the page came from');
    await page.close();
  });

  it('in a frame that may neither save, print nor copy, is there to be copied by hand', { timeout: 60_000 }, async () => {
    // A plain page of the portal’s own, whose policy lets it hold frames.
    const page = await portals.browser.newPage();
    await page.goto(portals.url('health-referral', 'levels-of-help/guide.md'));
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
      frame.setAttribute('allow', "clipboard-write 'none'");
      frame.width = '900';
      frame.height = '700';
      frame.src = address;
      document.body.replaceChildren(frame);
    }, portals.url('health-referral'));
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await ready(frame);
    await atTheLetter(frame, 'young-carer');
    const pressed = async (text) => {
      await frame.evaluate((wanted) => [...document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot.querySelectorAll('button')].find((b) => b.textContent === wanted).click(), text);
      await new Promise((done) => setTimeout(done, 1300));
      return frame.evaluate(() => {
        const root = document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot;
        return { says: root.querySelector('[role=status]').textContent, offers: root.querySelector('summary')?.textContent, box: root.querySelector('textarea').value, at: root.activeElement?.id };
      });
    };
    const saved = await pressed('Download');
    assert.equal(saved.offers, 'If nothing was saved, copy it from here');
    assert.match(saved.box, /^REFERRAL FOR SAM INVENTED/);
    const printed = await pressed('Print');
    assert.match(printed.says, /no print window was opened/);
    assert.match(printed.box, /^REFERRAL FOR SAM INVENTED/);
    const copied = await pressed('Copy as text');
    assert.match(copied.says, /may not copy by itself/);
    assert.equal(copied.at, 'by-hand');
    await page.close();
  });

  it('is opened again by keyboard alone, corrected and saved', { timeout: 120_000 }, async () => {
    const { page, hands, errors } = await open('health-referral');
    await saveInto(page);
    await atTheLetter(page, 'young-carer');
    const first = await page.$eval('levels-of-help', (widget) => {
      const { referral } = widget;
      widget.wipe();
      return referral;
    });
    await hands.press('Open a letter saved from here');
    assert.equal(await hands.heading(), 'Open a letter saved from here');
    await hands.write('pasted', JSON.stringify(first));
    await hands.press('Open it');
    for (let i = 0; i < 50 && !/^A letter/.test(await hands.heading()); i++) await new Promise((done) => setTimeout(done, 50));
    assert.equal(await hands.heading(), 'A letter made on 23 November 2026');
    await hands.radio('what', 'what-correct');
    await hands.write('why', 'The age was wrong.');
    await hands.press('Continue');
    assert.equal(await hands.heading(), 'Check your answers');
    await hands.tabTo((at) => at.name === 'Change: You and the child', 'what is to be changed');
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(() => document.querySelector('levels-of-help').shadowRoot.querySelector('#now').page?.id === 'who-and-where'), 'the page');
    await hands.write('age', '12');
    await hands.press('Continue');
    while ((await hands.heading()) === 'Check your answers') await hands.press('See what this calls for');
    for (let i = 0; i < 5 && !/^Referral/.test(await hands.heading()); i++) await hands.press(i === 0 ? 'Continue to the letter’s details' : 'Continue');
    assert.equal(await hands.heading(), 'Referral for Sam Invented');
    await hands.tabTo((at) => at.id === 'format', 'the format');
    await page.keyboard.type('Rec');
    await hands.press('Download');
    const { name, text } = await arrived('.json');
    const saved = JSON.parse(text);
    assert.equal(name, `referral-${saved.seal.code}.json`);
    assert.notEqual(saved.seal.code, first.seal.code);
    assert.equal(saved.record.corrects.hash, first.seal.record);
    assert.equal(saved.record.corrects.why, 'The age was wrong.');
    assert.deepEqual(saved.record.said.find((s) => s.page === 'who-and-where').answers.age, { age: 12 });
    assert.ok(saved.letter.sections.some((s) => s.lines.some((l) => l.text === `This corrects the record with code ${first.seal.code}: The age was wrong.`)));
    assert.deepEqual(errors, []);
    await page.close();
  });
});
