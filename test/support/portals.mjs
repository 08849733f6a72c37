// The three portals, each on a port of its own, and a browser that finds the school under a name that is not localhost.
import { createAdaptorServer } from '@hono/node-server';
import { createServer } from 'vite';
import { openBrowser } from './browser.mjs';

export const schoolName = 'intranet.example-academy.test';
const folders = { 'police-incident': 'policeIncident', 'school-intranet': 'schoolIntranet', 'health-referral': 'healthReferral' };
/** The page of each portal that the widget stands on. */
const pages = { 'police-incident': 'incidents/0417', 'school-intranet': '', 'health-referral': '' };

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Asks until the answer is truthy. In Node, since a strict page lets no code be made from text, and so no `waitForFunction`. */
export async function until(ask, what = 'it', tries = 600) {
  for (let i = 0; i < tries; i++) {
    const answer = await ask().catch(() => undefined);
    if (answer) return answer;
    await pause(50);
  }
  throw new Error(`${what} never came`);
}

/** Serves an app on a free port of this machine. */
export async function serveApp(app) {
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { port: server.address().port, close: () => (server.closeAllConnections(), new Promise((done) => server.close(done))) };
}

/** Starts all three, with a browser and a way to read the library’s sources in Node. */
export async function openPortals() {
  const vite = await createServer({ server: { middlewareMode: true, hmr: false, ws: false }, appType: 'custom', logLevel: 'error' });
  const load = (path) => vite.ssrLoadModule(path);
  const portals = {};
  for (const [folder, name] of Object.entries(folders)) {
    const made = await import(`../../stories/portals/${folder}/server.mjs`);
    const app = made[name]();
    portals[folder] = { app, ...(await serveApp(app)) };
  }
  const browser = await openBrowser([`--host-resolver-rules=MAP ${schoolName} 127.0.0.1`]);
  const { cast, today } = await load('/stories/cast.ts');
  const url = (portal, path = pages[portal]) => `http://${portal === 'school-intranet' ? schoolName : '127.0.0.1'}:${portals[portal].port}/${path}`;

  /** Opens a page of a portal, whose widget begins on the cast’s day with nothing filled in, unless `asTheHost` leaves it as the host set it. */
  async function open(portal, { path, asTheHost = false } = {}) {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(url(portal, path), { waitUntil: 'load', timeout: 60_000 });
    await ready(page);
    if (!asTheHost)
      await page.$eval('levels-of-help', (widget, day) => {
        Object.assign(widget, { known: undefined, prefill: {}, asOf: day });
        return widget.updateComplete.then(() => widget.wipe());
      }, today);
    return { page, errors };
  }

  const close = async () => {
    await browser.close();
    await Promise.all(Object.values(portals).map((portal) => portal.close()));
    await vite.close();
  };
  return { browser, cast, today, load, portals, url, open, close };
}

/** Waits until the widget can be answered and the host has told it what it knows. */
export const ready = (page) =>
  until(() => page.evaluate(() => document.querySelector('levels-of-help')?.record && document.querySelector('levels-of-help').contacts.length > 0 && Boolean(document.querySelector('levels-of-help').shadowRoot.querySelector('#now')?.shadowRoot?.querySelector('#heading'))), 'the widget');
