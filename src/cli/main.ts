#!/usr/bin/env node
/**
 * The program `huvudbok`: what was typed is run, and the process ends with how it went.
 */
import process, { argv } from 'node:process';
import { run } from './run.js';
import { processTerminal } from './terminal.js';

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
void run(argv.slice(2), processTerminal).then((code) => {
  process.exitCode = code;
});
