// A page with the strictest policy, every network and storage door trapped, the whole journey and the print.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { openBrowser } from '../support/browser.mjs';
import { HandsAfter } from '../support/hands-after.mjs';
import { Hands } from '../support/hands.mjs';
import { serve } from '../support/serve.mjs';

const embed = readFileSync(fileURLToPath(new URL('../../dist/embed.js', import.meta.url)), 'utf8');
const beside = new URL('../../dist/formats/', import.meta.url);
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; connect-src 'none'";
const page = (script, extra = '') => ({
  type: 'text/html; charset=utf-8',
  headers: { 'content-security-policy': policy },
  body: `<!doctype html><html lang="en-GB"><head><title>Strict</title></head><body><h1>Host words that must not be printed</h1>
<levels-of-help as-of="2026-11-23"><p id="fallback">Phone children’s social care.</p></levels-of-help>${extra}<script type="module" src="${script}"></script></body></html>`,
});

let host, browser, cast, six, keptAccount, vite;
before(async () => {
  vite = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
  ({ cast } = await vite.ssrLoadModule('/stories/cast.ts'));
  six = await vite.ssrLoadModule('/stories/six-weeks.ts');
  ({ keptAccount } = await vite.ssrLoadModule('/src/assessment/account.ts'));
  const script = (body) => ({ type: 'text/javascript; charset=utf-8', body });
  host = await serve({
    '/strict': page('/embed.js'),
    '/cut': page('/cut.js'),
    '/throws': page('/throws.js'),
    '/gone': page('/nowhere.js'),
    '/embed.js': script(embed),
    ...Object.fromEntries(readdirSync(beside).filter((name) => name.endsWith('.js')).map((name) => [`/formats/${name}`, script(readFileSync(new URL(name, beside), 'utf8'))])),
    '/states': page('/embed.js', '<script type="module" src="/sealed.js"></script><script type="module" src="/languages/cy.js"></script><link rel="stylesheet" href="/themes/nhs.css">'),
    ...Object.fromEntries(['sealed.js', 'languages/cy.js'].map((name) => [`/${name}`, script(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8'))])),
    '/themes/nhs.css': { type: 'text/css', body: readFileSync(new URL('../../dist/themes/nhs.css', import.meta.url), 'utf8') },
    '/alone': page('/alone/embed.js'),
    '/alone/embed.js': script(embed),
    '/cut.js': script(embed.slice(0, embed.length >> 1)),
    '/throws.js': script(`customElements.define = () => { throw new Error('made up'); };\nawait import('/embed.js');`),
  });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await host?.close();
  await vite?.close();
});

/** Sets traps on everything by which a word could leave the page or be kept. */
const traps = () => {
  window.sprung = [];
  const spring = (name) => function () {
    window.sprung.push(name);
  };
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel', 'SharedWorker', 'Worker', 'RTCPeerConnection', 'WebTransport']) if (name in window) window[name] = spring(name);
  Navigator.prototype.sendBeacon = spring('sendBeacon');
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    Object.defineProperty(window, name, { get: spring(name), configurable: true });
  Object.defineProperty(Document.prototype, 'cookie', { get: spring('cookie'), set: spring('cookie=') });
  for (const name of ['pushState', 'replaceState']) History.prototype[name] = spring(name);
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
};

async function open(path) {
  const tab = await browser.newPage();
  const requests = [];
  const errors = [];
  tab.on('request', (request) => requests.push(request.url()));
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.evaluateOnNewDocument(traps);
  await tab.goto(host.url + path, { waitUntil: 'load' });
  return { tab, requests, errors };
}

describe('on a strict page', () => {
  it('runs the whole journey and prints, with no violation, no request and nothing kept', { timeout: 240_000 }, async () => {
    const { tab, requests, errors } = await open('/strict');
    const hands = new Hands(tab);
    // Not waitForFunction: it makes code from text, which this page forbids.
    for (let i = 0; i < 100 && !(await hands.heading().catch(() => '')); i++) await new Promise((done) => setTimeout(done, 50));
    const member = cast.find((c) => c.id === 'marriage-planned');
    await hands.walk(member);
    assert.match(await hands.toTheLetter(member), /^Referral for/);

    await tab.evaluate(() => {
      window.laid = [];
      addEventListener('beforeprint', () => window.laid.push(document.querySelectorAll('.loh-paper').length));
    });
    const pdf = await tab.pdf({ format: 'A4' });
    assert.ok(pdf.length > 10_000, 'something was printed');
    assert.deepEqual(await tab.evaluate(() => window.laid), [1], 'the letter was laid on paper once');
    assert.equal(await tab.evaluate(() => document.querySelectorAll('.loh-paper').length), 0, 'and taken away again');

    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await tab.emulateMediaType('print');
    const paper = await tab.evaluate(() => ({
      shown: [...document.body.children].filter((el) => getComputedStyle(el).display !== 'none').map((el) => el.className || el.localName),
      text: document.querySelector('.loh-paper').shadowRoot.textContent,
    }));
    assert.deepEqual(paper.shown, ['loh-paper']);
    assert.match(paper.text, /They have bought the tickets/);
    await tab.emulateMediaType(null);
    await tab.evaluate(() => dispatchEvent(new Event('afterprint')));

    assert.deepEqual(await tab.evaluate(() => window.violations), []);
    assert.deepEqual(await tab.evaluate(() => window.sprung), []);
    assert.deepEqual(requests.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).pathname), ['/strict', '/embed.js']);
    assert.equal(tab.url(), `${host.url}/strict`);
    assert.deepEqual(errors, []);
    await tab.close();
  });

  it('runs what comes after a referral: a child’s record over time and its files, an interview with the child’s pages, stopped and handed back, a review with its chart, a closing that is refused', { timeout: 480_000 }, async () => {
    const { tab, requests, errors } = await open('/strict');
    const hands = new HandsAfter(tab);
    for (let i = 0; i < 100 && !(await hands.heading().catch(() => '')); i++) await new Promise((done) => setTimeout(done, 50));
    const begin = async (until, id) => {
      const week = six.weeks.find((one) => one.id === id);
      await tab.evaluate(
        async (account, day) => {
          const widget = document.querySelector('levels-of-help');
          widget.asOf = day;
          widget.open(account);
          await widget.updateComplete;
        },
        keptAccount(six.wrenUntil(until)),
        week.asOf,
      );
      assert.equal((await hands.screen()).tag, 'loh-timeline');
      return { answersOn: (page) => six.answersOn(week.said, page), conversation: week.conversation };
    };
    const started = async ({ conversation }) => {
      const name = await tab.evaluate((id) => document.querySelector('levels-of-help').shadowRoot.querySelector('#now').guide.conversations.find((c) => c.id === id).name, conversation);
      await hands.press(name);
      assert.equal(await tab.evaluate(() => document.querySelector('levels-of-help').record.conversation), conversation);
    };
    const saved = () => tab.evaluate(() => document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot.querySelector('[role=status]').textContent);

    const interview = await begin('declined', 'accepted');
    await hands.press('Save the whole record');
    assert.match(await saved(), /^Saved as account-[0-9A-F-]+\.json/);
    await hands.press('Save the days that are due');
    assert.match(await saved(), /^Saved as due-[0-9A-F-]+\.ics/);
    await started(interview);
    await hands.talk(interview.answersOn, async ({ page, between }) => {
      if (page !== 'childs-scales' || between) return false;
      await hands.answer('childs-numbers', interview.answersOn(page)['childs-numbers']);
      await hands.pressId('stop');
      return true;
    });
    assert.deepEqual(await tab.evaluate(() => document.querySelector('levels-of-help').record.stopped.map(({ page, why }) => [page, why])), [['childs-scales', 'child']]);
    assert.ok(hands.met.some((screen) => screen.between), 'it was given back before the worker’s pages went on');

    const review = await begin('trusted-worker', 'no-better');
    await started(review);
    await hands.talk(review.answersOn);
    const reviewed = hands.met.findLast(({ tag }) => tag === 'loh-changed');
    assert.match(reviewed.text, /Ask for more help today/);

    const closure = await begin('better', 'not-closed');
    await started(closure);
    let chart = 0;
    await hands.talk(closure.answersOn, async ({ tag: name }) => {
      if (name === 'loh-changed') chart = await tab.evaluate(() => document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot.querySelectorAll('.hindrances li').length);
      return false;
    });
    assert.ok(chart > 1, 'what stands in the way is named');
    assert.deepEqual([...new Set(hands.met.map(({ tag: name }) => name))].sort(), ['loh-answers', 'loh-changed', 'loh-childs-page', 'loh-page', 'loh-phone-now', 'loh-referral']);

    // A file of a child’s record, opened.
    await tab.evaluate((account) => {
      const widget = document.querySelector('levels-of-help');
      widget.shadowRoot.querySelector('#now').dispatchEvent(Object.assign(new Event('loh-turned', { bubbles: true }), { to: 'open' }));
      return widget.updateComplete.then(async () => {
        const now = widget.shadowRoot.querySelector('#now');
        now.read(account);
        await now.updateComplete;
      });
    }, JSON.stringify(keptAccount(six.wrenUntil('closed'))));
    assert.equal((await hands.screen()).tag, 'loh-open');
    assert.match((await hands.screen()).text, /Return home interview[\s\S]*Closing/);

    assert.deepEqual(await tab.evaluate(() => window.violations), []);
    assert.deepEqual(await tab.evaluate(() => window.sprung), []);
    assert.deepEqual(requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url).pathname), ['/strict', '/embed.js']);
    assert.equal(tab.url(), `${host.url}/strict`);
    assert.deepEqual(errors, []);
    await tab.close();
  });

  it('keeps the policy in every state there is: each of the cast at each of their pages, every screen beside them, other editions, refusals, themes, languages and drafts', { timeout: 480_000 }, async () => {
    const tab = await browser.newPage();
    const errors = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.evaluateOnNewDocument(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
    });
    await tab.goto(`${host.url}/states`, { waitUntil: 'load' });
    for (let i = 0; i < 200 && !(await tab.evaluate(() => Boolean(document.querySelector('levels-of-help').record)).catch(() => false)); i++) await new Promise((done) => setTimeout(done, 50));
    const seen = await tab.evaluate(async (members) => {
      const widget = document.querySelector('levels-of-help');
      const found = new Set();
      const drawn = async () => {
        for (let i = 0; i < 3; i++) {
          await widget.updateComplete;
          const now = widget.shadowRoot.querySelector('#now');
          await now?.updateComplete;
          await new Promise((done) => setTimeout(done));
        }
        const now = widget.shadowRoot.querySelector('#now');
        found.add(now ? `${now.localName} ${now.page?.id ?? ''}`.trim() : widget.shadowRoot.querySelector('.body h2')?.textContent);
      };
      const turn = (to) => widget.shadowRoot.querySelector('#now').dispatchEvent(Object.assign(new Event('loh-turned', { bubbles: true }), { to }));
      for (const { record } of members) {
        for (let n = 0; n <= record.said.length; n++) {
          widget.open({ ...record, said: record.said.slice(0, n) });
          await drawn();
          // Continue with nothing new: what is missing is said, or the next page comes.
          widget.shadowRoot.querySelector('#now').shadowRoot.querySelector('button[type=submit]')?.click();
          await drawn();
        }
        for (const aside of ['call', 'supervision', 'shares', 'lower-judgement', 'open', 'phone-now']) {
          widget.open(record);
          turn(aside);
          await drawn();
        }
      }
      const { record } = members[0];
      widget.open({ ...record, guide: { ...record.guide, edition: 'another (invented)', hash: 'f'.repeat(64) } });
      await drawn();
      for (const set of [{ theme: 'dark' }, { theme: 'light', density: 'compact' }, { disabled: true }, { disabled: false, lang: 'cy' }, { exitUrl: '/x', idleMinutes: 1 }, { persist: 'host' }, { persist: 'sealed', draftId: 'a' }, { guide: { id: 'no guide' } }]) {
        Object.assign(widget, set);
        await drawn();
      }
      return [...found];
    }, cast.map(({ assessment }) => ({ record: assessment })));
    assert.deepEqual(await tab.evaluate(() => window.violations), []);
    for (const screen of ['loh-page known-caring', 'loh-answers check', 'loh-recommendation result', 'loh-referral', 'loh-call', 'loh-supervision', 'loh-shares', 'loh-lower-judgement result', 'loh-open', 'loh-phone-now', 'This record was made with another edition of the guide', 'Ni ellir dangos y ffurflen hon.'])
      assert.ok(seen.some((one) => one?.startsWith(screen)), `${screen} was not seen, but ${seen.join(', ')}`);
    assert.deepEqual(errors, []);
    await tab.close();
  });

  /** Opens a page at the letter of a member of the cast, and downloads it in a format that is not at hand. */
  async function downloaded(path, format) {
    const opened = await open(path);
    const { tab } = opened;
    for (let i = 0; i < 100 && !(await tab.evaluate(() => Boolean(document.querySelector('levels-of-help').record)).catch(() => false)); i++) await new Promise((done) => setTimeout(done, 50));
    const status = () => tab.evaluate(() => document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot.querySelector('[role=status]')?.textContent);
    await tab.evaluate((record) => document.querySelector('levels-of-help').open(record), cast.find((c) => c.id === 'young-carer').assessment);
    for (let i = 0; i < 100 && (await status().catch(() => undefined)) === undefined; i++) await new Promise((done) => setTimeout(done, 50));
    const within = (act) => tab.evaluate((wanted, what) => {
      const root = document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot;
      if (what === 'press') return [...root.querySelectorAll('button')].find((b) => b.textContent === 'Download').click();
      if (what === 'box') return root.querySelector('textarea').value;
      const select = root.querySelector('select');
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return select.value;
    }, format, act);
    assert.equal(await within('choose'), format);
    await new Promise((done) => setTimeout(done, 200));
    const asked = () => opened.requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url).pathname);
    const before = asked();
    await within('press');
    for (let i = 0; i < 100 && !/Saved|could not/.test(await status()); i++) await new Promise((done) => setTimeout(done, 50));
    return { ...opened, before, after: asked().slice(before.length), says: await status(), box: await within('box') };
  }
  const later = [...readFileSync(new URL('../../src/referral/formats.ts', import.meta.url), 'utf8').matchAll(/^ {2}([a-z]+): .*import\('\.\/([a-z-]+)\.ts'\)/gm)].map(([, id, file]) => ({ id, file }));

  it('asks for nothing until a format is wanted, then for that one alone, from the folder beside the script', { timeout: 60_000 }, async () => {
    assert.ok(later.length > 0, 'there are formats that load later');
    for (const { id, file } of later) {
      const { tab, before, after, says, errors } = await downloaded('/strict', id);
      assert.deepEqual(before, ['/strict', '/embed.js'], id);
      assert.equal(after[0], `/formats/${file}.js`, id);
      assert.deepEqual(after.filter((path) => !path.startsWith('/formats/')), [], id);
      assert.match(says, /^Saved as referral-[0-9A-F-]+\.[a-z]+\./, id);
      assert.deepEqual(await tab.evaluate(() => [window.violations, window.sprung]), [[], []], id);
      assert.deepEqual(errors, [], id);
      await tab.close();
    }
  });

  it('says so, and gives the plain text, where that folder is not there', { timeout: 60_000 }, async () => {
    const { tab, after, says, box, errors } = await downloaded('/alone', later[0].id);
    assert.deepEqual(after, [`/alone/formats/${later[0].file}.js`]);
    assert.match(says, /could not be loaded from this page’s folder\. The plain text is below\./);
    assert.match(box, /^REFERRAL FOR/);
    assert.deepEqual(errors, []);
    await tab.close();
  });

  for (const [path, why] of [['/cut', 'the script is cut short'], ['/throws', 'the script throws as it loads'], ['/gone', 'the script is not there']])
    it(`shows what to do and whom to phone when ${why}`, async () => {
      const { tab } = await open(path);
      const box = await tab.$eval('#fallback', (el) => ({ height: el.getBoundingClientRect().height, text: el.textContent }));
      assert.ok(box.height > 0);
      assert.match(box.text, /Phone/);
      await tab.close();
    });
});
