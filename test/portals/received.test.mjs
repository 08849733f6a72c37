// What each portal’s server receives from the widget, and what comes back: drafts, records, letters, FHIR.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { Hands } from '../support/hands.mjs';
import { recordAtTheLetter } from '../support/letters.mjs';
import { openPortals, pause, ready, until } from '../support/portals.mjs';

const { Fhir } = createRequire(import.meta.url)('fhir');
let portals, insulin, carer;

before(async () => {
  portals = await openPortals();
  insulin = await recordAtTheLetter(portals.load, 'insulin');
  carer = await recordAtTheLetter(portals.load, 'young-carer');
});
after(() => portals?.close());

async function open(portal, how = { asTheHost: true }) {
  const { page, errors } = await portals.open(portal, how);
  return { page, errors, hands: new Hands(page) };
}
const give = (page, record) =>
  page.$eval('levels-of-help', async (widget, saved) => {
    widget.open(saved);
    await widget.updateComplete;
  }, record);
const within = (page, act, ...more) => page.evaluate(`(${act})(document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot, ...${JSON.stringify(more)})`);
const said = (page) => page.$eval('#said', (line) => line.textContent);
/** Asked from Node, as another page of the same system would. */
const asked = async (portal, path) => (await fetch(`http://127.0.0.1:${portals.portals[portal].port}/${path}`)).json();

