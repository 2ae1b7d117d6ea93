/**
 * Words: what headings and labels of printed tables mean, as data. A word that is not here means nothing, and can be
 * said in the table itself.
 */
import type { FiguresWindow } from '../statements/index.js';

/** What a table is, by its title. */
export type TableKind = 'income' | 'balance' | 'cashFlow' | 'operations' | 'overview' | 'balanceRequirement' | 'other';

export const titleWords: readonly (readonly [RegExp, TableKind])[] = [
  [/resultaträkning/, 'income'],
  [/balansräkning/, 'balance'],
  [/kassaflöde|finansieringsanalys/, 'cashFlow'],
  [/driftredovisning/, 'operations'],
  [/balanskrav/, 'balanceRequirement'],
  [/översikt|flerår|femår|sammanfattning|sammandrag|nyckeltal/, 'overview'],
];

/** What a row is, by its label, in tables of some kinds. */
export interface RowWord {
  readonly label: RegExp;
  readonly tie: string;
  /** What it shows, where the columns do not tell. */
  readonly window?: FiguresWindow;
  readonly kinds: readonly TableKind[];
}

const closing = { window: 'closing' } as const;

export const rowWords: readonly RowWord[] = [
  { label: /^(årets|periodens) resultat$/, tie: 'result', kinds: ['income', 'balance', 'cashFlow', 'overview'] },
  { label: /^resultat$/, tie: 'result', kinds: ['overview'] },
  { label: /^(årets|periodens) resultat enligt resultaträkningen$/, tie: 'result', kinds: ['balanceRequirement'] },
  { label: /^(summa|totalt|resultat)$/, tie: 'result', kinds: ['operations'] },
  {
    label: /^(erhållna )?(bidrag|medlemsbidrag)( från (huvudmännen|medlemmarna|ledamöterna))?$|^medlemsfinansiering$/,
    tie: 'contributions',
    kinds: ['income', 'overview'],
  },
  { label: /^(summa|utgående) eget kapital$/, tie: 'equity', kinds: ['balance'] },
  { label: /^((summa|utgående) )?eget kapital$|^utgående ek$/, tie: 'equity', ...closing, kinds: ['overview'] },
  { label: /^summa tillgångar$/, tie: 'assets', kinds: ['balance'] },
  { label: /^(summa|totala) tillgångar$|^balansomslutning$/, tie: 'assets', ...closing, kinds: ['overview'] },
  { label: /^summa (ek\b|eget kapital\b).*skulder$/, tie: 'equityAndLiabilities', kinds: ['balance'] },
  { label: /^(kassa och bank|likvida medel)$/, tie: 'cash', kinds: ['balance'] },
  { label: /^(kortfristiga )?fordringar$/, tie: 'receivables', kinds: ['balance'] },
  { label: /^kortfristiga skulder$/, tie: 'shortTermLiabilities', kinds: ['balance'] },
  { label: /^((ökning|förändring) av )?(kortfristiga )?fordringar$/, tie: '-receivables', kinds: ['cashFlow'] },
  { label: /^((ökning|förändring) av )?kortfristiga skulder$/, tie: 'shortTermLiabilities', kinds: ['cashFlow'] },
  { label: /^förändring av likvida medel$|^(årets|periodens) kassaflöde$/, tie: 'cash', kinds: ['cashFlow'] },
  {
    label: /^ingående likvida medel$|^likvida medel vid .*början$/,
    ...{ tie: 'cash', window: 'opening', kinds: ['cashFlow'] },
  },
  { label: /^utgående likvida medel$|^likvida medel vid .*slut$/, tie: 'cash', ...closing, kinds: ['cashFlow'] },
];

/** A row that is a share of two others, by its label: solvency is equity in per cent of assets. */
export const shareWords = [{ label: /^soliditet\b/, of: 'equity', to: 'assets' }] as const;

/** What a column shows, by its heading. */
export type ColumnWord =
  FiguresWindow | 'budget' | 'forecast' | 'compare' | 'variance' | 'income' | 'cost' | 'net' | 'total' | 'percent';

export const columnWords: readonly (readonly [RegExp, ColumnWord])[] = [
  [/avvikelse|differens|^diff\b/, 'variance'],
  [/budget/, 'budget'],
  [/prognos/, 'forecast'],
  [/föregående|föreg\.|förra/, 'compare'],
  [/^ing(ående|\.)|^ib\b/, 'opening'],
  [/^förändring/, 'change'],
  [/^utg(ående|\.)|^ub\b/, 'closing'],
  [/intäkt/, 'income'],
  [/kostnad/, 'cost'],
  [/netto/, 'net'],
  [/^(summa|totalt?|samtliga)$/, 'total'],
  [/%|procent|andel/, 'percent'],
];

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** The time a heading tells, and whether it is a date, which is a balance. */
export interface HeadingTime {
  readonly period: string;
  readonly date?: 'first day' | 'last day';
}

/** Reads `2024-12-31`, `jan–aug 2022`, `2024`; months without a year are of the year that is given. */
export function timeIn(heading: string, year: string | undefined): HeadingTime | undefined {
  const date = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/.exec(heading);
  if (date !== null) {
    const [day, of] = date as unknown as readonly [string, string];
    return day.endsWith('-01-01')
      ? { period: of, date: 'first day' }
      : { period: `${of}-01-01..${day}`, date: 'last day' };
  }
  const told = /\b(?:19|20)\d\d\b/.exec(heading)?.[0] ?? year;
  if (told === undefined) return undefined;
  const span = /\b([a-zå]{3})[a-z]*\s*[-–]\s*([a-zå]{3})[a-z]*\b/.exec(heading);
  const [first, last] = [span?.[1], span?.[2]].map((name) => months.indexOf(name ?? '') + 1) as [number, number];
  if (first === 0 || last < first) return /\b(?:19|20)\d\d\b|helår/.test(heading) ? { period: told } : undefined;
  const [from, to] = [first, last].map((month) => `${told}-${String(month).padStart(2, '0')}`) as [string, string];
  return { period: `${from}..${to}` };
}
