// Pictures of every screen in every theme, at three widths, from what is built: `node test/support/look.mjs <folder> [theme] [mode]`.
// One sheet for each theme and mode holds them side by side. For the docs: `node test/support/look.mjs docs/look --docs`.
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { openBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const dist = (name) => readFileSync(fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)), 'utf8');

export const themes = ['neutral', 'govuk', 'nhs'];
export const modes = ['light', 'dark', 'forced'];
export const widths = [320, 768, 1280];

/** What a reader’s settings are in each mode. */
const features = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [{ name: 'prefers-color-scheme', value: 'dark' }, { name: 'forced-colors', value: 'active' }],
};

/** Each screen: whose account, the page it stands on, and what the practitioner then does there. */
export const screens = {
  first: { as: 'young-carer', until: 'now' },
  list: { as: 'young-carer', until: 'who-and-where', choose: ['agency-school'], press: 'Continue' },
  evidence: { as: 'young-carer', page: 'known-caring' },
  phone: { as: 'says-they-want-to-die', until: 'everyone', answer: true },
  result: { as: 'young-carer', page: 'result' },
  letter: { as: 'young-carer' },
};

/** A browser, pages in each theme to open in it, and the cast’s accounts. */
export async function openLook() {
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
  const { cast, today } = await vite.ssrLoadModule('/stories/cast.ts');
  const css = (body) => ({ type: 'text/css; charset=utf-8', body });
  const page = (theme) => ({
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en-GB"><head><title>Look</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css">${theme === 'neutral' ? '' : `<link rel="stylesheet" href="/${theme}.css">`}</head><body><levels-of-help as-of="${today}"></levels-of-help><script type="module" src="/embed.js"></script></body></html>`,
  });
  const host = await serve({
    ...Object.fromEntries(themes.map((theme) => [`/${theme}`, page(theme)])),
    '/govuk.css': css(dist('themes/govuk.css')),
    '/nhs.css': css(dist('themes/nhs.css')),
    '/page.css': css('body { margin: 0; background: Canvas; color-scheme: light dark; } levels-of-help { padding: 12px; } @media (max-width: 400px) { levels-of-help { padding: 0; } }'),
    '/embed.js': { type: 'text/javascript; charset=utf-8', body: dist('embed.js') },
    '/sheet': { type: 'text/html; charset=utf-8', body: '<!doctype html><title>Sheet</title><body>' },
  });
  const browser = await openBrowser();
  const saved = cast.map(({ id, assessment }) => [id, assessment]);
  return { browser, url: host.url, saved: Object.fromEntries(saved), close: async () => Promise.all([browser.close(), host.close(), vite.close()]) };
}

/** A tab as one reader has it. */
export async function openTab({ browser, url }, theme, mode, width, more = {}) {
  const tab = await browser.newPage();
  // Puppeteer knows no forced colours: the browser is asked itself.
  const cdp = await tab.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', { features: features[mode] });
  await tab.setViewport({ width, height: 900 });
  await tab.goto(`${url}/${theme}`);
  await tab.evaluate(async (attributes) => {
    await customElements.whenDefined('levels-of-help');
    const element = document.querySelector('levels-of-help');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.contacts = [{ id: 'front-door', name: 'Exampleshire front door (invented)', phone: '01632 960000', hours: 'All hours' }];
    await element.updateComplete;
  }, more);
  return tab;
}

/** Brings the widget to a screen. */
export async function show(tab, { saved }, { as, until, page, choose = [], press, answer }) {
  const whole = saved[as];
  const at = until ? whole.said.findIndex((one) => one.page === until) : undefined;
  const record = until ? { ...whole, left: undefined, said: whole.said.slice(0, at) } : page ? whole : { ...whole, left: true };
  await tab.evaluate(
    async ({ record, page, choose, press, given }) => {
      const element = document.querySelector('levels-of-help');
      const settle = async () => {
        for (let i = 0; i < 4; i++) {
          await element.updateComplete;
          await new Promise((done) => setTimeout(done, 20));
        }
      };
      const now = () => element.shadowRoot.querySelector('#now');
      const tell = (name, fields) => now().dispatchEvent(Object.assign(new Event(name, { bubbles: true, composed: true }), fields));
      await element.wipe();
      await settle();
      if (record.said.length) element.open(record);
      await settle();
      if (page) tell('loh-turned', { to: { page } });
      if (given) tell('loh-answered', given);
      await settle();
      for (const id of choose) now().shadowRoot.querySelector(`#${id}`).click();
      await settle();
      if (press) [...now().shadowRoot.querySelectorAll('button')].find((b) => b.textContent.trim() === press).click();
      await settle();
      scrollTo(0, 0);
    },
    { record, page, choose, press, given: answer ? whole.said[at] : undefined },
  );
}

