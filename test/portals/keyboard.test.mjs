// What comes after a referral, by keyboard alone: every place that gets focus is seen, none is lost, and nothing holds it but Hide’s cover.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { createServer } from 'vite';
import { openBrowser } from '../support/browser.mjs';
import { HandsAfter } from '../support/hands-after.mjs';
import { serve } from '../support/serve.mjs';

const embed = readFileSync(new URL('../../dist/embed.js', import.meta.url), 'utf8');
const until = async (ask) => {
  for (let i = 0; i < 200; i++) {
    if (await ask().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the widget never came');
};

let host, browser, vite, six, keptAccount;
before(async () => {
  vite = await createServer({ server: { middlewareMode: true, hmr: false, ws: false }, appType: 'custom', logLevel: 'error' });
  six = await vite.ssrLoadModule('/stories/six-weeks.ts');
  ({ keptAccount } = await vite.ssrLoadModule('/src/assessment/account.ts'));
  host = await serve({
    '/': { type: 'text/html; charset=utf-8', body: '<!doctype html><html lang="en-GB"><head><title>A host</title></head><body><a id="before" href="#b">Before</a><levels-of-help></levels-of-help><a id="after" href="#a">After</a><script type="module" src="/embed.js"></script></body></html>' },
    '/embed.js': { type: 'text/javascript; charset=utf-8', body: embed },
  });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await host?.close();
  await vite?.close();
});

/** The widget on the day of one of the six weeks, with all that was recorded before it: it stands on the record over time. */
async function open(untilId, id) {
  const week = six.weeks.find((one) => one.id === id);
  const tab = await browser.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.setViewport({ width: 1000, height: 900 });
  await tab.goto(host.url, { waitUntil: 'load' });
  const hands = new HandsAfter(tab, { looks: true });
  await until(() => hands.heading());
  await tab.evaluate(
    async (account, day) => {
      const widget = document.querySelector('levels-of-help');
      widget.asOf = day;
      widget.open(account);
      await widget.updateComplete;
      document.querySelector('#before').focus();
    },
    keptAccount(six.wrenUntil(untilId)),
    week.asOf,
  );
  const name = await tab.evaluate((id) => document.querySelector('levels-of-help').shadowRoot.querySelector('#now').guide.conversations.find((c) => c.id === id).name, week.conversation);
  return { tab, hands, errors, week, name, answersOn: (page) => six.answersOn(week.said, page) };
}

/** From where focus is, Tab comes out of the widget behind it, and back out before it; a screen has a first and a last place, and between them all the others. */
async function passesThrough(hands, where) {
  for (const [shift, out] of [[false, 'after'], [true, 'before']]) {
    if (shift) await hands.page.keyboard.down('Shift');
    let at;
    for (let i = 0; i < 400; i++) {
      await hands.page.keyboard.press('Tab');
      await hands.landed();
      if ((at = (await hands.at()).id) === out) break;
    }
    if (shift) await hands.page.keyboard.up('Shift');
    assert.equal(at, out, `${where}: focus does not come out ${out} it`);
  }
}

/** What was written on the way is what the story’s own record says. Evidence stands in the order of its page. */
const compare = (record, week) => {
  const ordered = (said) => Object.fromEntries(said.map(({ page, answers }) => [page, Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, answer.evidence ? { evidence: answer.evidence.toSorted((a, b) => (a.indicator < b.indicator ? -1 : 1)) } : answer]))]));
  const [made, told] = [ordered(record.said), ordered(six.wrenUntil(week.id).at(-1).said)];
  for (const page of Object.keys(told)) assert.deepEqual(made[page], told[page], page);
  assert.deepEqual(Object.keys(made), Object.keys(told));
};

const sound = (hands, errors) => {
  assert.deepEqual(hands.amiss, []);
  assert.deepEqual(errors, []);
};

