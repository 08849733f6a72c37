import type { Io } from './io.ts';

/** One thing that may follow a command’s name. `value`: what is put in its place, as its help shows it; absent where nothing follows. `folder`: it names a folder, in which the command makes its files. */
export type Option = { says: string; value?: string; folder?: true };

/** One command: `npx levels-of-help <name> …`. */
export type Command = {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** What stands after the name: `<records>`, or `[guide.json]` where it may be left out. As many words as it takes, and no more. */
  usage: string;
  /** What its help says beneath the summary, a paragraph each. */
  about?: readonly string[];
  /** Whole lines that can be copied, each with what it does. */
  examples: readonly (readonly [line: string, does: string])[];
  options: Readonly<Record<string, Option>>;
  /** Does it, and says what the run ends with: `exits.well`, or `exits.found`. What cannot be done is thrown as a `Refusal`. */
  run(io: Io): Promise<number>;
};
