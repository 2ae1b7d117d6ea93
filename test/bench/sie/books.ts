/**
 * The same made-up year as a SIE file, and in the notations of the programs it is compared with.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountKind, PostingDraft } from '../../../src/index.js';
import { chart, drafts } from '../../support/year.js';

/** Where the books are, in each notation. */
export interface WrittenBooks {
  readonly sie: string;
  readonly journal: string;
  readonly beancount: string;
}

const letters: Readonly<Record<string, string>> = {
  å: '\u0086',
  ä: '\u0084',
  ö: '\u0094',
  Å: '\u008f',
  Ä: '\u008e',
  Ö: '\u0099',
};
const cp437 = (text: string): string => text.replace(/[åäöÅÄÖ]/g, (letter) => letters[letter]!);
const kinds: Readonly<Record<AccountKind, readonly [string, string]>> = {
  asset: ['T', 'Assets'],
  liability: ['S', 'Liabilities'],
  equity: ['S', 'Equity'],
  income: ['I', 'Income'],
  expense: ['K', 'Expenses'],
};
const roots = new Map(chart.accounts.map(({ number, kind }) => [number, `${kinds[kind][1]}:K${number}`]));

/** Writes books of so many vouchers into a folder. */
export function writeBooks(folder: string, count: number): WrittenBooks {
  const paths = {
    sie: join(folder, `${String(count)}.se`),
    journal: join(folder, `${String(count)}.journal`),
    beancount: join(folder, `${String(count)}.beancount`),
  };
  const sie = fileAt(paths.sie, 'latin1');
  const journal = fileAt(paths.journal, 'utf8');
  const beancount = fileAt(paths.beancount, 'utf8');
  sie.write(heading());
  beancount.write(chart.accounts.map(({ number }) => `2024-01-01 open ${roots.get(number)!} SEK\n`).join(''));
  let number = 0;
  for (const { eventDate, text, postings } of drafts(count)) {
    const day = eventDate.replaceAll('-', '');
    number++;
    sie.write(`#VER A ${String(number)} ${day} "${cp437(text)}" ${day}\r\n{\r\n`);
    journal.write(`${eventDate} * (A${String(number)}) ${text}\n`);
    beancount.write(`${eventDate} * "${text}"\n  ver: "A${String(number)}"\n`);
    for (const each of postings) {
      const account = roots.get(String(each.account))!;
      const amount = String(each.amount);
      sie.write(rowOf(each, amount, day));
      journal.write(`    ${account}  ${amount} SEK\n`);
      beancount.write(`  ${account}  ${amount} SEK\n`);
    }
    sie.write('}\r\n');
    journal.write('\n');
    beancount.write('\n');
  }
  for (const each of [sie, journal, beancount]) each.close();
  return paths;
}

function heading(): string {
  const lines = [
    '#FLAGGA 0',
    '#PROGRAM "bench" "1.0"',
    '#FORMAT PC8',
    '#GEN 20241231',
    '#SIETYP 4',
    '#ORGNR 222000-0000',
    '#FNAMN "Exempel"',
    '#RAR 0 20240101 20241231',
    ...chart.accounts.flatMap(({ number, name, kind }) => [
      `#KONTO ${number} "${name}"`,
      `#KTYP ${number} ${kinds[kind][0]}`,
    ]),
    '#DIM 1 "Kostnadsställe"',
    ...chart.dimensions.flatMap(({ objects }) => objects.map(({ code, name }) => `#OBJEKT 1 "${code}" "${name}"`)),
    '#IB 0 1010 0.00',
  ];
  return cp437(lines.map((line) => `${line}\r\n`).join(''));
}

function rowOf({ account, dimensions, text }: PostingDraft, amount: string, day: string): string {
  const objects = dimensions?.costCentre === undefined ? '' : `1 "${dimensions.costCentre}"`;
  const rest = text === undefined ? '' : ` ${day} "${cp437(text)}"`;
  return `#TRANS ${String(account)} {${objects}} ${amount}${rest}\r\n`;
}

/** A file that is written some at a time. */
function fileAt(path: string, encoding: 'latin1' | 'utf8'): { write: (text: string) => void; close: () => void } {
  const file = openSync(path, 'w');
  let waiting = '';
  const flush = (): void => {
    writeSync(file, Buffer.from(waiting, encoding));
    waiting = '';
  };
  return {
    write: (text) => {
      waiting += text;
      if (waiting.length > 1 << 20) flush();
    },
    close: () => {
      flush();
      closeSync(file);
    },
  };
}
