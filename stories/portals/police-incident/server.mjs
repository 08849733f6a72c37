// A police incident desk: a list, one incident, and what is kept with it. In memory, for a demonstration; yours has a database and a sign-in.
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { html } from 'hono/html';
import { fileURLToPath } from 'node:url';
// The half of the library without a screen: it reads what arrives, says whether it was changed, and writes it in other formats.
import { formats, levelsOfHelp, londonDay, readSaved, scaleOf, sendingOf } from 'levels-of-help/model';
import { integrityOf, library } from '../library.mjs';
import { page } from '../page.mjs';
import { contacts, incidents } from './incidents.mjs';

const here = (file) => new URL(file, import.meta.url);

/** What the browser may do on these pages. The widget needs no connect-src: that is for the portal’s own saving. */
const headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** The portal as an app, empty each time it is made. */
export function policeIncident({ integrity = integrityOf('embed.js') } = {}) {
  const [list, incident] = [page(here('index.html')), page(here('incident.html'))];
  /** By number: what was written about each incident since the server started. */
  const kept = new Map();
  const keptWith = (number) => kept.get(number) ?? kept.set(number, { narrative: '', draft: null, records: [] }).get(number);
  const found = (number) => incidents(londonDay(new Date())).find((one) => one.number === number);

  const app = new Hono();
  app.route('/levels-of-help', library());
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
  });
  // Only this site’s own pages may send here, and nothing endless.
  app.use(csrf(), bodyLimit({ maxSize: 2_000_000 }));

  app.get('/', (c) =>
    c.html(
      list({
        rows: incidents(londonDay(new Date())).map(
          ({ number, opened, kind, place, state }) =>
            html`<tr><td><a href="/incidents/${number}">${number}</a></td><td>${opened}</td><td>${kind}</td><td>${place}</td><td>${state}</td><td>${told(keptWith(number))}</td></tr>`,
        ),
      }),
    ),
  );

  app.use('/incidents/:number/*', async (c, next) => (found(c.req.param('number')) ? next() : c.text('There is no such incident.', 404)));

  app.get('/incidents/:number', (c) => {
    const one = found(c.req.param('number'));
    if (!one) return c.text('There is no such incident.', 404);
    const facts = one.facts.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`);
    const log = one.log.map(([time, entry]) => html`<tr><td>${time}</td><td>${entry}</td></tr>`);
    return c.html(incident({ ...one, integrity, facts, log, narrative: keptWith(one.number).narrative }));
  });

  // What the page tells the widget, and what is kept with the incident.
  app.get('/incidents/:number/safeguarding', (c) => {
    const number = c.req.param('number');
    const { draft, records } = keptWith(number);
    return c.json({ contacts, ...found(number).tells, draft, records: records.map((record) => record.row) });
  });

  app.put('/incidents/:number/draft', async (c) => {
    keptWith(c.req.param('number')).draft = await c.req.json();
    return c.json({});
  });
  app.delete('/incidents/:number/draft', (c) => {
    keptWith(c.req.param('number')).draft = null;
    return c.json({});
  });
  app.put('/incidents/:number/narrative', async (c) => {
    keptWith(c.req.param('number')).narrative = String((await c.req.json()).text);
    return c.json({});
  });

  app.post('/incidents/:number/police-wording', async (c) => {
    const { assessment } = readSaved(levelsOfHelp, await c.req.json());
    const write = await formats.police.load();
    return c.json({ text: write(sendingOf(levelsOfHelp, assessment)) });
  });

  app.post('/incidents/:number/records', async (c) => {
    const referral = await c.req.json();
    // Never believe what arrives: it is read whole, and whether it is as it was made is worked out here. Cut short, it throws.
    const { verdict } = readSaved(levelsOfHelp, referral);
    const { records } = keptWith(c.req.param('number'));
    const row = {
      id: records.length,
      code: referral.seal.code,
      level: nameOf(referral.level),
      howSoon: nameOf(referral.howSoon),
      received: new Date().toLocaleTimeString('en-GB', { timeZone: 'Europe/London' }),
      stands: verdict.stands === 'unchanged' ? 'Yes' : 'No: compare it with the letter',
    };
    records.push({ row, referral });
    return c.json(row, 201);
  });
  app.get('/incidents/:number/records/:id', (c) => {
    const record = keptWith(c.req.param('number')).records[Number(c.req.param('id'))];
    return record ? c.json(record.referral) : c.text('There is no such record.', 404);
  });

  app.get('/portal.css', serveStatic({ path: fileURLToPath(here('portal.css')) }));
  app.get('/portal.js', serveStatic({ path: fileURLToPath(here('portal.js')) }));
  // What was not a record, or not JSON: said in words, and nothing is kept.
  app.onError((error, c) => c.text(`This could not be read: ${error.message}`, error.status ?? 422));
  return app;
}

/** The guide’s own name of a step; where none could be said, that. */
const nameOf = ({ scale, step }) => scaleOf(levelsOfHelp, scale).steps.find((one) => one.id === step)?.name ?? 'Not said';

const told = ({ draft, records }) => [records.length === 1 ? '1 record' : records.length ? `${records.length} records` : '', draft ? 'a draft' : ''].filter(Boolean).join(', ') || '–';
