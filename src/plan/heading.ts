/**
 * The headings of a budget sheet: which column is the account, which the cost centre, which January.
 *
 * They are matched as words, whatever their case; a dimension goes by its name in the chart, its key or its number.
 */
import type { Period } from '../calendar/index.js';
import type { Chart } from '../chart/index.js';
import { type Diagnostic, excerpt, nearest } from '../diagnostics/index.js';
import { headingMissing, headingTwice } from './sheet-problems.js';

/** The columns of a sheet, counted from 0. */
export interface Columns {
  readonly account: number;
  readonly amount?: number;
  readonly text?: number;
  readonly scenario?: number;
  /** By dimension key. */
  readonly dimensions: ReadonlyMap<string, number>;
  /** One for each month of the year, or none at all. */
  readonly months: readonly number[];
  /** Columns whose heading says nothing to us, with the word that was perhaps meant. */
  readonly unread: readonly { readonly column: number; readonly heading: string; readonly nearest: string }[];
}

const words: Readonly<Record<'account' | 'amount' | 'text' | 'scenario', readonly string[]>> = {
  account: ['konto', 'kontonr', 'kontonummer', 'account'],
  amount: ['belopp', 'budget', 'årsbudget', 'helår', 'summa', 'totalt', 'amount'],
  text: ['text', 'beskrivning', 'kommentar', 'anteckning'],
  scenario: ['scenario', 'villkor'],
};

const shortNames: Readonly<Record<string, readonly string[]>> = {
  costCentre: ['kst', 'kstnr', 'kställe'],
  project: ['proj', 'projektnr'],
};

const monthNames = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** What a column is: a field of a row, a dimension, or a month. */
type Role = 'account' | 'amount' | 'text' | 'scenario' | `dimension ${string}` | `month ${number}`;

/** What one heading means, or nothing. A month named without its year is the first of that name not yet taken. */
function roleOf(heading: string, chart: Chart, months: readonly Period[], taken: ReadonlySet<Role>): Role | undefined {
  const word = plain(heading);
  // "Budget 2024" is the budget of 2024, in a sheet of 2024.
  const bare = word.replace(/ \d{4}$/, (year) => (months[0]!.from.startsWith(year.trim()) ? '' : year));
  for (const field of ['account', 'amount', 'text', 'scenario'] as const) if (words[field].includes(bare)) return field;
  const dimension = chart.dimensions.find(
    ({ key, name, number }) =>
      [plain(name), plain(key), String(number)].includes(word) || shortNames[key]?.includes(word) === true,
  );
  if (dimension !== undefined) return `dimension ${dimension.key}`;
  const fitting = months.flatMap((month, i) => (isMonth(word, month) ? [i] : []));
  const month = fitting.find((i) => !taken.has(`month ${i}`)) ?? fitting[0];
  return month === undefined ? undefined : `month ${month}`;
}

/** `jan`, `januari`, `jan 2024`, `jan-24`, `2024-01`, `202401` */
function isMonth(word: string, { from }: Period): boolean {
  const [year, month] = [from.slice(0, 4), from.slice(5, 7)];
  if (word === `${year}-${month}` || word === year + month) return true;
  const found = /^([a-zåäö]{3,9})\.?(?:[ -]?(\d{2}|\d{4}))?$/.exec(word);
  if (found === null || !monthNames[+month - 1]!.startsWith(found[1]!)) return false;
  return found[2] === undefined || year.endsWith(found[2]);
}

function plain(heading: string): string {
  return heading.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** True when some cell of the line is the heading of the accounts: the line of headings. */
export function areHeadings(cells: readonly string[]): boolean {
  return cells.some((cell) => words.account.includes(plain(cell)));
}

/** The heading of a dimension when a sheet is written: its name, unless that would be read as something else. */
export function dimensionHeading(chart: Chart, months: readonly Period[], key: string): string {
  const { name, number } = chart.dimensions.find((each) => each.key === key)!;
  return roleOf(name, chart, months, new Set()) === `dimension ${key}` ? name : String(number);
}

/** Reads the line of headings; what is missing or there twice is added to what has been found. */
export function readHeadings(
  line: { readonly number: number; readonly cells: readonly string[] },
  chart: Chart,
  months: readonly Period[],
  found: Diagnostic[],
): Columns | undefined {
  const roles = new Map<Role, number>();
  const unread: Columns['unread'][number][] = [];
  const before = found.length;
  line.cells.forEach((heading, column) => {
    if (heading === '') return;
    const role = roleOf(heading, chart, months, new Set(roles.keys()));
    if (role === undefined) {
      unread.push({ column, heading: `"${excerpt(heading)}"`, nearest: nearest(plain(heading), known(chart)) ?? '' });
    } else if (roles.has(role)) {
      const other = `"${excerpt(line.cells[roles.get(role)!]!)}"`;
      const at = ['line', line.number, 'column', column + 1];
      found.push(headingTwice.at(at, { heading: `"${excerpt(heading)}"`, other }));
    } else roles.set(role, column);
  });
  const account = roles.get('account');
  const monthColumns = months.map((_, i) => roles.get(`month ${i}`));
  const missing = months.filter((_, i) => monthColumns[i] === undefined).map(({ name }) => name);
  const hasMonths = missing.length < months.length;
  const lacks = [
    ...(account === undefined ? ['Konto'] : []),
    ...(hasMonths ? missing : roles.has('amount') ? [] : ['Belopp']),
  ];
  if (lacks.length > 0) found.push(headingMissing.at(['line', line.number], { headings: lacks.join(', ') }));
  if (found.length > before) return undefined;
  const [amount, text, scenario] = [roles.get('amount'), roles.get('text'), roles.get('scenario')];
  return {
    account: account!,
    ...(amount === undefined ? {} : { amount }),
    ...(text === undefined ? {} : { text }),
    ...(scenario === undefined ? {} : { scenario }),
    dimensions: new Map(
      [...roles].flatMap(([role, column]) =>
        role.startsWith('dimension ') ? [[role.slice('dimension '.length), column] as const] : [],
      ),
    ),
    months: hasMonths ? (monthColumns as readonly number[]) : [],
    unread,
  };
}

function known(chart: Chart): readonly string[] {
  return [...Object.values(words).flat(), ...chart.dimensions.map(({ name }) => plain(name)), ...monthNames];
}
