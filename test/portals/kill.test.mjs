// With `persist="sealed"` the browser is killed right after each of thirty answers, and opened again on the same profile: at most the last
// answer is lost. And where the store is off or full, nothing in hand is lost.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { createServer } from 'vite';
import { atoms } from '../support/atoms.mjs';
import { findChrome } from '../support/find-chrome.mjs';
import { ProfileBrowser } from '../support/profile-browser.mjs';
import { serve } from '../support/serve.mjs';

const script = (name) => ({ type: 'text/javascript; charset=utf-8', body: readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8') });
const answers = 30;

let chrome, host, vite, account, words;
before(async () => {
  chrome = await findChrome();
  vite = await createServer({ server: { middlewareMode: true, hmr: false, ws: false }, appType: 'custom', logLevel: 'error' });
  const { cast } = await vite.ssrLoadModule('/stories/cast.ts');
  ({ words } = await vite.ssrLoadModule('/src/elements/words.ts'));
  account = atoms(cast.find((c) => c.id === 'young-carer').assessment);
  host = await serve({
    '/sealed': {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en-GB"><head><title>Sealed</title></head><body><levels-of-help persist="sealed" draft-id="kill" as-of="2026-11-23"></levels-of-help>
<script type="module" src="/embed.js"></script><script type="module" src="/sealed.js"></script></body></html>`,
    },
    '/embed.js': script('embed.js'),
    '/sealed.js': script('sealed.js'),
  });
});
after(async () => {
  await host?.close();
  await vite?.close();
});

async function open(browser, prepare) {
  const tab = await browser.newPage();
  tab.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await prepare?.(tab);
  await tab.goto(`${host.url}/sealed`);
  await tab.waitForFunction(() => document.querySelector('levels-of-help').shadowRoot?.querySelector('#now')?.shadowRoot?.querySelector('#heading'));
  await tab.$eval('levels-of-help', (widget) => widget.updateComplete);
  return tab;
}

/** Resolves once the store was looked at: nothing is kept before it is known what lies there, and no hand is as quick as this one. */
const looked = async (tab) => {
  await tab.waitForFunction(() => {
    const widget = document.querySelector('levels-of-help');
    return widget.isKept || widget.shadowRoot.querySelector('#now')?.localName === 'loh-resume';
  }, { timeout: 60_000 });
  return tab;
};

/** Gives one answer, on a later page where it stands there. Resolves as soon as the widget shows it, with all that is then answered. */
const give = (tab, atom) =>
  tab.$eval('levels-of-help', async (widget, { page, press, id, value }) => {
    const now = () => widget.shadowRoot.querySelector('#now');
    const settled = async () => {
      await widget.updateComplete;
      await now().updateComplete;
    };
    for (let i = 0; now().page?.id !== page; i++) {
      if (i > 4) throw new Error(`the widget stands on ${now().page?.id}, the account on ${page}`);
      const button = [...now().shadowRoot.querySelectorAll('button')].find((b) => ['Continue', 'Go on'].includes(b.textContent.trim()));
      button.click();
      await settled();
    }
    const field = now().shadowRoot.getElementById(id);
    if (!field) throw new Error(`nothing on ${page} is ${id}`);
    if (press) field.click();
    else {
      field.value = value;
      field.dispatchEvent(new Event(field.localName === 'textarea' || field.type === 'text' || field.inputMode ? 'input' : 'change', { bubbles: true }));
    }
    await settled();
    if (press ? !field.checked : field.value !== value) throw new Error(`${id} does not show`);
    return widget.draft;
  }, atom);

/** Resolves once all that was given is kept, with how many milliseconds that took. */
const kept = (tab) =>
  tab.$eval('levels-of-help', async (widget) => {
    const from = performance.now();
    while (!widget.isKept) {
      if (performance.now() - from > 30_000) throw new Error('it is not kept');
      await new Promise((done) => setTimeout(done, 1));
    }
    return performance.now() - from;
  });

/** The answers in a draft, page by page, whether the page is finished or not. */
const said = (draft) => ({ ...Object.fromEntries((draft?.record.said ?? []).map(({ page, answers: given }) => [page, given])), ...draft?.writing });

/** Goes on with what was kept, where that is offered. */
async function goOn(tab) {
  await looked(tab);
  const offered = await tab.$eval('levels-of-help', (widget) => widget.shadowRoot.querySelector('#now').localName === 'loh-resume');
  if (!offered) return undefined;
  return tab.$eval('levels-of-help', async (widget) => {
    const now = widget.shadowRoot.querySelector('#now');
    await now.updateComplete;
    now.shadowRoot.querySelector('button').click();
    await widget.updateComplete;
    return widget.draft;
  });
}

describe('killed', () => {
  it(`after each of ${answers} answers, the browser opened again has all of them but at most the last`, { timeout: 900_000 }, async (t) => {
    const lost = [];
    const waited = [];
    for (let n = 1; n <= answers; n++) {
      const own = new ProfileBrowser(chrome);
      try {
        const tab = await looked(await open(await own.open()));
        const stood = [{}];
        for (const [i, atom] of account.slice(0, n).entries()) {
          stood.push(said(await give(tab, atom)));
          // A hand is slower than a disk, and this one is not: all but the last answer are given the time to be kept.
          if (i < n - 1) waited.push(await kept(tab));
        }
        await own.kill();
        assert.notDeepEqual(stood.at(-1), stood.at(-2), `answer ${n} changed something`);
        const back = said(await goOn(await open(await own.open())));
        const which = stood.findLastIndex((one) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(back)));
        assert.ok(which >= 0, `after answer ${n} something came back that was never given: ${JSON.stringify(back)}`);
        lost.push(n - which);
      } finally {
        await own.remove();
      }
    }
    t.diagnostic(`${lost.length} kills: ${lost.filter((l) => l === 0).length} lost nothing, ${lost.filter((l) => l === 1).length} lost the last answer, ${lost.filter((l) => l > 1).length} lost more (${lost.join(' ')})`);
    waited.sort((a, b) => a - b);
    t.diagnostic(`an answer was kept within ${Math.round(waited[waited.length >> 1])} ms (median), ${Math.round(waited.at(-1))} ms at the most, of ${waited.length}`);
    assert.equal(lost.length, answers);
    assert.deepEqual(lost.filter((l) => l > 1), []);
  });
});

/** What is said above the page about keeping; empty where all is well. */
const told = (tab) => tab.$eval('levels-of-help', async (widget) => {
  await widget.updateComplete;
  return widget.shadowRoot.querySelector('.model[role=status]')?.textContent.trim() ?? '';
});
const telling = (tab, text) => tab.waitForFunction((wanted) => (document.querySelector('levels-of-help').shadowRoot.querySelector('.model[role=status]')?.textContent.trim() ?? '') === wanted, { timeout: 20_000 }, text);

describe('where a draft cannot be kept', () => {
  /** Gives these answers and sees that each is still in hand. */
  async function giveAll(tab, some) {
    let now;
    for (const atom of some) {
      const draft = said(await give(tab, atom));
      for (const [page, given] of Object.entries(now ?? {})) for (const id of Object.keys(given)) assert.ok(draft[page]?.[id], `${id} is in hand`);
      now = draft;
    }
    return now;
  }

  it('the store off: it is said at once, and nothing in hand is lost', { timeout: 240_000 }, async () => {
    const own = new ProfileBrowser(chrome);
    try {
      const tab = await open(await own.open(), (fresh) =>
        fresh.evaluateOnNewDocument(() => Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('off', 'SecurityError'); } })));
      await telling(tab, words.trouble['no-store']);
      await giveAll(tab, account.slice(0, answers));
      assert.equal(await told(tab), words.trouble['no-store']);
      assert.equal(await tab.$eval('levels-of-help', (widget) => widget.isWritten), true);
    } finally {
      await own.remove();
    }
  });

  it('the disk full: it is said, nothing in hand is lost, and with room again it is kept and no more is said', { timeout: 240_000 }, async () => {
    const own = new ProfileBrowser(chrome);
    try {
      let devtools;
      // Room for the first answers and no more; the browser looks again only when what it last saw is used up.
      const tab = await open(await own.open(), async (fresh) => {
        devtools = await fresh.createCDPSession();
        await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize: 40_000 });
      });
      await giveAll(tab, account.slice(0, 1));
      await telling(tab, '');
      const before = await giveAll(tab, account.slice(1, answers));
      await telling(tab, words.trouble.full);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.url });
      const after = said(await give(tab, account[answers]));
      assert.ok(Object.keys(before).every((page) => after[page]));
      await telling(tab, '');
      await own.kill();
      assert.deepEqual(sorted(said(await goOn(await open(await own.open())))), sorted(after));
    } finally {
      await own.remove();
    }
  });

  it('open in two tabs: the second is told, what is written there stays in hand, and the first goes on keeping', { timeout: 240_000 }, async () => {
    const own = new ProfileBrowser(chrome);
    try {
      const browser = await own.open();
      const [one, two] = [await open(browser), await open(browser)];
      await telling(two, words.trouble.elsewhere);
      const kept = await giveAll(one, account.slice(0, 4));
      const other = await giveAll(two, account.slice(0, 2));
      assert.equal(await told(one), '');
      assert.equal(await told(two), words.trouble.elsewhere);
      assert.notDeepEqual(kept, other);
      await new Promise((done) => setTimeout(done, 500));
      await own.kill();
      assert.deepEqual(sorted(said(await goOn(await open(await own.open())))), sorted(kept));
    } finally {
      await own.remove();
    }
  });

  it('after wipe() and a kill, nothing is offered', { timeout: 240_000 }, async () => {
    const own = new ProfileBrowser(chrome);
    try {
      const tab = await open(await own.open());
      await giveAll(tab, account.slice(0, 4));
      await tab.$eval('levels-of-help', (widget) => widget.wipe());
      await own.kill();
      assert.equal(await goOn(await open(await own.open())), undefined);
    } finally {
      await own.remove();
    }
  });
});

const sorted = (value) => (Array.isArray(value) ? value.map(sorted) : value && typeof value === 'object' ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])])) : value);
