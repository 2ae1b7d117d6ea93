/**
 * What reading a SIE file costs, as whole processes: read the file, judge every voucher, print a balance per account.
 * Beside the floor, a bare look at every byte, and beside other bookkeeping programs reading the same books.
 *
 * The other programs read a hundred thousand vouchers, since they take minutes for a million; `PEERS=1000000` lets them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { find, programs } from '../outside/programs.ts';
import { median } from './measure.js';
import { writeBooks } from './sie/books.ts';
import type { Report } from './sie/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'huvudbok-sie-'));
const rounds = 5;

/** A process, timed from its start to its end. */
function run(command: string, ...given: readonly string[]): { readonly seconds: number; readonly output: string } {
  const started = performance.now();
  const { stdout, status, stderr } = spawnSync(command, given, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, BEANCOUNT_DISABLE_LOAD_CACHE: '1' },
  });
  if (status !== 0) throw new Error(`${command} ${given.join(' ')}: ${stderr}`);
  return { seconds: (performance.now() - started) / 1000, output: stdout };
}

/** A program of the folder, bundled beside this one. */
function programNamed(name: string): string {
  return fileURLToPath(new URL(`sie/${name}.mjs`, import.meta.url));
}

function reportOf(output: string): Report {
  return JSON.parse(output.trim().split('\n').at(-1)!) as Report;
}

const shown = (seconds: number): string => `${seconds.toFixed(3).padStart(8)} s`;

try {
  const floor = programNamed('floor');
  const ours = programNamed('ours');
  const growth: number[][] = [];
  for (const count of [10_000, 100_000, 1_000_000]) {
    const { sie } = writeBooks(folder, count);
    const megabytes = statSync(sie).size / 1e6;
    const pairs = Array.from(
      { length: rounds },
      () => [run(process.execPath, floor, sie), run(process.execPath, ours, sie)] as const,
    );
    const reports = pairs.map(([bare, own]) => [reportOf(bare.output), reportOf(own.output)] as const);
    const [bare, own] = reports[0]!;
    if (bare.size !== own.size || own.vouchers !== count || own.wrong !== 0)
      throw new Error('The two read different books.');
    const middle = (figure: (i: number) => number): number => median(pairs.map((_, i) => figure(i)));
    growth.push(reports.map((each) => each[1].processor));
    console.log(`\nReading ${String(count)} vouchers, ${String(own.rows)} rows, ${megabytes.toFixed(0)} MB of SIE`);
    console.log(`  the floor  ${shown(middle((i) => pairs[i]![0].seconds))}  ${bare.memory.toFixed(0).padStart(5)} MB`);
    console.log(`  readSie    ${shown(middle((i) => pairs[i]![1].seconds))}  ${own.memory.toFixed(0).padStart(5)} MB`);
    console.log(
      `  ratio      ${middle((i) => pairs[i]![1].seconds / pairs[i]![0].seconds).toFixed(2)} x, of processor time ${middle((i) => reports[i]![1].processor / reports[i]![0].processor).toFixed(2)} x`,
    );
    rmSync(sie);
  }
  console.log(
    `\n  growth from 100 000 to 1 000 000 vouchers, processor time: ${(median(growth[2]!) / median(growth[1]!)).toFixed(1)} x`,
  );

  const count = Number(process.env.PEERS ?? 100_000);
  const books = writeBooks(folder, count);
  const own = median(Array.from({ length: 3 }, () => run(process.execPath, ours, books.sie).seconds));
  console.log(`\n${String(count)} vouchers in other programs\n  readSie      ${shown(own)}`);
  const others = [
    [programs.ledger, ['-f', books.journal, 'balance', '--flat']],
    [programs.hledger, ['-f', books.journal, 'balance', '--flat']],
    [programs.beancount, [books.beancount]],
  ] as const;
  for (const [program, given] of others) {
    const command = find(program);
    if (command === undefined) console.log(`  ${program.name.padEnd(11)} is missing`);
    else {
      const { seconds } = run(command, ...given);
      console.log(`  ${program.name.padEnd(12)} ${shown(seconds)}  ${(seconds / own).toFixed(0)} x`);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
