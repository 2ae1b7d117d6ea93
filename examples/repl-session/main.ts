/**
 * A session in the REPL, as an analyst has one: `huvudbok repl bokslut.se --echo < session.txt`.
 */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const words = ['--import', 'tsx', here('../../src/cli/main.ts'), 'repl', here('../import-sie/bokslut.se'), '--echo'];
const session = spawn(process.execPath, words, { stdio: ['pipe', 'inherit', 'ignore'] });
createReadStream(here('session.txt')).pipe(session.stdin);
const [code] = (await once(session, 'exit')) as [number];
process.exitCode = code;
