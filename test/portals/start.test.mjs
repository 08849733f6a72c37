// `npm start`: three addresses, each answered, and an end to it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { plainName } from '../../.config/plain-name.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('npm start', () => {
  it('serves the three portals, past a port that is taken, says what to try, and stops when asked', { timeout: 240_000 }, async () => {
    const taken = createServer();
    await new Promise((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address();
    const child = spawn(process.execPath, ['.config/start.mjs'], { cwd: root, env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((done) => child.once('exit', (code) => done(code)));
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    try {
      for (let i = 0; i < 2000 && !/Stop with Ctrl-C/.test(out); i++) await new Promise((done) => setTimeout(done, 100));
      const addresses = [...out.matchAll(/^ {2}(A .+?) +(http:\S+)\n +(\S.+)$/gm)].map(([, name, address, tries]) => ({ name, address, tries }));
      assert.deepEqual(addresses.map(({ name }) => name), ['A police incident system', 'A school intranet', 'A health referral form'], out);
      assert.ok(addresses.every(({ address }) => Number(new URL(address).port) > port), 'after the one that is taken');
      const titles = await Promise.all(addresses.map(async ({ address }) => /<title>(.*?)<\/title>/.exec(await (await fetch(address)).text())[1]));
      assert.deepEqual(titles, ['Incidents: a police incident desk (invented)', 'Staff zone: Example Academy (invented)', 'Safeguarding referral: Example Hospital (invented)']);
      assert.match(addresses[1].tries, /no secure context|secure context after all/);
    } finally {
      child.kill('SIGINT');
      taken.close();
    }
    assert.equal(await ended, 0);
  });
});

describe('the school’s name', () => {
  const own = { lo: [{ address: '127.0.0.1', family: 'IPv4', internal: true }], eth0: [{ address: '192.0.2.7', family: 'IPv4', internal: false }] };
  const leadsTo = (...addresses) => () => Promise.resolve(addresses.map((address) => ({ address })));

  it('is the machine’s own where that leads to this machine alone', async () =>
    assert.deepEqual(await plainName({ name: 'desk', found: leadsTo('192.0.2.7', '127.0.1.1'), own }), { name: 'desk', listen: '127.0.1.1', reach: 'this machine', isPlain: true }));
  it('or to this machine on its network, which is said', async () =>
    assert.deepEqual(await plainName({ name: 'desk', found: leadsTo('192.0.2.7'), own }), { name: 'desk', listen: '192.0.2.7', reach: 'the network', isPlain: true }));
  it('and otherwise its address there: never localhost, never a name that leads elsewhere', async () => {
    const address = { name: '192.0.2.7', listen: '192.0.2.7', reach: 'the network', isPlain: true };
    assert.deepEqual(await plainName({ name: 'localhost', found: leadsTo('127.0.0.1'), own }), address);
    assert.deepEqual(await plainName({ name: 'desk', found: leadsTo('198.51.100.1'), own }), address);
    assert.deepEqual(await plainName({ name: 'desk', found: () => Promise.reject(new Error('no such name')), own }), address);
  });
  it('where there is neither, it says that the context is secure after all', async () =>
    assert.equal((await plainName({ name: 'localhost', found: leadsTo('127.0.0.1'), own: { lo: own.lo } })).isPlain, false));
});
