import process from 'node:process';
import type { Guide } from '../guide/guide.ts';
import { library } from '../referral/library.ts';
import { commands } from './commands.ts';
import { exits } from './exits.ts';
import { help } from './help.ts';
import { HungUp } from './output.ts';
import { readArguments, type Asked } from './read-arguments.ts';
import { Refusal } from './refusal.ts';
import { Run } from './run.ts';

/** The whole command line: what was typed, done; gives what to end with. `shipped` is the guide that comes with the package. */
export async function main(typed: readonly string[], shipped: Guide): Promise<number> {
  const say = (text: string): void => void process.stderr.write(text);
  // Nobody is left to tell; the run ends by what it finds on standard output.
  process.stderr.on('error', () => undefined);
  let asked: Asked;
  try {
    asked = readArguments(commands, typed);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(`${error.message}\n`);
    return error.exit;
  }
  const stop = new AbortController();
  const run = new Run(asked, shipped, stop.signal);
  const onSignal = (): void => {
    // Asked a second time it does not wait for the record in hand.
    if (stop.signal.aborted) {
      run.abandon();
      process.exit(exits.interrupted);
    }
    stop.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
  try {
    if (asked.help || asked.version) {
      await run.write(asked.help ? `${help(commands, asked.command)}\n` : `${library.version}\n`);
      return await run.done(exits.well);
    }
    const ended = await asked.command!.run(run);
    stop.signal.throwIfAborted();
    return await run.done(ended);
  } catch (error) {
    run.abandon();
    if (stop.signal.aborted) {
      await run.told();
      say(`Stopped. ${run.far()}Nothing is left half written.\n`);
      return exits.interrupted;
    }
    if (error instanceof HungUp) {
      await run.told(true);
      return exits.well;
    }
    await run.told();
    if (error instanceof Refusal) {
      say(`${error.message}\n`);
      return error.exit;
    }
    // What an error says may repeat what somebody wrote; where it happened does not.
    const { name, stack = '' } = error as Error;
    say(`This is a fault of levels-of-help ${library.version} itself: ${name}.\n${stack.split('\n').filter((line) => /^\s+at /.test(line)).join('\n')}\n`);
    return exits.ours;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, onSignal);
  }
}
