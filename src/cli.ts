#!/usr/bin/env node
// The command line: reads files and writes files, and sends nothing anywhere.
import process from 'node:process';
import { main } from './cli/main.ts';
import { levelsOfHelp } from './guides/levels-of-help/levels-of-help.ts';

process.exitCode = await main(process.argv.slice(2), levelsOfHelp);
