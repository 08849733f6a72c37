// The widget in an iframe of another origin, with and without an origin of its own: a whole journey, a reload, and 20,000 messages nobody should take.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { createServer } from 'vite';
import { openBrowser } from '../support/browser.mjs';
import { Hands } from '../support/hands.mjs';
import { serve } from '../support/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = (name) => readFileSync(`${root}dist/${name}`, 'utf8');
const script = (body, headers) => ({ type: 'text/javascript; charset=utf-8', body, headers });
const html = (body, headers) => ({ type: 'text/html; charset=utf-8', body, headers });
/** A source of the tests’ own, for any page: one without an origin too. */
const plain = (file) => script(ts.transpileModule(readFileSync(`${root}${file}`, 'utf8'), { compilerOptions: { target: 'ES2022', module: 'ESNext' } }).outputText, { 'access-control-allow-origin': '*' });
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const seed = Number(process.env.SEED) || 1 + Math.floor(Math.random() * 2 ** 31);

const bare = 'allow-scripts';
const flags = 'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads';
const settings = { agency: 'school', asOf: '2026-11-23', contacts: [{ id: 'front-door', name: 'Exampleshire front door (invented)', phone: '01632 960000' }], persist: 'host' };

let host, framed, elsewhere, browser, cast, vite;
before(async () => {
  vite = await createServer({ server: { middlewareMode: true, hmr: false, ws: false }, appType: 'custom', logLevel: 'error' });
  ({ cast } = await vite.ssrLoadModule('/stories/cast.ts'));
  const [at, from, foreign] = [{}, {}, {}];
  [host, framed, elsewhere] = await Promise.all([serve(at), serve(from), serve(foreign)]);
  // 127.0.0.1 and localhost are two sites, and two ports are two origins.
  framed.url = framed.url.replace('127.0.0.1', 'localhost');

  const page = (hosts, folder = '.', guide = '') => html(dist('frame.html').replace('data-hosts=""', `data-hosts="${hosts}"${guide}`).replaceAll('="frame.', `="${folder}/frame.`), { 'content-security-policy': `frame-ancestors ${host.url} ${elsewhere.url}` });
  const formats = (folder, headers) => Object.fromEntries(readdirSync(`${root}dist/formats`).filter((name) => name.endsWith('.js')).map((name) => [`${folder}/formats/${name}`, script(dist(`formats/${name}`), headers)]));
  Object.assign(from, {
    '/frame.html': page(host.url),
    '/frame.js': script(dist('frame.js')),
    '/frame.css': { type: 'text/css', body: dist('frame.css') },
    ...formats(''),
    '/open.html': page(host.url, '/open'),
    '/open/frame.js': script(dist('frame.js')),
    ...formats('/open', { 'access-control-allow-origin': '*' }),
    '/held.html': page(host.url, '.', ' data-guide="from-host"'),
    '/star.html': page('*'),
    '/unlisted.html': page('https://another.example'),
    '/told.html': html('<!doctype html><title>Told by hand</title><script src="/told.js"></script>'),
    // A page that speaks as the frame does, so that anything at all can be said to the host script.
    '/told.js': script(`addEventListener('message', ({ data, ports }) => { if (data.kind === 'hello') { window.port = ports[0]; window.asked = []; port.onmessage = (e) => asked.push(e.data); } });
      window.ready = (nonce) => parent.postMessage({ format: 'levels-of-help/frame', version: 1, kind: 'ready', nonce }, '${host.url}');
      addEventListener('message', ({ data }) => data.kind === 'knock' && ready('0'.repeat(32)));
      ready('0'.repeat(32));`),
    '/odd-messages.js': plain('test/support/odd-messages.ts'),
    '/sound-messages.js': plain('test/support/sound-messages.ts'),
  });
  const policy = `default-src 'none'; script-src 'self'; frame-src ${framed.url} ${elsewhere.url} ${host.url}; style-src 'self'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const around = (src, sandbox, code, more = '') => html(`<!doctype html><html lang="en-GB"><head><title>A portal</title></head><body><h1>A portal</h1><iframe id="frame" title="Worried about a child" src="${framed.url}${src}" sandbox="${sandbox}" width="640" height="300"></iframe>${more}<p id="below">Below</p><script type="module" src="${code}"></script></body></html>`, { 'content-security-policy': policy });
  const others = `<iframe id="foreign" title="Foreign" src="${elsewhere.url}/any.html"></iframe><iframe id="sibling" title="Sibling" src="${host.url}/any.html"></iframe>`;
  const any = { '/any.html': html('<!doctype html><title>Any page</title>'), '/odd-messages.js': from['/odd-messages.js'], '/sound-messages.js': from['/sound-messages.js'] };
  Object.assign(foreign, any);
  Object.assign(at, any, {
    '/host-frame.js': script(dist('host-frame.js')),
    '/portal.js': script(`import { connect } from '/host-frame.js';
      const iframe = document.querySelector('#frame');
      window.violations = []; window.heard = []; window.heights = [];
      document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));
      for (const name of ['started', 'answered', 'phone-now', 'recommended', 'judged', 'referred', 'due', 'exited', 'wiped', 'failed', 'draft'])
        iframe.addEventListener('loh-' + name, (event) => heard.push({ name: event.type, ...Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted')) }));
      new MutationObserver(() => heights.push(iframe.height)).observe(iframe, { attributeFilter: ['height'] });
      window.frame = connect(iframe, ${JSON.stringify(settings)}, { wait: 3000 });
      window.asks = async (what) => { try { return { value: await frame[what]() }; } catch (error) { return { error: error.message }; } };`),
    // A page with no script of ours: the messages as the docs print them.
    '/by-hand.js': script(`const iframe = document.querySelector('#frame');
      window.got = [];
      addEventListener('message', ({ source, origin, data }) => {
        if (source !== iframe.contentWindow || data?.kind !== 'ready' || window.port) return;
        window.nonce = data.nonce;
        const { port1, port2 } = new MessageChannel();
        window.port = port1;
        port1.onmessage = (event) => got.push(event.data);
        iframe.contentWindow.postMessage({ format: data.format, version: 1, kind: 'hello', nonce: data.nonce }, origin === 'null' ? '*' : origin, [port2]);
        port1.postMessage({ version: 1, kind: 'configure', id: 1, settings: ${JSON.stringify(settings)} });
      });
      iframe.contentWindow.postMessage({ format: 'levels-of-help/frame', version: 1, kind: 'knock' }, '*');
      let last = 1000;
      window.answer = (message) => new Promise((done) => {
        const id = ++last;
        const look = () => { const found = got.find((m) => m.kind === 'answer' && m.id === id); if (found) done(found); else setTimeout(look, 5); };
        port.postMessage({ version: 1, id, ...message });
        look();
      });`),
    '/bare': around('/frame.html', bare, '/portal.js'),
    '/flags': around('/frame.html', flags, '/portal.js'),
    '/bare-open': around('/open.html', bare, '/portal.js'),
    '/held': around('/held.html', bare, '/portal.js'),
    '/star': around('/star.html', bare, '/portal.js'),
    '/unlisted': around('/unlisted.html', bare, '/portal.js'),
    '/by-hand': around('/frame.html', bare, '/by-hand.js', others),
    '/by-hand-flags': around('/frame.html', flags, '/by-hand.js', others),
    '/told': around('/told.html', flags, '/portal.js', others),
    '/told-bare': around('/told.html', bare, '/portal.js', others),
  });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await Promise.all([host?.close(), framed?.close(), elsewhere?.close()]);
  await vite?.close();
});

async function open(path) {
  const tab = await browser.newPage();
  const errors = [];
  const said = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  tab.on('console', (message) => said.push(message.text()));
  // Does the browser ask before what was written is left?
  const asked = [];
  tab.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await tab.setViewport({ width: 700, height: 600 });
  await tab.goto(host.url + path, { waitUntil: 'load' });
  const frame = () => tab.frames().find((one) => one.parentFrame() && one.url().startsWith(framed.url));
  return { tab, errors, said, asked, frame };
}
const until = async (is, what) => {
  for (let i = 0; i < 200; i++) {
    if (await Promise.resolve(is()).catch(() => false)) return;
    await wait(50);
  }
  assert.fail(`not within ten seconds: ${what}`);
};
/** What the practitioner in the frame sees in front. */
const heading = (frame) => frame.evaluate(() => document.querySelector('levels-of-help').shadowRoot.querySelector('#now')?.shadowRoot.querySelector('#heading')?.textContent.trim());
const drawn = async (opened) => {
  await until(() => opened.frame() && heading(opened.frame()), 'the first page');
  return new Hands({ evaluate: (...args) => opened.frame().evaluate(...args), keyboard: opened.tab.keyboard });
};
const take = async (hands, stand) => {
  await hands.radio('danger', `danger-${stand}`);
  await hands.radio('whereabouts', 'whereabouts-confirmed');
  await hands.press('Continue');
};

for (const [path, sandbox] of [['/bare', bare], ['/flags', flags]])
  describe(`in a frame with sandbox="${sandbox}"`, () => {
    it('goes from the first page to the letter by keyboard; the page hears of it, is given what it asks, and its policy is kept', { timeout: 240_000 }, async () => {
      const opened = await open(path);
      const { tab, frame, errors } = opened;
      const hands = await drawn(opened);
      assert.equal(await frame().evaluate(() => self.origin), sandbox === bare ? 'null' : framed.url);
      assert.deepEqual(await tab.evaluate(() => Promise.all([asks('record'), asks('text'), asks('code'), asks('referral')])).then((all) => all.slice(1)), [{}, { value: '' }, {}]);
      const member = cast.find((c) => c.id === 'young-carer');
      await hands.walk(member);
      assert.match(await hands.toTheLetter(member), /^Referral for/);

      const heard = await tab.evaluate(() => heard.filter((event) => event.name !== 'loh-draft'));
      const names = heard.map((event) => event.name);
      for (const name of ['loh-started', 'loh-answered', 'loh-recommended', 'loh-judged', 'loh-referred']) assert.ok(names.includes(name), `${name} in ${names}`);
      assert.deepEqual(heard.find((event) => event.name === 'loh-recommended'), { name: 'loh-recommended', level: member.level, howSoon: member.howSoon });
      assert.ok(heard.every((event) => Object.values(event).every((value) => typeof value !== 'string' || /^[\w.-]*$/.test(value))), 'ids, counts and days, and no words');
      // Handed over a moment after the last press.
      await until(() => tab.evaluate(() => heard.some((event) => event.name === 'loh-draft')), 'a draft');
      const drafts = await tab.evaluate(() => heard.filter((event) => event.name === 'loh-draft').map((event) => event.draft.format));
      assert.ok(drafts.length > 0 && drafts.every((format) => format === 'levels-of-help/draft'));

      const within = await frame().evaluate(async () => {
        const widget = document.querySelector('levels-of-help');
        return JSON.parse(JSON.stringify({ record: widget.record, text: widget.text, code: widget.code, referral: widget.referral, progress: widget.progress, draft: widget.draft }));
      });
      for (const what of ['record', 'text', 'code', 'progress', 'draft']) assert.deepEqual(await tab.evaluate((wanted) => asks(wanted), what), { value: within[what] }, what);
      assert.equal((await tab.evaluate(() => asks('referral'))).value.format, 'levels-of-help/referral');
      assert.equal(within.code, `${member.level}.${member.howSoon}`);

      // Not one more than it took, so that nothing scrolls inside, and none after it has settled.
      const fits = await frame().evaluate(() => [innerHeight, Math.ceil(document.querySelector('levels-of-help').getBoundingClientRect().height), document.documentElement.scrollHeight]);
      assert.deepEqual(fits, [fits[0], fits[0], fits[0]]);
      const before = await tab.evaluate(() => heights.length);
      await wait(400);
      assert.equal(await tab.evaluate(() => heights.length), before);
      assert.ok(new Set(await tab.evaluate(() => heights)).size > 3, 'it followed');

      // Saved, it is wiped and opened again by the page.
      const text = within.text;
      assert.equal(await tab.evaluate(async () => { window.saved = await frame.record(); await frame.wipe(); return (await frame.record()).said.length; }), 0);
      assert.equal(await tab.evaluate(async () => { await frame.open(saved); return frame.text(); }), text);
      assert.deepEqual(await tab.evaluate(() => frame.open({ said: 'nothing' }).catch((error) => error.message)), 'The frame could not do this: unreadable.');
      assert.equal(await tab.evaluate(() => frame.text()), text);

      assert.deepEqual(await tab.evaluate(() => violations), []);
      assert.deepEqual(opened.said.filter((line) => /Content Security Policy|TrustedHTML|TrustedScript/.test(line)), []);
      assert.equal(await tab.evaluate(() => document.querySelector('#frame').getAttribute('style')), null);
      assert.deepEqual(errors, []);
      await tab.close();
    });

    it('is met again when the frame loads again, with the settings as they last were', async () => {
      const opened = await open(path);
      const { tab, frame, errors } = opened;
      let hands = await drawn(opened);
      await take(hands, 'yes');
      await tab.evaluate(() => frame.configure({ agency: 'health' }));
      await tab.evaluate(() => { document.querySelector('#frame').src += ''; });
      await wait(500);
      assert.deepEqual(opened.asked, sandbox === bare ? [] : ['beforeunload'], 'it asks first where allow-modals lets it');
      hands = await drawn(opened);
      await until(() => frame().evaluate(() => document.querySelector('levels-of-help').agency === 'health'), 'the settings again');
      assert.equal(await frame().evaluate(() => document.querySelector('levels-of-help').asOf), settings.asOf);
      assert.equal((await tab.evaluate(() => frame.record())).said.length, 0, 'what was written went with the page that held it');
      await take(hands, 'yes');
      assert.equal((await tab.evaluate(() => frame.record())).said.length, 1);
      const phoned = await tab.evaluate(() => heard.filter((event) => event.name === 'loh-phone-now').length);
      assert.equal(phoned, 2, 'each event once, before and after');
      assert.deepEqual(errors, []);
      await tab.close();
    });
  });

describe('what a frame does and does not do', () => {
  it('fires no submit without allow-forms, and goes on all the same', async () => {
    const opened = await open('/bare');
    const hands = await drawn(opened);
    const fired = await opened.frame().evaluate(() => new Promise((done) => {
      const form = document.body.appendChild(document.createElement('form'));
      form.addEventListener('submit', (event) => (event.preventDefault(), done('fired')));
      form.requestSubmit();
      setTimeout(done, 200, 'not fired');
    }));
    assert.equal(fired, 'not fired');
    await take(hands, 'yes');
    assert.match(await heading(opened.frame()), /999/);
    await opened.tab.close();
  });

  it('has no storage without allow-same-origin, and asks for none', async () => {
    const opened = await open('/bare');
    await drawn(opened);
    assert.equal(await opened.frame().evaluate(() => { try { return String(localStorage); } catch (error) { return error.name; } }), 'SecurityError');
    assert.deepEqual(opened.errors, []);
    await opened.tab.close();
  });

  // A module needs the server's leave where there is no origin; the letter's text never does.
  for (const [path, made] of [['/bare', 'The frame could not do this: not-loaded.'], ['/bare-open', 'Bundle'], ['/flags', 'Bundle']])
    it(`${path}: a format that loads later ${made === 'Bundle' ? 'loads' : 'is not loaded, and the text is given'}`, async () => {
      const opened = await open(path);
      const hands = await drawn(opened);
      await take(hands, 'yes');
      const { value, error } = await opened.tab.evaluate(() => asks('fhir'));
      assert.equal(value?.resourceType ?? error, made);
      assert.match((await opened.tab.evaluate(() => asks('text'))).value, /^REFERRAL FOR/);
      await opened.tab.close();
    });

  it('shows what stands inside and no guide until the page brings its own, where it is to', async () => {
    const opened = await open('/held');
    await until(() => opened.frame()?.evaluate(() => document.querySelector('.held') !== null), 'held');
    await opened.tab.evaluate(() => frame.ready);
    assert.equal(await opened.frame().evaluate(() => document.querySelector('levels-of-help')), null);
    assert.match(await opened.frame().evaluate(() => document.body.innerText), /Call 999/);
    const { levelsOfHelp } = await vite.ssrLoadModule('/src/guides/levels-of-help/levels-of-help.ts');
    await opened.tab.evaluate((guide) => frame.configure({ guide }), JSON.parse(JSON.stringify({ ...levelsOfHelp, adoption: { ...levelsOfHelp.adoption, says: 'Invented: the page’s own.' } })));
    await drawn(opened);
    assert.match(await opened.frame().evaluate(() => document.querySelector('levels-of-help').shadowRoot.textContent), /Invented: the page’s own/);
    assert.equal(await opened.frame().evaluate(() => document.querySelectorAll('levels-of-help > p').length), 2);
    await opened.tab.close();
  });

  for (const [path, loud] of [['/star', true], ['/unlisted', false]])
    it(`${path}: speaks to nobody, and works by itself`, async () => {
      const opened = await open(path);
      await drawn(opened);
      assert.match(await opened.tab.evaluate(() => frame.text().catch((error) => error.message)), /has said nothing/);
      assert.equal(opened.errors.some((error) => /“\*” is not an origin/.test(error)), loud, opened.errors.join());
      assert.ok(await heading(opened.frame()));
      await opened.tab.close();
    });
});

/** In any window: sends `many` odd messages, each made from a sound one of the lists named. */
const flood = async (at, how, lists, many, from) =>
  at.evaluate(
    async (to, names, n, seeded) => {
      const [{ chanceFrom, oddMessage }, all] = await Promise.all([import('/odd-messages.js'), import('/sound-messages.js')]);
      const post = { toParent: (m, ports) => parent.postMessage(m, '*', ports), toChild: (m, ports) => frames[0].postMessage(m, '*', ports), onPort: (m, ports) => port.postMessage(m, ports) }[to];
      const next = chanceFrom(seeded);
      const sound = names.flatMap((name) => all[name]);
      for (let i = 0; i < n; i++) {
        post(oddMessage(next, sound), next() < 0.2 ? [new MessageChannel().port2] : []);
        if (i % 200 === 0) await new Promise((done) => setTimeout(done));
      }
    },
    how, lists, many, from,
  );
/** And sound ones, from where they may not come from. */
const soundFrom = async (at, how, messages, many) =>
  at.evaluate(async (send, list, n) => {
    const to = send === 'toParent' ? parent : parent.frames[0];
    for (let i = 0; i < n; i++) {
      to.postMessage(list[i % list.length], '*', [new MessageChannel().port2]);
      if (i % 200 === 0) await new Promise((done) => setTimeout(done));
    }
  }, how, messages, many);

describe(`10,000 messages that nobody should take (seed ${seed})`, () => {
  for (const path of ['/by-hand', '/by-hand-flags'])
    it(`${path}: change nothing in the frame, and the next sound one does`, { timeout: 300_000 }, async () => {
      const opened = await open(path);
      const { tab, frame, errors } = opened;
      const hands = await drawn(opened);
      await take(hands, 'yes');
      await until(() => tab.evaluate(() => got.some((m) => m.kind === 'event' && m.name === 'loh-phone-now') && got.some((m) => m.kind === 'event' && m.name === 'loh-draft')), 'an event, and the draft that comes a moment later');
      const state = () => frame().evaluate(() => {
        const widget = document.querySelector('levels-of-help');
        const set = Object.fromEntries(Object.keys(widget.constructor.properties).filter((key) => !widget.constructor.properties[key].state).map((key) => [key, widget[key] ?? null]));
        return JSON.stringify({ set, lang: widget.lang, record: widget.record, draft: widget.draft, text: widget.text, progress: widget.progress, heading: widget.shadowRoot.querySelector('#now').shadowRoot.querySelector('#heading').textContent, height: widget.getBoundingClientRect().height, page: document.documentElement.outerHTML, odd: [Object.prototype.isAdmin, {}.agency, Object.keys(Object.prototype)] });
      });
      const before = await state();
      const heardBefore = await tab.evaluate(() => got.filter((m) => m.kind !== 'fault').length);
      const nonce = await tab.evaluate(() => window.nonce);
      const hello = { format: 'levels-of-help/frame', version: 1, kind: 'hello', nonce };
      const knock = { format: 'levels-of-help/frame', version: 1, kind: 'knock' };
      const onPort = [{ version: 1, kind: 'wipe', id: 77 }, { version: 1, kind: 'configure', id: 78, settings: { agency: 'police' } }, { version: 1, kind: 'bye' }];
      const [foreign, sibling] = ['foreign', 'sibling'].map((name) => tab.frames().find((one) => one.url() === `${name === 'foreign' ? elsewhere.url : host.url}/any.html`));

      // From the page itself, malformed: on the port, then on the window.
      await flood(tab, 'onPort', ['hostSays'], 4000, seed);
      await flood(tab, 'toChild', ['hostSays', 'toWindow', 'frameSays'], 2500, seed + 1);
      // The very hello that was taken, with another port; and the port’s own messages said on the window.
      await tab.evaluate(async (list) => {
        for (let i = 0; i < 1500; i++) {
          frames[0].postMessage(list[i % list.length], '*', list[i % list.length].kind === 'hello' ? [new MessageChannel().port2] : []);
          if (i % 200 === 0) await new Promise((done) => setTimeout(done));
        }
      }, [hello, ...onPort, knock]);
      // Sound in every way but whose they are.
      await soundFrom(foreign, 'toFrame', [hello, knock, ...onPort], 1000);
      await soundFrom(sibling, 'toFrame', [hello, knock, ...onPort], 1000);

      const { value } = await tab.evaluate(() => answer({ kind: 'ask', what: 'record' }));
      assert.equal(value.said.length, 1);
      assert.equal(await state(), before);
      const since = await tab.evaluate((n) => got.filter((m) => m.kind !== 'fault').slice(n).map((m) => m.kind), heardBefore);
      assert.deepEqual(since, ['answer'], 'nothing was said but the one answer');
      const faults = await tab.evaluate(() => got.filter((m) => m.kind === 'fault'));
      assert.ok(faults.length >= 4000, 'what came by the port was refused, each by kind');
      assert.ok(faults.every((m) => Object.keys(m).every((key) => ['version', 'kind', 'fault', 'id'].includes(key)) && /^(not-plain|version|shape|again|ports)$/.test(m.fault)));
      assert.deepEqual(errors, []);

      // A sound one is taken, and what listens is there once.
      assert.deepEqual(await tab.evaluate(() => answer({ kind: 'configure', settings: { agency: 'police' } })).then((m) => m.value), null);
      assert.equal(await frame().evaluate(() => document.querySelector('levels-of-help').agency), 'police');
      assert.notEqual(await state(), before);
      await tab.evaluate(() => answer({ kind: 'wipe' }));
      assert.equal(await tab.evaluate(() => got.filter((m) => m.name === 'loh-wiped').length), 1);
      await tab.close();
    });

  for (const path of ['/told', '/told-bare'])
    it(`${path}: change nothing in the page around, and the next sound one does`, { timeout: 300_000 }, async () => {
      const opened = await open(path);
      const { tab, frame, errors } = opened;
      await until(() => frame().evaluate(() => asked.some((m) => m.kind === 'configure')), 'the settings');
      await frame().evaluate(() => port.postMessage({ version: 1, kind: 'height', px: 432 }));
      await until(() => tab.evaluate(() => document.querySelector('#frame').height === '432'), 'the height');
      await tab.evaluate(() => void (window.pending = frame.text().then((text) => (window.given = text))));
      await until(() => frame().evaluate(() => asked.some((m) => m.kind === 'ask')), 'the question');
      const state = () => tab.evaluate(() => JSON.stringify({ html: document.documentElement.outerHTML, heard, heights, given: window.given, violations, scroll: scrollY, odd: [Object.prototype.isAdmin, Object.keys(Object.prototype)] }));
      const before = await state();
      const said = await frame().evaluate(() => asked.length);
      const ready = (nonce) => ({ format: 'levels-of-help/frame', version: 1, kind: 'ready', nonce });
      const sound = [ready('a'.repeat(32)), { version: 1, kind: 'height', px: 999 }, { version: 1, kind: 'event', name: 'loh-wiped', fields: {} }, { version: 1, kind: 'answer', id: 2, value: 'FORGED' }];
      const [foreign, sibling] = ['foreign', 'sibling'].map((name) => tab.frames().find((one) => one.url() === `${name === 'foreign' ? elsewhere.url : host.url}/any.html`));

      await flood(frame(), 'onPort', ['frameSays'], 4000, seed + 2);
      await flood(frame(), 'toParent', ['frameSays', 'toWindow'], 2500, seed + 3);
      // What is sound on the port is nothing on the window.
      await frame().evaluate(async (list) => {
        for (let i = 0; i < 1500; i++) parent.postMessage(list[i % list.length], '*');
      }, sound.slice(1));
      await soundFrom(foreign, 'toParent', sound, 1000);
      await soundFrom(sibling, 'toParent', sound, 1000);
      await wait(500);
      assert.equal(await state(), before);
      assert.equal(await frame().evaluate(() => asked.length), said, 'nothing was said to the frame');
      assert.deepEqual(errors, []);

      await frame().evaluate(() => {
        port.postMessage({ version: 1, kind: 'answer', id: asked.find((m) => m.kind === 'ask').id, value: 'REFERRAL' });
        port.postMessage({ version: 1, kind: 'event', name: 'loh-phone-now', fields: { step: 'phone-today' } });
        port.postMessage({ version: 1, kind: 'height', px: 555 });
      });
      await until(() => tab.evaluate(() => window.given === 'REFERRAL' && document.querySelector('#frame').height === '555' && heard.length === 1), 'the sound ones');
      await tab.close();
    });
});
