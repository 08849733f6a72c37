// Several copies on one page, other people’s tags, and browsers that lack something: as real script tags on real pages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const embed = readFileSync(`${root}dist/embed.js`, 'utf8');
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
// The version stands once, in quotation marks of whichever kind the minifier chose.
const older = embed.replaceAll(new RegExp(`(["'\`])${version.replaceAll('.', '\\.')}\\1`, 'g'), '$10.0.9$1');

const page = (...scripts) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en-GB"><head><title>Copies</title></head><body>
<levels-of-help id="one" as-of="2026-11-23"><p>Phone children’s social care.</p></levels-of-help>
<levels-of-help id="two" as-of="2026-11-23"><p>Phone children’s social care.</p></levels-of-help>
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}</body></html>`,
});
const script = (body) => ({ type: 'text/javascript; charset=utf-8', body });

let host, browser;
before(async () => {
  assert.notEqual(older, embed);
  host = await serve({
    '/embed.js': script(embed),
    '/again.js': script(embed),
    '/older.js': script(older),
    '/theirs.js': script(`customElements.define('loh-shares', class extends HTMLElement {});`),
    '/late.js': script(`await customElements.whenDefined('levels-of-help'); customElements.define('loh-shares', class extends HTMLElement {});`),
    '/both': page('/older.js', '/embed.js'),
    '/turned': page('/embed.js', '/older.js'),
    '/same': page('/embed.js', '/again.js', '/embed.js'),
    '/taken': page('/theirs.js', '/embed.js'),
    '/alone': page('/embed.js'),
  });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await host?.close();
});

/** Opens a page and says what its console said. */
async function open(path, first) {
  const tab = await browser.newPage();
  const said = [];
  tab.on('console', (message) => /levels-of-help|loh-/.test(message.text()) && said.push(message.text()));
  tab.on('pageerror', (error) => said.push(`error: ${error.message}`));
  if (first) await tab.evaluateOnNewDocument(first);
  await tab.goto(`${host.url}${path}`, { waitUntil: 'networkidle0' });
  return { tab, said };
}

/** Answers the first page in one widget, and says where each of them stands then. */
const answerOne = (tab) =>
  tab.evaluate(async () => {
    const [one, two] = document.querySelectorAll('levels-of-help');
    const settle = async () => {
      for (let i = 0; i < 5; i++) {
        for (const element of [one, two]) {
          await element.updateComplete;
          await element.shadowRoot.querySelector('#now')?.updateComplete;
        }
        await new Promise((done) => setTimeout(done, 20));
      }
    };
    const inside = (element) => element.shadowRoot.querySelector('#now').shadowRoot;
    await settle();
    for (const id of ['danger-no', 'whereabouts-confirmed']) inside(one).querySelector(`#${id}`).click();
    await settle();
    inside(one).querySelector('button[type=submit]').click();
    await settle();
    const tags = ['levels-of-help', 'loh-page', 'loh-danger', 'loh-start-again', 'loh-answers', 'loh-referral'];
    return {
      headings: [one, two].map((element) => inside(element).querySelector('#heading').textContent.trim()),
      version: customElements.get('levels-of-help').version,
      oneClass: one.constructor === two.constructor,
      registered: tags.filter((tag) => customElements.get(tag)).length === tags.length,
    };
  });

const fallbackStands = (tab) =>
  tab.evaluate(() => [...document.querySelectorAll('levels-of-help')].every((e) => !e.shadowRoot && e.querySelector('p').getBoundingClientRect().height > 0));
const noneRegistered = (tab) => tab.evaluate(() => !['levels-of-help', 'loh-page', 'loh-danger', 'loh-start-again', 'loh-answers'].some((tag) => customElements.get(tag)));

