// The same journey in every host, as a practitioner and the host’s own buttons make it. Each step names what it shows; one that does not hold stops it.
import assert from 'node:assert/strict';

/** What a page can do with the widget in it. Runs in the page. */
const inPage = () => {
  const widget = () => document.querySelector('levels-of-help');
  const settle = async () => {
    for (let i = 0; i < 4; i++) {
      await widget()?.updateComplete;
      await widget()?.shadowRoot?.querySelector('#now')?.updateComplete;
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  const now = () => widget().shadowRoot.querySelector('#now').shadowRoot;
  // The judgement stands in a shadow root of its own, inside the result’s.
  const all = (selector, root = now()) => [...root.querySelectorAll(selector), ...[...root.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? all(selector, e.shadowRoot) : []))];
  const by = (id) => {
    const [found] = all(`#${CSS.escape(id)}`);
    if (!found) throw new Error(`nothing is #${id} on “${globalThis.loh.heading()}”`);
    return found;
  };
  globalThis.loh = {
    settle,
    heading: () => now().querySelector('#heading').textContent.trim(),
    async choose(...ids) {
      for (const id of ids) by(id).click();
      await settle();
    },
    async write(id, text) {
      const field = by(id);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await settle();
    },
    value: (id) => by(id).value,
    async press(text) {
      const button = all('button').find((b) => b.textContent.trim() === text);
      if (!button) throw new Error(`no button “${text}” on “${globalThis.loh.heading()}”`);
      button.click();
      await settle();
    },
    async host(id) {
      document.getElementById(id).click();
      await new Promise((done) => setTimeout(done, 60));
      await settle();
    },
    heard: () => [...document.querySelectorAll('#heard li')].map((li) => li.textContent),
    text: () => now().textContent,
    widget,
  };
};

/** Drives the page. Returns what was shown, in order. */
export async function journey(page, url) {
  const shown = [];
  const faults = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && !/favicon|404/.test(message.text()) && faults.push(`${message.type()}: ${message.text()}`));
  await page.evaluateOnNewDocument(inPage);
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => document.querySelector('levels-of-help')?.shadowRoot?.querySelector('#now')?.shadowRoot?.querySelector('#heading'), { timeout: 60_000 });
  const ask = (what, ...args) => page.evaluate((name, given) => globalThis.loh[name](...given), what, args);
  const look = (what) => page.evaluate(what);
  const step = (name) => shown.push(name);
  await ask('settle');

  assert.equal(await ask('heading'), 'Right now');
  step('drawn, with the first question');
  assert.deepEqual(await look(() => loh.widget().contacts.map((c) => c.phone)), ['01632 960000']);
  assert.equal(await look(() => loh.widget().asOf), '2026-11-23');
  step('an object is set as a property, and text as an attribute or property');
  assert.equal(await look(() => loh.widget().withoutLanguageHelp), false);
  await ask('host', 'plain');
  assert.equal(await look(() => loh.widget().withoutLanguageHelp), true);
  await ask('host', 'plain');
  assert.equal(await look(() => loh.widget().withoutLanguageHelp), false);
  step('a yes or no is set on and off');
  assert.equal(await look(() => loh.widget().className), 'referral');
  step('the host’s class stays the host’s');

  await ask('choose', 'danger-yes', 'whereabouts-confirmed');
  await ask('press', 'Continue');
  assert.deepEqual(await ask('heard'), ['loh-phone-now now-999']);
  assert.match(await ask('text'), /01632 960000/);
  step('whom to phone, with the host’s own number, and the host hears of it once');
  await ask('press', 'Go on');

  await ask('write', 'whereabouts-place', 'In the library (invented)');
  await look(() => void (globalThis.same = loh.widget()));
  for (let i = 0; i < 3; i++) await ask('host', 'tick');
  assert.equal(await look(() => document.querySelector('main').dataset.ticks), '3');
  assert.equal(await look(() => globalThis.same === loh.widget()), true);
  assert.equal(await ask('value', 'whereabouts-place'), 'In the library (invented)');
  step('drawn again by the host three times: the same element, and what was being written stands');

  await ask('press', 'Go to the letter now');
  await ask('choose', 'judge-agree');
  await ask('press', 'Continue to the letter’s details');
  for (let i = 0; i < 4 && !(await look(() => loh.widget().shadowRoot.querySelector('#now').localName === 'loh-referral')); i++) await ask('press', 'Continue');
  assert.equal(await look(() => loh.widget().shadowRoot.querySelector('#now').localName), 'loh-referral');
  const heard = await ask('heard');
  assert.equal(heard.filter((h) => h.startsWith('loh-phone-now')).length, 1);
  assert.ok(heard.some((h) => /^loh-recommended .* now-999$/.test(h)), heard.join());
  assert.ok(heard.includes('loh-referred ready'), heard.join());
  step('answered to the letter; the events came with their fields');

  await ask('host', 'take');
  const record = JSON.parse(await look(() => document.getElementById('record').textContent));
  assert.equal(record.said[0].answers.danger.option, 'yes');
  assert.equal(record.said[1].answers['whereabouts-place'].words, 'In the library (invented)');
  step('the host takes the record');

  await ask('host', 'toggle');
  assert.equal(await look(() => loh.widget()), null);
  await ask('host', 'toggle');
  await page.waitForFunction(() => loh.widget()?.shadowRoot?.querySelector('#now')?.localName === 'loh-referral', { timeout: 60_000 });
  assert.equal(await look(() => globalThis.same === loh.widget()), false);
  assert.deepEqual(await look(() => loh.widget().record.said), record.said);
  assert.deepEqual(await look(() => loh.widget().contacts.map((c) => c.phone)), ['01632 960000']);
  step('taken away and put back as a new element, which opens the record that was kept');
  assert.deepEqual(faults, []);
  step('a clean console');
  return shown;
}