describe('the police incident system', () => {
  const incident = (number) => asked('police-incident', `incidents/${number}/safeguarding`);

  it('tells the widget what it knows, and the officer finds it filled in', async () => {
    const { page, hands, errors } = await open('police-incident');
    assert.equal(await within(page, (root) => root.querySelector('#whereabouts-missing').checked), true, 'that he is missing');
    await hands.radio('danger', 'danger-no');
    await hands.press('Continue');
    for (let i = 0; i < 3 && (await hands.heading()) !== 'You and the child'; i++) await hands.press('Go on');
    assert.deepEqual(await within(page, (root) => [root.querySelector('#agency-police').checked, root.querySelector('#age').value]), [true, '14'], 'the agency and his age');
    const phones = await page.$eval('levels-of-help', (widget) => widget.contacts.map((c) => c.phone));
    assert.deepEqual(phones, ['01632 960123', '01632 960124', '01632 960125']);
    await give(page, { ...insulin, said: insulin.said.filter((one) => one.page !== 'details') });
    await until(() => within(page, (root) => root.querySelector('#child-name')), 'the details');
    assert.deepEqual(await within(page, (root) => ['child-name', 'referrer-role'].map((id) => root.querySelector(`#${id}`).value)), ['Sam Invented', 'Police constable'], 'his name and the officer’s role');
    await page.$eval('levels-of-help', (widget) => widget.wipe());
    await until(async () => (await incident('0417')).draft === null, 'the draft gone');
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('keeps the draft with the incident, and gives it back when the incident is opened again', { timeout: 120_000 }, async () => {
    const { page, hands } = await open('police-incident', { path: 'incidents/0422', asTheHost: true });
    await hands.radio('danger', 'danger-no');
    await hands.press('Continue');
    await hands.write('whereabouts-place', 'Upstairs with a constable, an invented child');
    const draft = await until(async () => {
      const { draft } = await incident('0422');
      return JSON.stringify(draft ?? '').includes('an invented child') && draft;
    }, 'the draft with what is being written');
    assert.equal(draft.format, 'levels-of-help/draft');
    assert.match(await page.$eval('#draft', (line) => line.textContent), /^Draft kept with the incident/);
    await page.close({ runBeforeUnload: false });

    const again = await open('police-incident', { path: 'incidents/0422', asTheHost: true });
    await until(() => again.page.$eval('#draft', (line) => /where it was left/.test(line.textContent)), 'the draft');
    await until(() => within(again.page, (root) => root.querySelector('#whereabouts-place')?.value === 'Upstairs with a constable, an invented child'), 'what was being written');
    assert.deepEqual(await again.page.$eval('levels-of-help', (widget) => widget.record.said.map((one) => one.page)), ['now']);

    await again.page.$eval('levels-of-help', (widget) => widget.wipe());
    await until(async () => (await incident('0422')).draft === null, 'the draft gone');
    assert.equal((await incident('0417')).draft, null, 'no other incident has it');
    await again.page.close();
  });

  it('saves the record to the incident, lists it, and opens it again', { timeout: 120_000 }, async () => {
    const { page, errors } = await open('police-incident');
    await page.click('#save');
    await until(async () => (await said(page)) === 'Nothing has been written yet.');
    assert.deepEqual((await incident('0417')).records, []);
    await give(page, insulin);
    await page.click('#save');
    await until(async () => /^Saved to the incident/.test(await said(page)), 'the record');
    const { records, draft } = await incident('0417');
    const { code, level, howSoon } = await page.$eval('levels-of-help', ({ referral }) => ({ code: referral.seal.code, level: referral.level.step, howSoon: referral.howSoon.step }));
    assert.deepEqual([level, howSoon], ['level-4', 'now-999']);
    assert.equal(draft, null, 'saved as a record, it is no draft any more');
    assert.deepEqual(records.map((row) => [row.code, row.stands]), [[code, 'Yes']]);
    assert.match(records[0].received, /^\d\d:\d\d:\d\d$/);
    const row = await page.$eval('#records tr', (line) => [...line.cells].map((cell) => cell.textContent));
    assert.deepEqual(row, [code, records[0].level, records[0].howSoon, records[0].received, 'Yes', 'Open again']);
    assert.ok(records[0].level.length > 3 && records[0].howSoon.length > 2, 'in words');

    await page.$eval('levels-of-help', (widget) => widget.wipe());
    await page.goto(portals.url('police-incident'));
    await ready(page);
    assert.equal(await page.$eval('levels-of-help', (widget) => widget.record.said.length), 0);
    await (await until(() => page.$('#open-0'), 'the row')).click();
    await until(() => page.$eval('levels-of-help', (widget) => widget.record.said.length > 0), 'the record');
    assert.deepEqual(await page.$eval('levels-of-help', (widget) => [widget.record.said, widget.verdict.stands]), [insulin.said, 'unchanged']);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('takes the wording for an incident record into the narrative, and keeps that', async () => {
    const { page } = await open('police-incident');
    await give(page, insulin);
    await page.click('#take-police');
    await until(() => page.$eval('#narrative', (box) => box.value.length > 100), 'the wording');
    const narrative = await page.$eval('#narrative', (box) => box.value);
    const { write } = await portals.load('/src/referral/police.ts');
    const { sendingOf } = await portals.load('/src/referral/sending.ts');
    const { levelsOfHelp } = await portals.load('/src/guides/levels-of-help/levels-of-help.ts');
    assert.equal(narrative, write(sendingOf(levelsOfHelp, insulin)));
    await page.click('#keep');
    await until(async () => /^Narrative kept/.test(await said(page)), 'the narrative');
    await page.$eval('levels-of-help', (widget) => widget.wipe());
    await page.reload();
    await ready(page);
    assert.equal((await page.$eval('#narrative', (box) => box.value)).trim(), narrative.trim());
    await page.close();
  });

  it('says when its server did not take what was sent, and nothing in hand is lost', async () => {
    const { page } = await open('police-incident');
    await give(page, insulin);
    await page.setOfflineMode(true);
    await page.click('#save');
    await until(async () => /^NOT saved\./.test(await said(page)), 'the fault');
    assert.deepEqual(await page.$eval('levels-of-help', (widget) => widget.record.said), insulin.said);
    await page.setOfflineMode(false);
    const { status, text } = await page.evaluate(async () => {
      const answer = await fetch(`${location.pathname}/records`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"format":"levels-of-help/referral"' });
      return { status: answer.status, text: await answer.text() };
    });
    assert.equal(status, 422);
    assert.match(text, /^This could not be read/);
    await page.$eval('levels-of-help', (widget) => widget.wipe());
    await page.close();
  });

  it('runs under its strict policy: nothing is refused, and all that is asked is the portal’s own saving', { timeout: 120_000 }, async () => {
    const page = await portals.browser.newPage();
    const [asks, violations] = [[], []];
    page.on('request', (request) => !request.url().startsWith('data:') && asks.push(`${request.method()} ${new URL(request.url()).pathname}`));
    page.on('console', (message) => /Content Security Policy|Trusted/i.test(message.text()) && violations.push(message.text()));
    await page.evaluateOnNewDocument(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
    });
    const answer = await page.goto(portals.url('police-incident'));
    const headers = answer.headers();
    assert.match(headers['content-security-policy'], /default-src 'none'.*frame-ancestors 'none'.*require-trusted-types-for 'script'/);
    assert.deepEqual([headers['referrer-policy'], headers['cache-control']], ['no-referrer', 'no-store']);
    await ready(page);
    await give(page, insulin);
    await page.click('#take');
    await page.click('#save');
    await until(async () => /^Saved/.test(await said(page)), 'the record');
    const own = /^(GET \/(incidents\/0417|portal\.(css|js)|levels-of-help\/embed\.js|incidents\/0417\/safeguarding)|(PUT|DELETE) \/incidents\/0417\/draft|POST \/incidents\/0417\/records)$/;
    assert.deepEqual(asks.filter((one) => !own.test(one) && one !== 'GET /favicon.ico'), []);
    assert.deepEqual([violations, await page.evaluate(() => window.violations)], [[], []]);
    await page.close();
  });

  it('shows what it hears as names and ids, never what was written', async () => {
    const { page, hands } = await open('police-incident', { path: 'incidents/0422', asTheHost: true });
    await hands.radio('danger', 'danger-yes');
    await hands.press('Continue');
    await hands.press('Go on');
    await hands.write('whereabouts-place', 'Kingfisher Close, an invented place');
    await hands.press('Continue');
    const heard = await until(() => page.$$eval('#events li', (lines) => lines.length > 3 && lines.map((line) => line.textContent)), 'events');
    assert.ok(heard.includes('loh-started · referral'), heard.join('\n'));
    assert.ok(heard.includes('loh-answered · now'));
    assert.ok(heard.includes('loh-phone-now · now-999'));
    assert.doesNotMatch(heard.join('\n'), /Kingfisher/);
    await page.$eval('levels-of-help', (widget) => widget.wipe());
    await page.close();
  });
});

describe('the school intranet', () => {
  it('is on plain http, where there is no secure context, and every letter still has its code', async () => {
    const { page } = await open('school-intranet');
    assert.deepEqual(await page.evaluate(() => [isSecureContext, typeof crypto.subtle, location.protocol]), [false, 'undefined', 'http:']);
    await give(page, carer);
    const { sealOf } = await portals.load('/src/referral/seal.ts');
    assert.equal(await page.$eval('levels-of-help', (widget) => widget.referral.seal.code), sealOf(carer).code);
    await page.close();
  });

  it('receives a copy for its own file only when the lead presses, and shows the list', { timeout: 120_000 }, async () => {
    const { page, errors } = await open('school-intranet');
    await page.click('#keep');
    await until(async () => (await said(page)) === 'Nothing has been written yet.');
    await give(page, carer);
    await pause(500);
    assert.deepEqual(await asked('school-intranet', 'file'), [], 'nothing before');
    await page.click('#keep');
    await until(async () => /^A copy is in the safeguarding file/.test(await said(page)), 'the copy');
    const file = await asked('school-intranet', 'file');
    const { refer } = await portals.load('/src/referral/refer.ts');
    const { asText } = await portals.load('/src/referral/text.ts');
    const { levelsOfHelp } = await portals.load('/src/guides/levels-of-help/levels-of-help.ts');
    assert.deepEqual(file.map((copy) => copy.text), [asText(refer(levelsOfHelp, carer, 'own-file'))]);
    assert.deepEqual(Object.keys(file[0]).sort(), ['code', 'received', 'text'], 'the letter, and no record');
    await page.$eval('levels-of-help', (widget) => widget.wipe());
    await page.reload();
    await ready(page);
    await until(() => page.$eval('#file pre', (box) => box.textContent.includes('Sam Invented')), 'the list');
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('has old scripts that would take keys and lists away, and the widget minds none of them', { timeout: 120_000 }, async () => {
    const { page, hands, errors } = await open('school-intranet');
    assert.deepEqual(await page.evaluate(() => { const seen = []; for (const i in [1]) seen.push(i); return seen; }), ['0', 'contains', 'last'], 'every list of the page has two things too many');
    await hands.radio('danger', 'danger-no');
    await hands.radio('whereabouts', 'whereabouts-confirmed');
    await hands.press('Continue');
    await hands.tabTo((at) => at.id === 'whereabouts-place', 'the place');
    await page.keyboard.type('In class/');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(', hall');
    assert.equal(await within(page, (root) => root.querySelector('#whereabouts-place').value), 'In class, hall');
    assert.equal((await hands.at()).id, 'whereabouts-place', 'the page’s shortcut for / took nothing');
    // Outside the widget the old handlers do what they always did.
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press('/');
    assert.equal((await hands.at()).id, 'q');
    assert.deepEqual(errors, []);
    await page.close();
  });
});

describe('the health referral form', () => {
  const send = (page) => Promise.all([page.waitForNavigation({ timeout: 60_000 }), page.click('form button[type=submit]')]);
  const withFhir = (page) => until(() => page.evaluate(() => new FormData(document.querySelector('#referral')).get('safeguarding')?.includes('"Bundle"')), 'the FHIR document');

  it('posts a whole and valid FHIR document, which the server tells back', { timeout: 120_000 }, async () => {
    const { page, errors } = await open('health-referral');
    await give(page, carer);
    await withFhir(page);
    await send(page);
    assert.match(page.url(), /\/referrals\/[0-9a-f-]{36}$/, 'a post, then 303 to a page of its own');
    const bundle = await asked('health-referral', `${new URL(page.url()).pathname.slice(1)}/document`);
    assert.deepEqual(new Fhir().validate(bundle, { errorOnUnexpected: true }).messages.filter((m) => m.severity === 'error' || m.severity === 'fatal'), []);
    const shown = await page.$eval('main', (main) => main.innerText);
    assert.match(shown, /It is valid FHIR R4/);
    for (const { resource } of bundle.entry) assert.ok(shown.includes(resource.resourceType), resource.resourceType);
    const { refer } = await portals.load('/src/referral/refer.ts');
    const { levelsOfHelp } = await portals.load('/src/guides/levels-of-help/levels-of-help.ts');
    const letter = refer(levelsOfHelp, carer);
    const flat = (text) => text.replace(/\s+/g, ' ');
    for (const { text } of letter.summary) assert.ok(flat(shown).includes(flat(text)), text);
    assert.doesNotMatch(shown, /&\w+;|<\w/, 'as words');
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('takes the record where the browser could not load what writes FHIR, and writes it itself', { timeout: 120_000 }, async () => {
    const { page } = await open('health-referral');
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().includes('/formats/') ? request.abort() : request.continue()));
    await give(page, carer);
    await until(() => page.evaluate(() => document.querySelector('#referral').checkValidity()), 'a form that may be sent');
    assert.match(await page.evaluate(() => new FormData(document.querySelector('#referral')).get('safeguarding')), /"levels-of-help\/referral"/);
    await send(page);
    assert.match(await page.$eval('main', (main) => main.innerText), /It is valid FHIR R4[\s\S]*Sam Invented/);
    await page.close();
  });

  it('is not sent while the referral is required and missing', async () => {
    const { page } = await open('health-referral');
    await page.evaluate(() => {
      window.sent = false;
      document.querySelector('#referral').addEventListener('submit', () => (window.sent = true));
    });
    assert.equal(await page.$eval('#referral', (form) => form.checkValidity()), false);
    await page.click('form button[type=submit]');
    await pause(300);
    assert.equal(await page.evaluate(() => window.sent), false);
    assert.equal(page.url(), portals.url('health-referral'));
    assert.equal(await page.$eval('levels-of-help', (widget) => widget.matches(':invalid')), true);
    // What it says is where it can be read, from the foot of a page that is longer than the window.
    await until(() => page.evaluate(() => {
      const line = document.querySelector('levels-of-help').shadowRoot.querySelector('.asked');
      const { top, bottom } = line.getBoundingClientRect();
      return line.textContent === 'Go on to the letter before you send this form' && top >= 0 && bottom <= innerHeight && bottom - top > 20;
    }), 'what is missing, in sight');
    await page.close();
  });

  it('is refused by the server too, which names the fault and gives everything back', { timeout: 120_000 }, async () => {
    const { page } = await open('health-referral');
    await give(page, carer);
    await withFhir(page);
    // A browser in which nothing is checked, and a ward left empty.
    await page.evaluate(() => {
      document.querySelector('#referral').noValidate = true;
      document.querySelector('#ward').value = '';
      document.querySelector('#patient').value = 'EX000777';
    });
    await send(page);
    assert.match(await page.title(), /^Error: /);
    assert.match(await page.$eval('.faults', (box) => box.innerText), /There is a problem\s+Write the ward or clinic\./);
    assert.equal(await page.$eval('#patient', (box) => box.value), 'EX000777');
    await until(() => page.$eval('levels-of-help', (widget) => widget.record.said.length > 0), 'the record again');
    assert.deepEqual(await page.$eval('levels-of-help', (widget) => widget.record.said), carer.said);
    await page.close();

    const post = async (fields) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      const origin = `http://127.0.0.1:${portals.portals['health-referral'].port}`;
      const answer = await fetch(`${origin}/referrals`, { method: 'POST', headers: { origin }, body: form, redirect: 'manual' });
      return { status: answer.status, text: await answer.text() };
    };
    const ward = 'Ward “<b>7</b>”';
    const missing = await post({ ward });
    assert.equal(missing.status, 422);
    assert.match(missing.text, /The referral about the child is missing/);
    assert.match(missing.text, /value="Ward “&lt;b&gt;7&lt;\/b&gt;”"/, 'kept, and only as text');
    assert.match((await post({ ward, safeguarding: '{"resourceType":"Bun' })).text, /did not arrive whole/);
    assert.match((await post({ ward, safeguarding: '{"resourceType":"Patient"}' })).text, /no FHIR document with a letter at its head/);
    const { documentOf } = await portals.load('/src/referral/fhir.ts');
    const { sendingOf } = await portals.load('/src/referral/sending.ts');
    const { levelsOfHelp } = await portals.load('/src/guides/levels-of-help/levels-of-help.ts');
    const bundle = JSON.parse(JSON.stringify(documentOf(sendingOf(levelsOfHelp, carer))));
    bundle.entry[0].resource.status = 'odd';
    assert.match((await post({ ward, safeguarding: JSON.stringify(bundle) })).text, /not valid FHIR: Composition\.status/);
  });

  it('takes the code of one already sent, while its fieldset is disabled', async () => {
    const { page } = await open('health-referral');
    await page.click('#sent-before');
    assert.equal(await page.$eval('levels-of-help', (widget) => widget.matches(':disabled')), true);
    assert.equal(await page.$eval('#referral', (form) => form.checkValidity()), false, 'the code is asked for instead');
    await page.type('#code', '0A1B-2C3D-4E5F');
    assert.equal(await page.evaluate(() => new FormData(document.querySelector('#referral')).has('safeguarding')), false);
    await send(page);
    assert.match(await page.$eval('main', (main) => main.innerText), /Under the code of a referral already sent: 0A1B-2C3D-4E5F/);
    await page.close();
  });

  it('is cleared by its own button, the widget with it', async () => {
    const { page } = await open('health-referral');
    await give(page, carer);
    await page.click('button[type=reset]');
    await until(() => page.$eval('levels-of-help', (widget) => widget.record.said.length === 0), 'an empty form');
    assert.equal(await page.$eval('levels-of-help', (widget) => widget.isWritten), false);
    await page.close();
  });

  it('stands in a dialog too: closed and opened again it is where it was left, and posts', { timeout: 120_000 }, async () => {
    const { page, hands, errors } = await open('health-referral', { path: 'dialog', asTheHost: true });
    await page.click('#open-dialog');
    await hands.radio('danger', 'danger-no');
    await hands.radio('whereabouts', 'whereabouts-confirmed');
    await hands.press('Continue');
    assert.equal(await within(page, (root) => root.querySelector('#age').value), '14', 'child-age');
    await page.click('#close-dialog');
    await page.click('#open-dialog');
    assert.equal(await hands.heading(), 'You and the child');
    await give(page, carer);
    await withFhir(page);
    await send(page);
    assert.match(await page.$eval('main', (main) => main.innerText), /Referral received/);
    assert.deepEqual(errors, []);
    await page.close();
  });
});
