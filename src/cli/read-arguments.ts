import { parseArgs } from 'node:util';
import type { Command } from './command.ts';
import { exits } from './exits.ts';
import { nearest } from './nearest.ts';
import { Refusal } from './refusal.ts';

/** What was asked: of which command, with what, or only for help or the version. */
export type Asked = { command?: Command; help: boolean; version: boolean; given: string[]; options: ReadonlyMap<string, string | true> };

const always = { help: { says: 'Say this.' }, version: { says: 'Say which version this is.' } } satisfies Command['options'];

/**
 * Reads what was typed.
 * @throws {Refusal} with what was probably meant.
 */
export function readArguments(commands: readonly Command[], typed: readonly string[]): Asked {
  const [name, ...rest] = typed;
  if (name === undefined || ['--help', '-h', 'help'].includes(name)) {
    const command = commands.find((c) => c.name === rest[0]);
    if (rest[0] !== undefined && !command) throw unknownCommand(commands, rest[0]);
    return { ...(command && { command }), help: true, version: false, given: [], options: new Map() };
  }
  if (['--version', '-v'].includes(name)) return { help: false, version: true, given: [], options: new Map() };
  const command = commands.find((c) => c.name === name);
  if (!command) throw unknownCommand(commands, name);

  const known: Command['options'] = { ...command.options, ...always };
  const { tokens } = parseArgs({
    args: rest,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(Object.entries(known).map(([option, { value }]) => [option, { type: value ? 'string' : 'boolean', ...(option === 'help' && { short: 'h' }) }] as const)),
  });
  const options = new Map<string, string | true>();
  const given: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') given.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option) throw wrong(`There is no ${token.rawName} for “${command.name}”.`, nearest(token.name, Object.keys(known)), '--', command);
    // A dash alone is standard input; anything else with a dash before it is the next option, and nothing was put here.
    if (option.value && (!token.value || (!token.inlineValue && token.value.startsWith('-') && token.value !== '-'))) throw wrong(`After --${token.name} comes ${option.value}, and nothing is there.`, undefined, '', command);
    if (!option.value && token.value !== undefined) throw wrong(`--${token.name} stands alone: nothing comes after it.`, undefined, '', command);
    if (options.has(token.name)) throw wrong(`--${token.name} is there twice.`, undefined, '', command);
    options.set(token.name, token.value ?? true);
  }
  const help = options.has('help');
  const places = command.usage.split(' ').filter(Boolean);
  const many = places.some((place) => place.endsWith('…'));
  const least = places.filter((place) => place.startsWith('<')).length;
  if (!help && given.length < least) throw wrong(`“${command.name}” needs ${places[given.length]!.replace('…', '')}${places[given.length]!.includes('records') ? ': a file, or - for what comes on standard input' : ''}.`, undefined, '', command);
  if (!help && !many && given.length > places.length) throw wrong(`“${given[places.length]!}” is one too many for “${command.name}”.`, undefined, '', command);
  return { command, help, version: options.has('version'), given, options };
}

const wrong = (what: string, meant: string | undefined, before: string, command: Command): Refusal =>
  new Refusal(exits.use, `${what}${meant ? ` Did you mean ${before}${meant}?` : ''}\nHow it is used: levels-of-help ${command.name} --help`);

const unknownCommand = (commands: readonly Command[], name: string): Refusal => {
  const meant = nearest(name.replace(/^-+/, ''), commands.map((c) => c.name));
  return new Refusal(exits.use, `There is no command “${name}”.${meant ? ` Did you mean “${meant}”?` : ''}\nWhat there is: levels-of-help --help`);
};
