// The whole command line, run as anybody runs it: what is promised whatever the input is and however the run ends.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { cli, folder, source } from '../support/cli.mjs';

describe('the command line', () => {
  let s, record;
  before(async () => {
    s = await source('test/cli/sources.ts');
    record = JSON.stringify(s.cast[0].assessment);
  });
  const lines = (text) => text.split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const aside = (dir, name = 'standard-input.set-aside.ndjson') => lines(readFileSync(join(dir, name), 'utf8'));
  /** Waits until something is so. */
  const until = async (so) => {
    for (let i = 0; !so(); i++) {
      assert.ok(i < 400, 'it never came to be so');
      await new Promise((done) => setTimeout(done, 50));
    }
  };

  describe('tells how it is used', () => {
    it('as a whole: every command, what it ends with, an example; and the version', async () => {
      for (const args of [['--help'], ['-h'], ['help'], []]) {
        const { code, out, err } = await cli(args);
        assert.equal(code, 0);
        assert.equal(err, '');
        for (const { name, summary } of s.commands) assert.ok(out.replace(/\s+/g, ' ').includes(`${name} ${summary}`), name);
        for (const ending of ['0 ', '1 ', '2 ', '3 ', '4 ', '5 ', '130 ']) assert.match(out, new RegExp(`^ {2}${ending}`, 'm'));
        assert.match(out, /Examples:\n {2}levels-of-help /);
        for (const line of out.split('\n')) assert.ok(line.length <= 150, line);
      }
      const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
      assert.equal((await cli(['--version'])).out, `${version}\n`);
    });

    it('and each command: its options, and examples that it understands', async () => {
      for (const { name, options, examples, summary } of s.commands) {
        const { code, out } = await cli([name, '--help']);
        assert.equal(code, 0);
        assert.ok(out.replace(/\s+/g, ' ').includes(summary));
        for (const option of Object.keys(options)) assert.ok(out.includes(`--${option}`), `${name} --${option}`);
        assert.ok(examples.length > 0);
        for (const [line, does] of examples) {
          assert.ok(out.includes(line) && out.includes(does));
          // Of several joined by pipes, the one that is this command.
          const own = line.split(' | ').find((part) => part.includes(`levels-of-help ${name}`)) ?? line;
          const words = own.slice(own.indexOf('levels-of-help ') + 15).split(/ [|>] /)[0].split(' ');
          assert.equal(s.readArguments(s.commands, words).command.name, name, line);
        }
      }
    });
  });

  it('says what was probably meant, and ends with 2', async (t) => {
    const cwd = folder(t);
    for (const [args, said] of [
      [['recomend', 'x'], /no command “recomend”. Did you mean “recommend”\?/],
      [['chess'], /no command “chess”\.\n/],
      [['recommend', '--gide', 'x', 'y'], /no --gide for “recommend”. Did you mean --guide\?/],
      [['recommend'], /“recommend” needs <records>: a file, or - /],
      [['recommend', 'x', '--out'], /After --out comes <path>/],
      [['recommend', 'x', '--out', '--progress'], /After --out comes <path>/],
      [['check', 'x', 'y'], /“y” is one too many/],
      [['recommend', '-', '--longest', 'long'], /“long” is none/],
    ]) {
      const { code, out, err } = await cli(args, { cwd });
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, said);
    }
    assert.deepEqual(readdirSync(cwd), []);
  });

  it('says in words what it cannot read, and ends with 4', async (t) => {
    const cwd = folder(t);
    for (const [path, said] of [['nowhere.ndjson', /nowhere\.ndjson could not be read: there is no such file/], ['.', /it is a folder/]]) {
      const { code, err } = await cli(['recommend', path], { cwd });
      assert.equal(code, 4);
      assert.match(err, said);
    }
    const utf16 = await cli(['recommend', '-'], { cwd, input: Buffer.from(`\u{FEFF}${record}\n`, 'utf16le') });
    assert.equal(utf16.code, 4);
    assert.match(utf16.err, /^Standard input: This is UTF-16.*iconv/);
    assert.equal(utf16.out, '');
  });

  it('takes an empty input for what it is', async (t) => {
    const { code, out, err } = await cli(['recommend', '-'], { cwd: folder(t), input: '' });
    assert.deepEqual([code, out, err], [0, '', 'Standard input is empty.\n']);
  });

  it('takes what can be used, and sets the rest aside, whole, with its line and why; ends with 3', async (t) => {
    const cwd = folder(t);
    const half = record.slice(0, 100);
    const latin = Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xe9]), Buffer.from('"}')]);
    writeFileSync(join(cwd, 'in.ndjson'), Buffer.concat([Buffer.from(`${record}\n\n${half}\n`), latin, Buffer.from(`\r\n{"a":1}\n${record}\r\n${half}`)]));
    const { code, out, err } = await cli(['recommend', 'in.ndjson'], { cwd });
    assert.equal(code, 3);
    assert.deepEqual(lines(out).map((one) => one.line), [1, 6]);
    assert.match(err, /^4 records set aside in in\.ndjson\.set-aside\.ndjson, from lines 3, 4, 5, 7: .*as safe as the input/);
    const kept = aside(cwd, 'in.ndjson.set-aside.ndjson');
    assert.deepEqual(kept.map((one) => one.line), [3, 4, 5, 7]);
    assert.deepEqual(kept.map((one) => one.text ?? Buffer.from(one.base64, 'base64').toString('latin1')), [half, `${latin.toString('latin1')}\r`, '{"a":1}', half]);
    [/not JSON/, /not UTF-8/, /no record/, /cut off/].forEach((why, i) => assert.match(kept[i].why, why));
    assert.equal(statSync(join(cwd, 'in.ndjson.set-aside.ndjson')).mode & 0o777, 0o600);
  });

  it('says of several inputs which a record came from', async (t) => {
    const cwd = folder(t);
    for (const name of ['a.ndjson', 'b.ndjson']) writeFileSync(join(cwd, name), `nothing\n${record}\n`);
    const { code, out } = await cli(['recommend', 'a.ndjson', 'b.ndjson', '--set-aside', 'aside.ndjson'], { cwd });
    assert.equal(code, 3);
    assert.deepEqual(lines(out).map((one) => [one.input, one.line]), [['a.ndjson', 2], ['b.ndjson', 2]]);
    assert.deepEqual(aside(cwd, 'aside.ndjson').map((one) => [one.input, one.line, one.text]), [['a.ndjson', 1, 'nothing'], ['b.ndjson', 1, 'nothing']]);
    // Without a place of their own, beside each.
    await cli(['recommend', 'a.ndjson', 'b.ndjson'], { cwd });
    for (const name of ['a', 'b']) assert.equal(aside(cwd, `${name}.ndjson.set-aside.ndjson`).length, 1);
  });

  it('says of a list that it was cut short', async (t) => {
    const cwd = folder(t);
    const { code, out, err } = await cli(['recommend', '-'], { cwd, input: `[${record},${record},` });
    assert.equal(code, 3);
    assert.equal(lines(out).length, 2);
    assert.match(aside(cwd)[0].why, /The list is cut off/);
    assert.match(err, /1 record set aside/);
  });

  it('reads past a line of 200 MB with a small memory, and keeps that line', { timeout: 300_000 }, async (t) => {
    const cwd = folder(t);
    const big = Buffer.alloc(1 << 20, 'x');
    const { code, out, err } = await cli(['recommend', '-'], {
      cwd,
      // All that is held in JavaScript fits in 64 MB, and what is held beside it is measured.
      node: ['--max-old-space-size=64'],
      input: async (stdin, child) => {
        const write = async (what) => stdin.write(what) || child.exitCode !== null || (await Promise.race([once(stdin, 'drain'), once(child, 'exit')]));
        let most = 0;
        const look = setInterval(() => {
          const found = existsSync(`/proc/${child.pid}/status`) && /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
          if (found) most = Math.max(most, Number(found[1]) / 1000);
        }, 50);
        await write(`${record}\n`);
        for (let i = 0; i < 200; i++) await write(big);
        await write(`\n${record}\n`);
        clearInterval(look);
        stdin.end();
        if (existsSync('/proc/self/status')) assert.ok(most > 20 && most < 300, `it held ${most} MB`);
      },
    });
    assert.equal(code, 3, err);
    assert.deepEqual(lines(out).map((one) => one.line), [1, 3]);
    assert.match(err, /1 record set aside in .* from line 2/);
    const size = statSync(join(cwd, 'standard-input.set-aside.ndjson')).size;
    assert.ok(size > (200 * (1 << 20) * 4) / 3, `${size}`);
    const tail = spawnSync('tail', ['-c', '20', join(cwd, 'standard-input.set-aside.ndjson')], { encoding: 'utf8' });
    if (!tail.error) assert.match(tail.stdout, /^(eHh4)+|"\}\n$/);
  });

  it('reads a longer one where --longest says so', async (t) => {
    const cwd = folder(t);
    const long = JSON.stringify({ ...s.cast[0].assessment, calls: [{ whom: 'x'.repeat(1_500_000), number: '', when: '', said: '', reference: '', agreed: '', decisionDue: '' }] });
    assert.equal((await cli(['recommend', '-', '--longest', '1'], { cwd, input: `${long}\n` })).code, 3);
    assert.equal((await cli(['recommend', '-', '--longest', '2'], { cwd, input: `${long}\n` })).code, 0);
  });

  it('says how far it is where it is asked to, apart from what it makes, and is quiet otherwise', async (t) => {
    const slow = async (stdin) => {
      for (let i = 0; i < 16; i++) {
        stdin.write(`${record}\n`);
        await new Promise((done) => setTimeout(done, 120));
      }
      stdin.end();
    };
    const quiet = await cli(['recommend', '-'], { cwd: folder(t), input: slow });
    assert.equal(quiet.err, '');
    const { out, err } = await cli(['recommend', '-', '--progress'], { cwd: folder(t), input: slow });
    assert.equal(lines(out).length, 16);
    const told = err.trim().split('\n');
    assert.ok(told.length >= 1 && told.length <= 5, `at most twice a second: ${told.length}`);
    for (const line of told) assert.match(line, /^\d+ records?, \d+ a second, \d+\.\d MB$/);
  });

  it('hands on what it has made before it waits for more', async (t) => {
    let early = '';
    await cli(['recommend', '-'], {
      cwd: folder(t),
      input: async (stdin, child) => {
        stdin.write(`${record}\n${JSON.stringify(s.cast[1].assessment)}\n`);
        child.stdout.once('data', (text) => (early = text));
        await until(() => early);
        stdin.end();
      },
    });
    assert.equal(lines(early).length, 1, 'the second may have another after it');
  });

  describe('writes a whole file or none', () => {
    it('with --out, for its owner alone, in place of an older one', async (t) => {
      const cwd = folder(t);
      writeFileSync(join(cwd, 'out.ndjson'), 'older');
      const { code, out } = await cli(['recommend', '-', '--out', 'out.ndjson'], { cwd, input: `${record}\n` });
      assert.deepEqual([code, out], [0, '']);
      assert.deepEqual(readdirSync(cwd), ['out.ndjson']);
      assert.equal(lines(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).length, 1);
      assert.equal(statSync(join(cwd, 'out.ndjson')).mode & 0o777, 0o600);
    });

    it('and never over its own input', async (t) => {
      const cwd = folder(t);
      writeFileSync(join(cwd, 'in.ndjson'), `${record}\n`);
      const { code, err } = await cli(['recommend', 'in.ndjson', '--out', './in.ndjson'], { cwd });
      assert.equal(code, 2);
      assert.match(err, /names the input itself/);
      assert.equal(readFileSync(join(cwd, 'in.ndjson'), 'utf8'), `${record}\n`);
      assert.deepEqual(readdirSync(cwd), ['in.ndjson']);
    });

    it('with an older one left as it was where the guide has a fault', async (t) => {
      const cwd = folder(t);
      writeFileSync(join(cwd, 'out.ndjson'), 'older');
      writeFileSync(join(cwd, 'guide.json'), JSON.stringify({ ...s.levelsOfHelp, level: 'nowhere' }));
      const { code, err } = await cli(['recommend', '-', '--out', 'out.ndjson', '--guide', 'guide.json'], { cwd, input: `${record}\n` });
      assert.equal(code, 1);
      assert.match(err, /guide\.json: This guide cannot be used: \d+ faults?\.\n {2}level: /);
      assert.equal(readFileSync(join(cwd, 'out.ndjson'), 'utf8'), 'older');
    });
  });

  for (const signal of ['SIGINT', 'SIGTERM'])
    it(`stops cleanly at ${signal}: the record in hand is finished, nothing is half written, what was set aside stays, and it says how far it came`, async (t) => {
      const cwd = folder(t);
      writeFileSync(join(cwd, 'out.ndjson'), 'older');
      const { code, out, err } = await cli(['recommend', '-', '--out', 'out.ndjson'], {
        cwd,
        input: async (stdin, child) => {
          stdin.write(`${record}\nnothing\n${record.slice(0, 50)}`);
          await until(() => existsSync(join(cwd, 'standard-input.set-aside.ndjson')));
          await until(() => readdirSync(cwd).some((name) => name.endsWith('.part')));
          child.kill(signal);
        },
      });
      assert.equal(code, 130);
      assert.equal(out, '');
      assert.match(err, /Stopped\. It had read 2 records \(\d+ bytes\)\. Nothing is left half written\./);
      assert.match(err, /1 record set aside/);
      assert.deepEqual(readdirSync(cwd).sort(), ['out.ndjson', 'standard-input.set-aside.ndjson']);
      assert.equal(readFileSync(join(cwd, 'out.ndjson'), 'utf8'), 'older');
      assert.equal(aside(cwd)[0].text, 'nothing');
    });

  it('stops in the middle of a long file with whole lines only', async (t) => {
    const cwd = folder(t);
    writeFileSync(join(cwd, 'in.ndjson'), `${record}\n`.repeat(20_000));
    const { code, out, err } = await cli(['recommend', 'in.ndjson'], {
      cwd,
      during: async (child, said) => {
        await until(() => said.out.length > 10_000);
        child.kill('SIGINT');
      },
    });
    assert.equal(code, 130);
    const told = lines(out);
    assert.ok(told.length > 10 && told.length < 20_000);
    const [, far] = /It had read (\d+) records/.exec(err);
    assert.ok(Number(far) < 20_000 && Number(far) >= told.length);
    assert.ok(out.endsWith('\n'));
  });

  it('ends quietly when nobody reads on, as head does', async (t) => {
    const cwd = folder(t);
    writeFileSync(join(cwd, 'in.ndjson'), `${record}\n`.repeat(3000));
    const { code, err } = await cli(['recommend', 'in.ndjson'], { cwd, during: async (child) => {
      await once(child.stdout, 'data');
      child.stdout.destroy();
    } });
    assert.deepEqual([code, err], [0, '']);
  });

  const full = existsSync('/dev/full') ? false : 'this machine has no /dev/full, which answers every writer that the disk is full';
  it('says that the disk is full, and ends with 4: on the output', { skip: full }, async (t) => {
    const disk = openSync('/dev/full', 'w');
    const { code, err } = await cli(['recommend', '-'], { cwd: folder(t), input: `${record}\n`, stdio: ['pipe', disk, 'pipe'] });
    closeSync(disk);
    assert.equal(code, 4, err);
    assert.match(err, /could not be written: the disk is full/);
    assert.doesNotMatch(err, /fault of levels-of-help/);
  });
  it('says that the disk is full, and ends with 4: at --out', { skip: full }, async (t) => {
    const cwd = folder(t);
    const { code, err } = await cli(['recommend', '-', '--out', '/dev/full'], { cwd, input: `${record}\n` });
    assert.equal(code, 4, err);
    assert.match(err, /\/dev\/full could not be written: the disk is full/);
    assert.deepEqual(readdirSync(cwd), []);
  });

  const small = spawnSync('sh', ['-c', 'ulimit -f 8 && true']).status === 0 ? false : 'this shell cannot limit how large a file may be';
  it('leaves nothing half written where a file cannot grow: neither the output nor what was set aside', { skip: small }, async (t) => {
    const cwd = folder(t);
    writeFileSync(join(cwd, 'in.ndjson'), `${record}\n`.repeat(400));
    writeFileSync(join(cwd, 'bad.ndjson'), `short\n${'x'.repeat(200_000)}\n`);
    const limited = (args) => cli(args, { cwd, limit: 64 });
    const out = await limited(['recommend', 'in.ndjson', '--out', 'out.ndjson']);
    assert.equal(out.code, 4, out.err);
    assert.match(out.err, /out\.ndjson could not be written: it would be larger than a file may be there/);
    const bad = await limited(['recommend', 'bad.ndjson']);
    assert.equal(bad.code, 4, bad.err);
    assert.deepEqual(readdirSync(cwd).sort(), ['bad.ndjson', 'bad.ndjson.set-aside.ndjson', 'in.ndjson']);
    assert.deepEqual(aside(cwd, 'bad.ndjson.set-aside.ndjson').map((one) => one.text), ['short']);
  });

  it('never ends over what a record holds: odd ones are set aside or worked out, one by one', { timeout: 120_000 }, async (t) => {
    const cwd = folder(t);
    const by = s.chance(7);
    const odd = [];
    for (let i = 0; i < 150; i++) {
      const value = JSON.parse(JSON.stringify(by.pick(s.cast).assessment));
      const places = [];
      const walk = (part) => Object.keys(part).forEach((key) => {
        places.push([part, key]);
        if (typeof part[key] === 'object' && part[key] !== null) walk(part[key]);
      });
      walk(value);
      const [part, key] = by.pick(places);
      part[key] = by.pick([null, 7, -1, '', 'odd', '__proto__', [], {}, ['odd'], { option: 'odd' }, '2026-02-30', '9'.repeat(400)]);
      odd.push(JSON.stringify(value));
    }
    odd.push('{"__proto__":{"version":0}}', '['.repeat(100_000), `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, record);
    const { code, out, err } = await cli(['recommend', '-'], { cwd, input: `${odd.join('\n')}\n` });
    assert.equal(code, 3, err);
    assert.doesNotMatch(err, /fault of/);
    assert.equal(lines(out).length + aside(cwd).length, odd.length);
    assert.equal(lines(out).at(-1).line, odd.length);
    const letters = await cli(['verify', '-'], { cwd, input: `${odd.map((one, i) => (i % 2 ? one : `{"format":"levels-of-help/referral","seal":{},"record":${one}}`)).join('\n')}\n` });
    assert.doesNotMatch(letters.err, /fault of/);
    assert.equal(letters.code, 1);
  });
});
