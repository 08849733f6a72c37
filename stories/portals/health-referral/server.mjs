// A referral form in a hospital. In memory, for a demonstration; yours has a database and a sign-in.
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { html } from 'hono/html';
import { integrityOf, library } from '../library.mjs';
import { page } from '../page.mjs';
import { letterIn, readReferral, typesIn } from './received.mjs';

const here = (file) => new URL(file, import.meta.url);

const headers = {
  'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'",
  // Not no-referrer: with that, a browser hides from a posted form where it came from, and the check below could not be made.
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** The portal as an app, empty each time it is made. */
export function healthReferral({ integrity = integrityOf('embed.js') } = {}) {
  const [index, dialog, done] = ['index.html', 'dialog.html', 'received.html'].map((file) => page(here(file)));
  const received = new Map();

  const app = new Hono();
  app.route('/levels-of-help', library());
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
  });
  // Only this site’s own pages may send here, and nothing endless: a FHIR document carries the questions too, about 0.7 MB.
  app.use(csrf(), bodyLimit({ maxSize: 4_000_000 }));

  app.get('/', (c) => c.html(index({ integrity, ward: 'Children’s emergency department (invented)', patient: 'EX000123' })));
  app.get('/dialog', (c) => c.html(dialog({ integrity })));

  app.post('/referrals', async (c) => {
    const { ward = '', patient = '', code = '', 'sent-before': before, safeguarding, 'safeguarding-record': record = '' } = await c.req.parseBody();
    const { bundle, fault } = before ? {} : await readReferral(safeguarding);
    const faults = [
      ...(ward.trim() ? [] : [['#ward', 'Write the ward or clinic.']]),
      ...(before && !code.trim() ? [['#code', 'Write the code of the referral already sent.']] : []),
      ...(fault ? [['#asked', fault]] : []),
    ];
    // Refused: the same page again, what is wrong at its head, and everything that was written still in it.
    if (faults.length) return c.html(index({ integrity, ward, patient, code, record, 'sent-before': before ? 'checked' : '', title: 'Error: ', faults: faultList(faults) }), 422);
    const id = randomUUID();
    received.set(id, { ward, patient, code: before && code, bundle, received: new Date().toLocaleString('en-GB', { timeZone: 'Europe/London' }) });
    // 303: the page that is shown is asked for anew, so Back and Reload send nothing twice, and the browser keeps no copy of the post.
    return c.redirect(`/referrals/${id}`, 303);
  });

  app.get('/referrals/:id', (c) => {
    const one = received.get(c.req.param('id'));
    if (!one) return c.text('There is no such referral.', 404);
    return c.html(done({ ...one, what: one.bundle ? 'It is valid FHIR R4, and reads as follows.' : `Under the code of a referral already sent: ${one.code}.`, document: one.bundle && documentOf(c.req.param('id'), one.bundle) }));
  });
  app.get('/referrals/:id/document', (c) => {
    const { bundle } = received.get(c.req.param('id')) ?? {};
    return bundle ? c.body(JSON.stringify(bundle, null, 1), 200, { 'content-type': 'application/fhir+json; charset=utf-8' }) : c.text('There is no such document.', 404);
  });

  app.get('/portal.css', serveStatic({ path: fileURLToPath(here('portal.css')) }));
  app.get('/portal.js', serveStatic({ path: fileURLToPath(here('portal.js')) }));
  return app;
}

const faultList = (faults) => html`<div class="faults" role="alert" tabindex="-1">
  <h2>There is a problem</h2>
  <ul>${faults.map(([to, text]) => html`<li><a href="${to}">${text}</a></li>`)}</ul>
</div>`;

function documentOf(id, bundle) {
  const { title, sections } = letterIn(bundle);
  return html`<h2>${title}</h2>
    ${sections.map(({ heading, lines }) => html`<h3>${heading}</h3><ul class="lines">${lines.map((line) => html`<li>${line}</li>`)}</ul>`)}
    <h2>What is in the document</h2>
    <table>
      <thead><tr><th scope="col">Resource</th><th scope="col">How many</th></tr></thead>
      <tbody>${typesIn(bundle).map(([type, n]) => html`<tr><td>${type}</td><td>${n}</td></tr>`)}</tbody>
    </table>
    <p><a href="/referrals/${id}/document">The whole document, as JSON</a></p>`;
}
