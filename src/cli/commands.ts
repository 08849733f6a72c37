import { audit } from './audit.ts';
import { board } from './board.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { outcomes } from './outcomes.ts';
import { print } from './print.ts';
import { recommend } from './recommend.ts';
import { replay } from './replay.ts';
import { sample } from './sample.ts';
import { synthetic } from './synthetic.ts';
import { tables } from './tables.ts';
import { verify } from './verify.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [audit, board, check, compare, outcomes, print, recommend, replay, sample, synthetic, tables, verify];
