// Drawn on a server: plain Node, no DOM and nothing that pretends to be one but what Lit itself brings.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { exports, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Runs a module in a Node of its own, so that no test has left anything behind in it. */
function node(code) {
  const file = join(root, 'node_modules/.cache', `ssr-${process.pid}.mjs`);
  writeFileSync(file, code);
  try {
    const { stdout, stderr, status } = spawnSync(process.execPath, [file], { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    // Nothing is complained of either.
    assert.equal(stderr, '');
    return stdout.trim();
  } finally {
    rmSync(file);
  }
}

const drawn = (before) => node(`import { render } from '@lit-labs/ssr';
  import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
  import { html } from 'lit';
  ${before}
  console.log(await collectResult(render(html\`<levels-of-help agency="school"><p>In danger now? Call 999.</p></levels-of-help>\`)));`).replaceAll(/<!--.*?-->/g, '');

describe('on a server', () => {
  it('every door can be imported, says nothing, puts no DOM there and registers nothing', () => {
    for (const [door, to] of Object.entries(exports)) {
      const path = typeof to === 'string' ? to : to.default;
      // Those for a script tag are for a page, and say so in the docs.
      if (!path?.endsWith('.js') || ['./embed', './frame', './host-frame', './board-embed'].includes(door)) continue;
      const said = node(`await import(${JSON.stringify(join(root, path))});
        console.log(typeof document, typeof window, typeof HTMLElement, globalThis.customElements?.get('levels-of-help'), globalThis.customElements?.get('loh-page') ?? globalThis.customElements?.get('loh-board-report'));`);
      assert.equal(said, 'undefined undefined undefined undefined undefined', door);
    }
  });

  it('the class knows its version there, and can be made', () => {
    assert.equal(node(`const { LevelsOfHelp } = await import('${root}dist/index.js');
      customElements.define('levels-of-help', LevelsOfHelp);
      const element = new LevelsOfHelp();
      element.contacts = [];
      console.log(LevelsOfHelp.version, element.record, element.isWritten);`), `${version} undefined false`);
  });

  // A page drawn there would offer questions before anything could take their answers.
  for (const [where, before] of [['nothing was imported', ''], ['the registering door was imported', `await import('${root}dist/define.js');`]])
    it(`Lit’s own server draws the tag with the host’s own content in it, and no question, where ${where}`, () =>
      assert.equal(drawn(before), '<levels-of-help agency="school"><p>In danger now? Call 999.</p></levels-of-help>'));
});
