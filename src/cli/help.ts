import type { Command } from './command.ts';

/** Words in lines that fit a narrow window, each after the first set in. */
function wrapped(text: string, before: string, width = 92): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && before.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((l) => `${before}${l}`).join('\n');
}

const listed = (rows: readonly (readonly [string, string])[]): string => {
  const wide = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, says]) => `  ${name.padEnd(wide)}${wrapped(says, ' '.repeat(wide + 2)).trimStart()}`).join('\n');
};

const shown = (examples: Command['examples']): string => examples.map(([line, does]) => `  ${line}\n      ${does}`).join('\n');

const endings = [
  ['0', 'All well.'],
  ['1', 'Something was found that somebody should look at: faults in a guide, a record that was changed. Also where records were set aside besides.'],
  ['2', 'It was asked in a way that cannot be understood.'],
  ['3', 'Some records could not be used, and were set aside.'],
  ['4', 'Something could not be read or written.'],
  ['5', 'A fault of this program.'],
  ['130', 'Stopped before the end.'],
] as const;

const ends = `What it ends with:\n${listed(endings)}`;

/** The help for all of it, or for one command. */
export const help = (commands: readonly Command[], command?: Command): string =>
  command
    ? [
        `levels-of-help ${command.name} ${command.usage} [options]`,
        wrapped(command.summary, ''),
        ...(command.about ?? []).map((text) => wrapped(text, '')),
        `Options:\n${listed([...Object.entries(command.options).map(([name, { value, says }]) => [`--${name}${value ? ` ${value}` : ''}`, says] as const), ['--help', 'Say this.']])}`,
        `Examples:\n${shown(command.examples)}`,
        ends,
      ].join('\n\n')
    : [
        'levels-of-help <command> [options]',
        wrapped('Works with a Levels of Help guide and with records that were made with one. It sends nothing anywhere: it reads the files it is given, and writes where it is told.', ''),
        `Commands:\n${listed(commands.map((c) => [c.name, c.summary]))}`,
        wrapped('Records are JSON, one a line (NDJSON) or in one list: a record, an account, or a letter as JSON. “-” reads them from standard input. They are about children: keep what goes in and what comes out as your own rules for records say.', ''),
        `Examples:\n${shown([['levels-of-help check our-guide.json', 'Is our guide sound, and what waits for us to decide?'], ['levels-of-help recommend referrals.ndjson --out levels.ndjson', 'What follows from each account, one line each.'], ['levels-of-help help verify', 'How one command is used.']])}`,
        ends,
      ].join('\n\n');
