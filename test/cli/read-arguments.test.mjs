import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { source } from '../support/cli.mjs';

describe('what was typed', () => {
  let s, commands;
  before(async () => {
    s = await source('test/cli/sources.ts');
    commands = [{ name: 'weigh', summary: '', usage: '<records>… [more]', examples: [], options: { out: { value: '<path>', says: '' }, slowly: { says: '' } }, run: async () => 0 }, { name: 'wait', summary: '', usage: '[guide.json]', examples: [], options: {}, run: async () => 0 }];
  });
  const read = (text) => s.readArguments(commands, text.split(' ').filter(Boolean));

  it('is a command, what it is given and its options, in any order', () => {
    for (const text of ['weigh a b --out c --slowly', 'weigh --slowly --out=c a b', 'weigh a --out c b --slowly']) {
      const { command, given, options, help } = read(text);
      assert.equal(command.name, 'weigh');
      assert.deepEqual([given, [...options].sort(), help], [['a', 'b'], [['out', 'c'], ['slowly', true]], false]);
    }
    assert.deepEqual(read('weigh -').given, ['-']);
    assert.equal(read('weigh a --out -').options.get('out'), '-');
    assert.deepEqual(read('weigh -- --out').given, ['--out']);
  });

  it('asks for help wherever help is asked for, though something else is missing', () => {
    for (const text of ['weigh --help', 'weigh -h', 'help weigh', '--help weigh']) assert.deepEqual([read(text).help, read(text).command.name], [true, 'weigh']);
    for (const text of ['', '--help', 'help']) assert.deepEqual([read(text).help, read(text).command], [true, undefined]);
    assert.equal(read('--version').version, true);
  });

  for (const [text, said] of [
    ['wiegh', /no command “wiegh”\. Did you mean “weigh”/],
    ['help chess', /no command “chess”/],
    ['weigh', /needs <records>/],
    ['wait a b', /“b” is one too many/],
    ['weigh a --slowlie', /no --slowlie for “weigh”\. Did you mean --slowly\?/],
    ['weigh a -x', /no -x for “weigh”/],
    ['weigh a --out', /After --out comes <path>/],
    ['weigh a --out=', /After --out comes <path>/],
    ['weigh a --out --slowly', /After --out comes <path>/],
    ['weigh a --slowly=yes', /--slowly stands alone/],
    ['weigh a --out b --out c', /--out is there twice/],
    ['wait --constructor', /no --constructor/],
  ])
    it(`is refused, with how it is used: ${text}`, () => assert.throws(() => read(text), (error) => error.exit === 2 && said.test(error.message) && /--help/.test(error.message)));

  it('has no command that cannot be told from another, nor an option without a word about it', () => {
    assert.equal(new Set(s.commands.map((c) => c.name)).size, s.commands.length);
    for (const { name, options, summary } of s.commands) {
      assert.match(name, /^[a-z]+(-[a-z]+)*$/);
      assert.match(summary, /^[A-Z].*[.?]$/);
      for (const [option, { says }] of Object.entries(options)) assert.match(says, /^[A-Z].*[.?)]$/, `${name} --${option}`);
    }
  });
});
