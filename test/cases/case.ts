// A case: one way to meet one problem, as small as it can be shown, and how the problem reads in both languages.

/** How a problem is met, and what is said of it. */
export interface Case {
  /** What has happened, in a sentence. */
  readonly when: string;
  /** A program whose last expression throws or returns the problem, and no other. `setting` comes before it. */
  readonly run: string;
  readonly sv: string;
  readonly en: string;
}

/** Cases by the code of their problem. */
export type Cases = Readonly<Record<string, Case>>;

/** What every reproducer may use: a chart in two layers, books of 2024 with one voucher, a draft without fault. */
export const setting = `import {
  accountPattern,
  addDays,
  allocate,
  amount,
  associationLayer,
  balanceOf,
  check,
  closePeriod,
  correct,
  createChart,
  createLedger,
  credit,
  daysBetween,
  debit,
  financialYear,
  ledger,
  openBooks,
  period,
  post,
  replaceChart,
  trialBalance,
  voucher,
  type ChartLayer,
  type VoucherDraft,
} from 'huvudbok';
import { planImport, readSie, reconcile, toBooks, toBudget, toChart, toLedger, writeSie } from 'huvudbok/sie';

const own: ChartLayer = {
  name: 'Egna',
  accounts: [
    { number: '6010', dimensions: { costCentre: 'required', project: 'forbidden' } },
    { number: '6999', name: 'Äldre kostnader', kind: 'expense', validTo: 2023 },
  ],
  dimensions: [
    {
      number: 1,
      objects: [
        { code: '1010', name: 'Kansli' },
        { code: '30', name: 'Östra' },
        { code: '31', name: 'Nordöstra' },
        { code: '32', name: 'Sydöstra' },
      ],
      history: [{ on: '2024-07-01', split: '30', into: ['31', '32'] }],
    },
  ],
};
const chart = createChart({ name: 'Exempel', layers: [associationLayer, own] });

const draft: VoucherDraft = {
  eventDate: '2024-01-15',
  compiledOn: '2024-01-15',
  text: 'Hyra januari',
  counterparty: 'Hyresvärden',
  postings: [debit(6010, '12 500,00', { dimensions: { costCentre: '1010' } }), credit(1930, '12 500,00')],
};
const empty = openBooks({ association: 'Förbundet Exempel', chart, year: '2024' });
const books = post(empty, draft);
const signature = { by: 'ekonom', on: '2024-02-05' };

const sieLines = [
  '#FLAGGA 0',
  '#PROGRAM "Exempel" "1.0"',
  '#FORMAT PC8',
  '#GEN 20240201',
  '#SIETYP 4',
  '#FNAMN "Exempel"',
  '#RAR 0 20240101 20241231',
  '#KONTO 1930 "Bank"',
  '#KONTO 6010 "Hyra"',
  '#IB 0 1930 100.00',
  '#VER A 1 20240131 "Hyra"',
  '{',
  '#TRANS 1930 {} -100.00',
  '#TRANS 6010 {} 100.00',
  '}',
];
/** A SIE file where what begins as the keys stands as the values. */
const sieFile = (changes: Readonly<Record<string, string>> = {}) => {
  const change = (line: string) => changes[Object.keys(changes).find((key) => line.startsWith(key)) ?? ''] ?? line;
  return new TextEncoder().encode(sieLines.map((line) => change(line) + '\\r\\n').join(''));
};
const strict = { profile: 'strict' } as const;
/** The document of a file that books can be made of as it is. */
const sieDocument = (changes: Readonly<Record<string, string>> = {}) => {
  const bank = '#KONTO 1930 "Bank"\\n#KTYP 1930 T';
  const rent = '#KONTO 6010 "Hyra"\\n#KTYP 6010 K';
  const whole = { '#KONTO 1930': bank, '#KONTO 6010': rent, '#IB': '#IB 0 1930 0.00', ...changes };
  return readSie(sieFile(whole)).documents[0]!;
};`;
