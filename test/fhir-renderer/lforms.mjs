// LHC-Forms in a page of its own, from the npm package unpacked in a temporary folder: served to this machine only, with every other address refused.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChrome } from '../support/find-chrome.mjs';

export const version = '40.1.3';

// Classic scripts, in the order the package’s README gives.
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>LHC-Forms</title><link rel="stylesheet" href="webcomponent/styles.css"><body><div id="form"></div>
${['webcomponent/assets/lib/zone.min.js', 'webcomponent/runtime.js', 'webcomponent/polyfills.js', 'webcomponent/main.js', 'fhir/R4/lformsFHIR.min.js'].map((src) => `<script src="${src}"></script>`).join('\n')}</body></html>`;
const types = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png', '.ico': 'image/x-icon' };

export async function openLForms() {
  const dir = mkdtempSync(join(tmpdir(), 'lforms-'));
  execFileSync('npm', ['pack', '--silent', `lforms@${version}`, '--pack-destination', dir], { stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('tar', ['xzf', join(dir, `lforms-${version}.tgz`), '-C', dir]);
  const root = join(dir, 'package/dist/lforms');
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://x').pathname);
    try {
      const body = path === '/' ? page : readFileSync(join(root, path));
      // Without the character set lformsFHIR fails with nothing but an identifier.
      response.writeHead(200, { 'content-type': `${types[extname(path)] ?? 'text/html'}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const chrome = await findChrome();
  const browser = await puppeteer.launch({ executablePath: chrome.path, args: chrome.args, env: chrome.env, headless: chrome.shell ? 'shell' : true, protocolTimeout: 600_000 });
  const outside = [];
  return {
    outside,
    chrome: await browser.version(),
    /** A fresh page with LHC-Forms loaded and nothing in it. */
    async fresh() {
      const tab = await browser.newPage();
      await tab.setViewport({ width: 1200, height: 1000 });
      // Moments are in UTC here, as in a record.
      await tab.emulateTimezone('UTC');
      await tab.setRequestInterception(true);
      tab.on('request', (request) => {
        if (request.url().startsWith(origin) || request.url().startsWith('data:')) return void request.continue();
        outside.push(request.url());
        void request.abort();
      });
      await tab.goto(origin);
      await tab.waitForFunction(() => window.LForms?.Util?.addFormToPage && window.LForms.FHIR?.R4);
      return tab;
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