describe('copies on one page', () => {
  for (const [path, stays, comes] of [['/both', '0.0.9', version], ['/turned', version, '0.0.9']])
    it(`of two versions the first stays, ${stays}, and the second names both once; both widgets work`, async () => {
      const { tab, said } = await open(path);
      assert.deepEqual(await answerOne(tab), { headings: ['You and the child', 'Right now'], version: stays, oneClass: true, registered: true });
      assert.deepEqual(said, [`<levels-of-help>: version ${stays} was loaded first and stays; version ${comes}, loaded after it, registered nothing.`]);
      await tab.close();
    });

  it('of the same version, or the same file twice, nothing is said and all works', async () => {
    const { tab, said } = await open('/same');
    assert.deepEqual(await answerOne(tab), { headings: ['You and the child', 'Right now'], version, oneClass: true, registered: true });
    assert.deepEqual(said, []);
    await tab.close();
  });

  it('registers nothing where another script has one of its tags, says which, and the host’s own content stands', async () => {
    const { tab, said } = await open('/taken');
    assert.deepEqual(said, ['<levels-of-help>: nothing was registered, because another script has taken <loh-shares>.']);
    assert.equal(await tab.evaluate(() => ['levels-of-help', 'loh-page', 'loh-danger', 'loh-start-again'].some((tag) => customElements.get(tag))), false);
    assert.equal(await fallbackStands(tab), true);
    await tab.close();
  });

  it('shows the way to phone where another script takes a tag after the first question was painted', async () => {
    const { tab } = await open('/alone', () => {
      // Between the four that hold the place and the rest.
      const { define } = CustomElementRegistry.prototype;
      CustomElementRegistry.prototype.define = function (tag, element) {
        define.call(this, tag, element);
        if (tag === 'levels-of-help') define.call(this, 'loh-shares', class extends HTMLElement {});
      };
    });
    await tab.waitForFunction(() => document.querySelector('levels-of-help').shadowRoot.querySelector('[role=alert]'));
    const { text, shown, mixed } = await tab.evaluate(() => {
      const element = document.querySelector('levels-of-help');
      return { text: element.shadowRoot.querySelector('[role=alert]').textContent, shown: element.querySelector('p').getBoundingClientRect().height > 0, mixed: ['loh-answers', 'loh-referral'].some((tag) => customElements.get(tag)) };
    });
    assert.match(text, /another script has taken <loh-shares>/);
    assert.deepEqual({ shown, mixed }, { shown: true, mixed: false });
    await tab.close();
  });
});

describe('a browser older than the floor', () => {
  // Each takes one thing away before the script comes, as an older browser would not have it.
  const takings = {
    'form-associated elements': () => void delete HTMLElement.prototype.attachInternals,
    'constructable style sheets': () => void delete CSSStyleSheet.prototype.replaceSync,
    ':has()': () => {
      const { supports } = CSS;
      CSS.supports = (...asked) => !asked.join().includes(':has') && supports.apply(CSS, asked);
    },
    'container queries': () => {
      const { supports } = CSS;
      CSS.supports = (...asked) => !asked.join().includes('container') && supports.apply(CSS, asked);
    },
  };
  for (const [what, taking] of Object.entries(takings))
    it(`without ${what} registers nothing, says so once, and shows the host’s own content`, async () => {
      const { tab, said } = await open('/alone', taking);
      assert.deepEqual(said, [`<levels-of-help>: this browser lacks ${what}, so nothing was registered: what the page put inside the element stands.`]);
      assert.equal(await noneRegistered(tab), true);
      assert.equal(await fallbackStands(tab), true);
      await tab.close();
    });

  it('without modules, or with a script it cannot read, shows the host’s own content', async () => {
    const tab = await browser.newPage();
    await tab.setRequestInterception(true);
    tab.on('request', (request) => (request.url().endsWith('/embed.js') ? request.respond({ contentType: 'text/javascript', body: `${embed}\nlet syntax of tomorrow` }) : request.continue()));
    await tab.goto(`${host.url}/alone`, { waitUntil: 'networkidle0' });
    assert.equal(await noneRegistered(tab), true);
    assert.equal(await fallbackStands(tab), true);
    await tab.close();
  });
});
