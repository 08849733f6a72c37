// A school’s staff zone, on plain http. In memory, for a demonstration; yours has a database and a sign-in.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
// The half of the library without a screen. A server that cannot run it keeps what `widget.text` says instead: the letter to social care.
import { asText, levelsOfHelp, readSaved, sendingOf } from 'levels-of-help/model';
import { integrityOf, library } from '../library.mjs';
import { page } from '../page.mjs';

const here = (file) => new URL(file, import.meta.url);
const jquery = createRequire(import.meta.url).resolve('jquery/dist/jquery.js');

/** The portal as an app, empty each time it is made. */
export function schoolIntranet({ integrity = integrityOf('embed.js') } = {}) {
  const index = page(here('index.html'));
  /** The safeguarding file. It holds letters, and no record: what is not needed is not kept. */
  const file = [];

  const app = new Hono();
  app.route('/levels-of-help', library());
  app.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });
  app.use(bodyLimit({ maxSize: 2_000_000 }));

  app.get('/', (c) => c.html(index({ integrity })));
  app.get('/file', (c) => c.json(file));
  app.post('/file', async (c) => {
    // Read whole, never believed: cut short, it throws. The school’s own copy also says what the school was told to do itself.
    const { assessment } = readSaved(levelsOfHelp, await c.req.json());
    const { letter, seal } = sendingOf(levelsOfHelp, assessment, 'own-file');
    const copy = { code: seal.code, text: asText(letter), received: new Date().toLocaleString('en-GB', { timeZone: 'Europe/London' }) };
    file.push(copy);
    return c.json(copy, 201);
  });

  app.get('/jquery.js', serveStatic({ path: jquery }));
  app.get('/portal.css', serveStatic({ path: fileURLToPath(here('portal.css')) }));
  app.get('/portal.js', serveStatic({ path: fileURLToPath(here('portal.js')) }));
  app.onError((error, c) => c.text(`This could not be read: ${error.message}`, error.status ?? 422));
  return app;
}
