/**
 * Opens a file: reads it, makes books of it (or a ledger, when it has balances alone), and takes last year's figures and
 * the budget when it has them. What was odd is told on the way.
 */
import { type Chart, createChart } from '../chart/index.js';
import { type Diagnostic, describe, hasErrors } from '../diagnostics/index.js';
import type { BalanceSource, Ledger } from '../ledger/index.js';
import { type Preset, presets } from '../finsam/index.js';
import { budgetLedger } from '../plan/index.js';
import {
  type SieDocument,
  type SieProfile,
  type SieReading,
  readSieStream,
  toBooks,
  toBudget,
  toChart,
  toLedger,
} from '../sie/index.js';
import type { Call, Words } from './command.js';

/** A file, opened. */
export interface Opened {
  readonly document: SieDocument;
  /** The preset asked for, on the chart of the file. */
  readonly preset: Preset;
  readonly actual: BalanceSource;
  readonly compare?: Ledger;
  readonly budget?: Ledger;
}

/** Reads a file, with its progress told when somebody watches. */
export async function readFile(call: Call, path: string, profile: SieProfile = 'tolerant'): Promise<SieReading> {
  const { terminal, language } = call;
  const size = await terminal.size(path);
  const isLong = terminal.isWatched && size > 20_000_000;
  const reading = await readSieStream(terminal.pieces(path), {
    profile,
    onProgress: ({ bytes, vouchers }) => {
      if (!isLong) return;
      const share = String(Math.floor((100 * bytes) / size));
      terminal.tell(`\r${share} % · ${String(vouchers)} ${language === 'sv' ? 'verifikationer' : 'vouchers'}`);
    },
  });
  if (isLong) terminal.tell('\r\u001b[K');
  return reading;
}

/** Opens a file; nothing when no books can be made of it, which has then been told. */
export async function openFile(call: Call, path: string): Promise<Opened | undefined> {
  const { documents, diagnostics } = await readFile(call, path);
  const [document] = documents;
  tell(call, document === undefined ? diagnostics : diagnostics.filter(({ severity }) => severity !== 'note'));
  if (document === undefined) return undefined;
  const preset = presetOf(call);
  const chart = chartFor(preset, document);
  const actual = actualOf(call, document, chart);
  if (actual === undefined) return undefined;
  const options = chart === undefined ? {} : { chart };
  const compare = yearBefore(call, document, options);
  const budget = toBudget(document, 0, options).budget;
  return {
    document,
    preset: chart === undefined ? preset : { ...preset, chart },
    actual,
    ...(compare === undefined ? {} : { compare }),
    ...(budget === undefined ? {} : { budget: budgetLedger(budget) }),
  };
}

/** Last year's figures, when the file has any that can stand beside the period asked for. */
function yearBefore(call: Call, document: SieDocument, options: { readonly chart?: Chart }): Ledger | undefined {
  // A file may have the dates of the year alone.
  const { closing, results } = document;
  if (![...closing, ...results].some(({ year }) => year === -1)) return undefined;
  const { ledger } = toLedger(document, -1, options);
  if (ledger === undefined || ledger.periods.length > 1 || call.options['period'] === undefined) return ledger;
  call.terminal.tell(`${wholeYearOnly[call.language]}\n`);
  return undefined;
}

const wholeYearOnly: Words = {
  sv: 'Förra året visas inte: filen har bara siffror för hela det året.',
  en: 'Last year is not shown: of it the file has figures of the whole year alone.',
};

/** Tells each problem on a line of its own, in the language asked for. */
export function tell({ terminal, language }: Pick<Call, 'terminal' | 'language'>, found: readonly Diagnostic[]): void {
  for (const each of found) terminal.tell(`${lineOf(each, language)}\n`);
}

/** A problem on a line: its code, where it is, and what is wrong. */
export function lineOf(found: Diagnostic, language: Call['language']): string {
  const { severity, code, law } = found;
  const at = found.at.map((step, i) =>
    typeof step === 'number' ? `[${String(step)}]` : `${i === 0 ? '' : '.'}${step}`,
  );
  const place = at.length === 0 ? '' : ` ${at.join('')}`;
  return `${severity} ${code}${place}: ${describe(found, language)}${law === undefined ? '' : ` (${law})`}`;
}

function actualOf(call: Call, document: SieDocument, chart: Chart | undefined): BalanceSource | undefined {
  const options = chart === undefined ? {} : { chart };
  if (document.vouchers.length === 0) {
    const { ledger, diagnostics } = toLedger(document, 0, options);
    tell(call, ledger === undefined ? diagnostics : diagnostics.filter(({ severity }) => severity !== 'note'));
    return ledger;
  }
  const { result, partial } = call.options;
  const { books, diagnostics } = toBooks(document, {
    ...options,
    ...(typeof result === 'string' ? { openingDifference: result } : {}),
    ...(partial === true ? { faulty: 'leaveOut' } : {}),
  });
  tell(
    call,
    books === undefined || hasErrors(diagnostics)
      ? diagnostics
      : diagnostics.filter(({ severity }) => severity !== 'note'),
  );
  return books;
}

/** The chart of the preset, with that of the file upon it: a file says no cash flow classes, and only accounts that are used. */
function chartFor({ chart: base }: Preset, document: SieDocument): Chart | undefined {
  const own = toChart(document).chart;
  if (own === undefined) return undefined;
  const { name, accounts, dimensions } = own;
  // An account of another kind than that of the preset is another account, and has no cash flow class of it.
  const kinds = new Map(accounts.map(({ number, kind }) => [number, kind]));
  const kept = base.accounts.filter(({ number, kind }) => (kinds.get(number) ?? kind) === kind);
  const lowest = { name: base.name, accounts: kept, groups: base.groups, dimensions: base.dimensions };
  return createChart({ name, layers: [lowest, { name, accounts, dimensions }] });
}

const presetNames = { bas: presets.bas, kommun: presets.municipal, forbund: presets.association } as const;

/** The preset asked for: BAS, unless told. */
export function presetOf({ options }: Call): Preset {
  return presetNames[(options['preset'] ?? 'bas') as keyof typeof presetNames];
}
