// The three host pages, by keyboard alone, in a real browser.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createServer } from 'vite';
import { openBrowser } from '../support/browser.mjs';
import { Hands } from '../support/hands.mjs';

let server, browser, cast, today;

before(async () => {
  server = await createServer({ server: { host: '127.0.0.1', port: 0, hmr: false }, logLevel: 'error' });
  await server.listen();
  ({ cast, today } = await server.ssrLoadModule('/stories/cast.ts'));
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function open(portal) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewport({ width: 1280, height: 900 });
  const url = `${server.resolvedUrls.local[0]}stories/portals/${portal}.html`;
  const ready = () => page.waitForFunction(() => document.querySelector('levels-of-help')?.shadowRoot?.querySelector('#now')?.shadowRoot?.querySelector('#heading'), { timeout: 60_000 });
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await ready();
  await page.$eval('levels-of-help', (widget, day) => ((widget.asOf = day), widget.wipe()), today);
  return { page, hands: new Hands(page), errors };
}

const walks = [
  ['police-incident', 'insulin', 'Report to the police now. Do not wait 24 hours.'],
  ['school-intranet', 'young-carer', 'Within one working day'],
  ['police-incident', 'ran-from-violence', 'Phone children’s social care today'],
  ['health-referral', 'baby-bruise', 'Phone children’s social care today'],
];

describe('by keyboard alone, from the first page to the letter', () => {
  for (const [portal, id, result] of walks)
    it(`${portal}: ${id}`, { timeout: 240_000 }, async () => {
      const member = cast.find((c) => c.id === id);
      const { page, hands, errors } = await open(portal);
      // Some hosts fill in the agency; the account decides.
      await hands.page.$eval('levels-of-help', (widget) => (widget.agency = ''));
      const met = await hands.walk(member);
      assert.equal(met.at(-1), result, met.join(' → '));
      const record = await page.$eval('levels-of-help', (widget) => widget.record);
      const expected = Object.fromEntries(member.assessment.said.map((s) => [s.page, s.answers]));
      for (const { page: name, answers } of record.said) assert.deepEqual(answers, expected[name], name);
      assert.deepEqual(record.calls, member.assessment.calls);
      const name = expected.details?.['child-name']?.words;
      assert.equal(await hands.toTheLetter(member), `Referral for ${name ?? 'a child whose name is not written'}`);
      const made = await page.$eval('levels-of-help', (widget) => ({ level: widget.referral.level.step, howSoon: widget.referral.howSoon.step }));
      assert.deepEqual(made, { level: member.level, howSoon: member.howSoon });
      assert.deepEqual(errors, []);
      await page.close();
    });
});

describe('the host pages', () => {
  it('police: the screen takes the letter into its narrative, at 360 pixels', async () => {
    const { page, hands } = await open('police-incident');
    assert.equal(await page.$eval('aside', (aside) => aside.getBoundingClientRect().width), 360);
    await hands.radio('danger', 'danger-yes');
    await hands.radio('whereabouts', 'whereabouts-confirmed');
    await hands.press('Continue');
    await page.click('#take');
    assert.match(await page.$eval('#narrative', (box) => box.value), /REFERRAL FOR A CHILD[\s\S]*Somebody is in immediate danger now/);
    assert.match(await page.$eval('#events', (list) => list.textContent), /loh-phone-now · now-999/);
    await page.close();
  });

  it('school: somebody else’s old sheet changes nothing inside', async () => {
    const { page } = await open('school-intranet');
    const inside = await page.evaluate(() => {
      const root = document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot;
      const style = (selector) => getComputedStyle(root.querySelector(selector));
      return { text: parseFloat(style('label').fontSize), box: parseFloat(style('input').width), float: style('label').float, family: style('h2').fontFamily, transform: style('h2').textTransform, border: style('fieldset').borderStyle };
    });
    assert.deepEqual({ ...inside, family: /Comic/.test(inside.family) }, { text: 17, box: 24, float: 'none', family: false, transform: 'none', border: 'none' });
    await page.close();
  });

  it('health: the form receives the record at submit, and nothing before it is asked', async () => {
    const { page, hands } = await open('health-referral');
    await hands.radio('danger', 'danger-no');
    await hands.radio('whereabouts', 'whereabouts-confirmed');
    await hands.press('Continue');
    await page.click('form button[type=submit]');
    const received = await page.$eval('#received', (box) => box.textContent);
    assert.match(received, /safeguarding:\s*\{\s*"format": "levels-of-help\/referral"/);
    await page.close();
  });

  for (const portal of ['police-incident', 'school-intranet', 'health-referral'])
    it(`${portal}: nothing spills sideways at 320 pixels`, async () => {
      const { page } = await open(portal);
      await page.setViewport({ width: 320, height: 800 });
      const spill = await page.$eval('levels-of-help', (widget) => widget.shadowRoot.querySelector('.frame').scrollWidth - widget.clientWidth);
      assert.ok(spill <= 0, `${spill} pixels too wide`);
      await page.close();
    });
});
