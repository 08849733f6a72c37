// A real browser on a profile of its own, that can be closed as a person closes it or killed where it stands, and opened again.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChrome } from './find-chrome.mjs';

/** A full browser, which writes session files: `CHROME_FULL`, or an installed one that is no headless shell. Nothing where there is none. */
export async function findFull() {
  const chrome = await findChrome();
  const full = process.env.CHROME_FULL;
  if (full) return { ...chrome, path: full, shell: false, args: [...new Set([...chrome.args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])])] };
  return chrome.shell ? undefined : chrome;
}

export class ProfileBrowser {
  /** Everything the browser writes comes under here, its temporary files and home too. */
  dir = mkdtempSync(join(tmpdir(), 'levels-of-help-profile-'));
  #chrome;
  #browser;

  constructor(chrome) {
    this.#chrome = chrome;
    for (const name of ['profile', 'tmp', 'home']) mkdirSync(join(this.dir, name));
  }

  async open(more = []) {
    const { path, args, env, shell } = this.#chrome;
    this.#browser = await puppeteer.launch({
      executablePath: path,
      args: [...args, '--restore-last-session', ...more],
      userDataDir: join(this.dir, 'profile'),
      env: { ...env, TMPDIR: join(this.dir, 'tmp'), HOME: join(this.dir, 'home') },
      headless: shell ? 'shell' : true,
    });
    return this.#browser;
  }

  /** Kills the browser and all its processes at once: nothing is told, nothing tidied. Resolves when it is gone. */
  async kill() {
    const browser = this.#browser;
    this.#browser = undefined;
    const own = browser.process();
    const gone = new Promise((done) => own.once('exit', done));
    process.kill(-own.pid, 'SIGKILL');
    await gone;
    await browser.disconnect().catch(() => undefined);
  }

  async close() {
    await this.#browser.close();
    this.#browser = undefined;
  }

  async remove() {
    if (this.#browser) await this.kill();
    rmSync(this.dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
