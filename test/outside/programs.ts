// The other programs that our answers are held against, and where they are on this machine.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Program {
  readonly name: string;
  /** What to install on Debian. */
  readonly package: string;
  readonly use: string;
  /** What makes it say its version; `--version`, unless told. */
  readonly version?: string;
}

export const programs = {
  chromium: { name: 'chromium', package: 'chromium', use: 'opens a page that holds books' },
  pdftotext: { name: 'pdftotext', package: 'poppler-utils', use: 'reads what has been printed', version: '-v' },
  hledger: { name: 'hledger', package: 'hledger', use: 'reckons the same balances' },
  ledger: { name: 'ledger', package: 'ledger', use: 'reckons the same balances' },
  beancount: { name: 'bean-check', package: 'beancount', use: 'finds the same books sound' },
  libreoffice: { name: 'soffice', package: 'libreoffice-calc', use: 'reckons the sums of our workbooks' },
} as const satisfies Record<string, Program>;

/** Where the program is, or undefined when it is not on the path. */
export function find({ name }: Program): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** What a test says when its program is missing: ` (hledger is missing: apt-get install hledger)`. */
export function missing(program: Program): string {
  return find(program) === undefined ? ` (${program.name} is missing: apt-get install ${program.package})` : '';
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
