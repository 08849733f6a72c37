// The three host pages, by keyboard alone, in a real browser.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Hands } from '../support/hands.mjs';
import { openPortals, serveApp, until } from '../support/portals.mjs';

let portals, cast;

before(async () => {
  portals = await openPortals();
  ({ cast } = portals);
});
after(() => portals?.close());

async function open(portal, how) {
  const { page, errors } = await portals.open(portal, how);
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
    // Focus is still seen, though the sheet takes every outline away.
    await page.$eval('levels-of-help', (widget) => widget.shadowRoot.querySelector('#now').shadowRoot.querySelector('input').focus());
    await page.keyboard.press('Space');
    const ring = await page.$eval('levels-of-help', (widget) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(widget.shadowRoot.querySelector('#now').shadowRoot.activeElement.closest('.option, .choice'));
      return `${outlineStyle} ${outlineWidth}`;
    });
    assert.equal(ring, 'solid 3px');
    await page.close();
  });

  it('health: the form receives the record at submit, and nothing before it is asked', { timeout: 120_000 }, async () => {
    const { page, hands } = await open('health-referral');
    await page.evaluate(() => {
      window.asked = [];
      document.querySelector('#referral').addEventListener('formdata', ({ formData }) => window.asked.push([...formData.keys()]));
    });
    const member = cast.find((c) => c.id === 'baby-bruise');
    await hands.walk(member);
    assert.match(await hands.toTheLetter(member), /^Referral for/);
    assert.deepEqual(await page.evaluate(() => window.asked), [], 'while it is written');
    await Promise.all([page.waitForNavigation(), page.click('form button[type=submit]')]);
    assert.match(page.url(), /\/referrals\/[0-9a-f-]{36}$/);
    const received = await page.$eval('main', (main) => main.textContent);
    assert.match(received, /Referral received[\s\S]*A bruise on the left cheek/);
    await page.close();
  });

  for (const portal of ['police-incident', 'school-intranet', 'health-referral'])
    it(`${portal}: nothing spills sideways at 320 pixels`, async () => {
      const { page } = await open(portal);
      await page.setViewport({ width: 320, height: 800 });
      const spill = await page.$eval('levels-of-help', (widget) => widget.shadowRoot.querySelector('.frame').scrollWidth - widget.clientWidth);
      assert.ok(spill <= 0, `${spill} pixels too wide`);
      const whole = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(whole <= 0, `the page is ${whole} pixels too wide`);
      await page.close();
    });

  for (const [portal, name] of [['police-incident', 'policeIncident'], ['school-intranet', 'schoolIntranet'], ['health-referral', 'healthReferral']])
    it(`${portal}: where the script is not the file that was looked at, it does not run, and what to do is shown`, async () => {
      const { [name]: make } = await import(`../../stories/portals/${portal}/server.mjs`);
      const other = await serveApp(make({ integrity: `sha384-${'A'.repeat(64)}` }));
      const page = await portals.browser.newPage();
      await page.goto(`http://127.0.0.1:${other.port}/${new URL(portals.url(portal)).pathname.slice(1)}`, { waitUntil: 'load' });
      await until(() => page.evaluate(() => document.readyState === 'complete'));
      const seen = await page.evaluate(() => ({ runs: Boolean(customElements.get('levels-of-help')), height: document.querySelector('levels-of-help p').getBoundingClientRect().height, text: document.querySelector('levels-of-help').textContent }));
      assert.equal(seen.runs, false);
      assert.ok(seen.height > 0);
      assert.match(seen.text, /In danger now\? Call 999\.[\s\S]*01632 960[\s\S]*The guide on paper/);
      await page.close();
      await other.close();
    });
});