describe('what comes after a referral, by keyboard alone', () => {
  it('a child’s record over time: both files are saved, the chart’s table and a record are opened, and the next conversation begins', { timeout: 240_000 }, async () => {
    const { tab, hands, errors, name, week } = await open('accepted', 'plan-changed');
    assert.equal((await hands.screen()).tag, 'loh-timeline');
    await passesThrough(hands, 'loh-timeline');
    const status = () => tab.evaluate(() => document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot.querySelector('[role=status]').textContent);
    await hands.press('Save the whole record');
    assert.match(await status(), /^Saved as account-/);
    await hands.press('Save the days that are due');
    assert.match(await status(), /^Saved as due-/);
    await hands.tabTo((at) => at.tag === 'SUMMARY' && at.text === 'Return home interview', 'a record');
    await hands.enter();
    assert.match((await hands.screen()).text, /Ask me when it’s somebody I know/);
    await hands.press(name);
    assert.equal(await tab.evaluate(() => document.querySelector('levels-of-help').record.conversation), week.conversation);
    assert.equal((await hands.at()).id, 'heading', 'focus is on the first page’s heading');
    sound(hands, errors);
    await tab.close();
  });

  it('an interview: the child’s pages, their numbers, Hide and its cover, the screen given back, and the worker’s pages to the letter', { timeout: 480_000 }, async () => {
    const { tab, hands, errors, week, name, answersOn } = await open('declined', 'accepted');
    await hands.press(name);
    const passed = new Set();
    let covered = false;
    await hands.talk(answersOn, async ({ tag, page, between }) => {
      const kind = between ? 'given back' : tag === 'loh-page' ? (['interview-offers', 'return-why'].includes(page) ? page : undefined) : tag;
      if (kind && !passed.has(kind)) {
        passed.add(kind);
        await passesThrough(hands, kind);
      }
      if (page === 'childs-hope' && !covered) {
        covered = true;
        await hands.pressId('hide');
        for (let i = 0; i < 6; i++) {
          await tab.keyboard.press('Tab');
          assert.ok(['show', 'hidden-says', 'hidden', ''].includes((await hands.at()).id), 'nothing behind the cover gets focus');
        }
        await tab.keyboard.press('Escape');
        assert.equal(await tab.evaluate(() => document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot.querySelector('#hidden').open), true);
        await hands.pressId('show');
        assert.equal((await hands.at()).id, 'hide', 'focus is where it was');
      }
      return false;
    });
    assert.ok(covered);
    assert.deepEqual([...passed].sort(), ['given back', 'interview-offers', 'loh-answers', 'loh-changed', 'loh-childs-page', 'loh-phone-now', 'loh-referral', 'return-why'].sort());
    compare(await tab.evaluate(() => document.querySelector('levels-of-help').record), week);
    sound(hands, errors);
    await tab.close();
  });

  it('a review: what was carried over, the child’s numbers, two times side by side and the chart', { timeout: 480_000 }, async () => {
    const { tab, hands, errors, week, name, answersOn } = await open('trusted-worker', 'no-better');
    await hands.press(name);
    let charts = 0;
    await hands.talk(answersOn, async ({ tag }) => {
      if (tag !== 'loh-changed') return false;
      charts = await tab.evaluate(() => document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot.querySelector('loh-over-time').shadowRoot.querySelectorAll('svg[role=img]').length);
      await hands.tabTo((at) => at.tag === 'SUMMARY' && at.text === 'The same as a table', 'the chart’s table');
      await hands.enter();
      await passesThrough(hands, tag);
      return false;
    });
    assert.ok(charts >= 6, `the chart draws ${charts} lines`);
    compare(await tab.evaluate(() => document.querySelector('levels-of-help').record), week);
    sound(hands, errors);
    await tab.close();
  });

  it('a closing that is refused: what stands in its way is read, and the record over time is opened from there', { timeout: 480_000 }, async () => {
    const { tab, hands, errors, week, name, answersOn } = await open('better', 'not-closed');
    await hands.press(name);
    let read = false;
    await hands.talk(answersOn, async ({ tag }) => {
      if (tag !== 'loh-changed' || read) return false;
      read = true;
      assert.equal((await hands.at()).id, 'heading');
      assert.match(await hands.heading(), /cannot|not/i);
      await passesThrough(hands, tag);
      await hands.press('See the record over time');
      assert.equal((await hands.screen()).tag, 'loh-timeline');
      await hands.tabTo((at) => at.tag === 'BUTTON' && /^‹/.test(at.text), 'the way back');
      await hands.enter();
      return true;
    });
    assert.ok(read);
    compare(await tab.evaluate(() => document.querySelector('levels-of-help').record), week);
    sound(hands, errors);
    await tab.close();
  });
});