/** A picture of the widget, not taller than a screen or two. */
export const shot = async (tab, path, tallest = 1500) => {
  const { width, height } = await tab.evaluate(() => ({ width: innerWidth, height: Math.ceil(document.documentElement.getBoundingClientRect().height) }));
  return tab.screenshot({ ...(path && { path }), clip: { x: 0, y: 0, width, height: Math.min(height, tallest) }, captureBeyondViewport: true });
};

/** Pictures side by side on one sheet, each under its name. */
export async function sheet({ browser, url }, pictures, path, columns) {
  const tab = await browser.newPage();
  await tab.goto(`${url}/sheet`);
  await tab.setViewport({ width: Math.max(400, columns.reduce((sum, width) => sum + width + 16, 16)), height: 400 });
  await tab.evaluate(
    async (pictures, columns) => {
      document.body.setAttribute('style', `margin:0;padding:16px;display:grid;gap:16px;align-items:start;background:#999;font:14px sans-serif;grid-template-columns:${columns.map((w) => `${w}px`).join(' ')}`);
      for (const [name, data] of pictures) {
        const figure = document.createElement('div');
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        image.setAttribute('style', 'inline-size:100%;display:block');
        figure.append(name, image);
        document.body.append(figure);
        await image.decode();
      }
    },
    pictures.map(([name, data]) => [name, Buffer.from(data).toString('base64')]),
    columns,
  );
  await tab.screenshot({ path, fullPage: true });
  await tab.close();
}

/** The pictures that the docs show side by side: each a row of [theme, mode, attributes, screen, width]. */
export const forDocs = {
  themes: themes.map((theme) => [theme, 'light', {}, 'chosen', 400]),
  dark: themes.map((theme) => [theme, 'dark', {}, 'phone', 400]),
  settings: [
    ['neutral', 'light', {}, 'result', 400],
    ['neutral', 'light', { density: 'compact' }, 'result', 400],
    ['neutral', 'forced', {}, 'result', 400],
  ],
  widths: [
    ['neutral', 'light', {}, 'letter', 320],
    ['neutral', 'light', {}, 'letter', 768],
  ],
};

const chosen = { as: 'young-carer', until: 'now', choose: ['danger-no', 'whereabouts-confirmed'] };

async function drawDocs(look, out) {
  for (const [name, row] of Object.entries(forDocs)) {
    const pictures = [];
    for (const [theme, mode, attributes, screen, width] of row) {
      const tab = await openTab(look, theme, mode, width, attributes);
      await show(tab, look, { ...screens, chosen }[screen]);
      pictures.push([[theme, mode, attributes.density, `${width} px`].filter(Boolean).join(', '), await shot(tab, undefined, 860)]);
      await tab.close();
    }
    await sheet(look, pictures, join(out, `${name}.png`), row.map(([, , , , width]) => width));
  }
}

/** Every screen in every theme and mode asked for. */
async function drawAll(look, out, onlyTheme, onlyMode) {
  for (const theme of themes.filter((one) => !onlyTheme || one === onlyTheme))
    for (const mode of modes.filter((one) => !onlyMode || one === onlyMode))
      for (const width of widths) {
        const tab = await openTab(look, theme, mode, width);
        const pictures = [];
        for (const [name, screen] of Object.entries(screens)) {
          await show(tab, look, screen);
          pictures.push([`${theme} ${mode} ${width} ${name}`, await shot(tab, join(out, `${theme}-${mode}-${width}-${name}.png`))]);
        }
        await tab.close();
        await sheet(look, pictures, join(out, `sheet-${theme}-${mode}-${width}.png`), width === 320 ? Array(6).fill(320) : Array(3).fill(Math.min(width, 800)));
      }
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const [out, ...asked] = process.argv.slice(2);
  if (!out) throw new Error('say where to: node test/support/look.mjs <folder> [theme] [mode], or <folder> --docs');
  mkdirSync(out, { recursive: true });
  const look = await openLook();
  try {
    await (asked[0] === '--docs' ? drawDocs(look, out) : drawAll(look, out, ...asked));
  } finally {
    await look.close();
  }
}
