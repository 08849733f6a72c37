// A real browser driven from Node: for whole pages, printing, strict policies and traps.
import puppeteer from 'puppeteer-core';
import { findChrome } from './find-chrome.mjs';

/** Opens the browser that findChrome finds. */
export async function openBrowser(more = []) {
  const chrome = await findChrome();
  return puppeteer.launch({ executablePath: chrome.path, args: [...chrome.args, ...more], env: chrome.env, headless: chrome.shell ? 'shell' : true });
}
