/**
 * Columns of a typed-in table: what each is of, as it says itself or as its heading tells, and which others it is
 * reckoned from.
 */
import { type Diagnostic, excerpt, nearest, shown } from '../diagnostics/index.js';
import { type FiguresName, type FiguresWindow, statementProblems } from '../statements/index.js';
import { columnRead } from './problems.js';
import type { PublishedColumn, PublishedTable } from './published.js';
import { type ColumnWord, columnWords, timeIn } from './words.js';

/** A column that has been read. Other columns are told by their places. */
export interface ReadColumn {
  readonly heading: string;
  readonly shows: 'amount' | 'count' | 'percent';
  readonly figures?: FiguresName;
  readonly window?: FiguresWindow;
  readonly period?: string;
  readonly of: readonly number[];
  readonly less: readonly number[];
  readonly to: readonly number[];
}

/** A column with the words of its heading. */
interface Worded extends PublishedColumn {
  readonly words: readonly ColumnWord[];
}

/** Reads the columns of a table. What its headings told is noted, so that nothing is taken for granted in silence. */
export function readColumns(found: Diagnostic[], table: PublishedTable): readonly ReadColumn[] {
  const columns = table.columns.map((column): Worded => {
    const written = typeof column === 'string' ? { heading: column } : column;
    const heading = written.heading.toLowerCase();
    return { ...written, words: columnWords.flatMap(([pattern, word]) => (pattern.test(heading) ? [word] : [])) };
  });
  const headings = columns.map(({ heading }) => heading);
  return columns.map((column, i): ReadColumn => {
    const placesOf = (field: 'of' | 'less' | 'to'): readonly number[] =>
      (column[field] ?? []).flatMap((name) => {
        const place = headings.indexOf(name);
        if (place !== -1 && place !== i) return [place];
        const near = nearest(name, headings) ?? '';
        found.push(statementProblems.columnUnknown.at(['columns', i, field], { column: shown(name), nearest: near }));
        return [];
      });
    const isReckoned = column.of !== undefined || column.less !== undefined || column.to !== undefined;
    const parts = isReckoned
      ? { of: placesOf('of'), less: placesOf('less'), to: placesOf('to') }
      : { ...partsOf(columns, i), to: [] };
    const subject = subjectOf(column, columns, table);
    const unit = column.unit ?? (column.words.includes('percent') ? 'percent' : table.unit);
    const shows = unit === 'percent' || unit === 'count' ? unit : 'amount';
    const told = { ...subject, ...(isReckoned ? { of: [], less: [] } : parts) };
    tell(found, table, column, told, headings, i);
    return { heading: column.heading, shows, ...subject, ...parts };
  });
}

type Parts = Pick<ReadColumn, 'of' | 'less'>;

/** The columns a heading says it is reckoned from: variance, net, change and total. */
function partsOf(columns: readonly Worded[], i: number): Parts {
  const { words } = columns[i]!;
  const has = (place: number, word: ColumnWord): boolean => columns[place]!.words.includes(word);
  const before = columns
    .map((_, place) => place)
    .slice(0, i)
    .reverse();
  const nothing: Parts = { of: [], less: [] };
  if (words.includes('variance')) {
    const of = before.find((place) =>
      words.includes('forecast')
        ? has(place, 'forecast')
        : columns[place]!.words.every((word) => figuresWords.has(word)),
    );
    const less = before.find((place) => has(place, 'budget') && !has(place, 'variance'));
    return of === undefined || less === undefined ? nothing : { of: [of], less: [less] };
  }
  if (words.includes('net') && !words.some((word) => word === 'budget' || word === 'forecast')) {
    const [cost, income] = before.slice(0, 2);
    const isOfBoth = cost !== undefined && income !== undefined && has(cost, 'cost') && has(income, 'income');
    return isOfBoth ? { of: [income, cost], less: [] } : nothing;
  }
  if (words.includes('change')) {
    const opening = before.find((place) => windowOf(columns[place]!) === 'opening');
    const closing = columns.findIndex((each, place) => place > i && windowOf(each) === 'closing');
    return opening === undefined || closing === -1 ? nothing : { of: [closing], less: [opening] };
  }
  if (words.includes('total')) {
    const last = before.find((place) => has(place, 'total')) ?? -1;
    const of = before.filter((place) => place > last && columns[place]!.words.length === 0).reverse();
    return of.length > 1 ? { of, less: [] } : nothing;
  }
  return nothing;
}

/** Headings that leave a column a plain one, of what has come out. */
const figuresWords: ReadonlySet<ColumnWord> = new Set(['net', 'total']);

function windowOf({ window, heading, words }: Worded): FiguresWindow | undefined {
  if (window !== undefined) return window;
  const date = timeIn(heading, undefined)?.date;
  if (date !== undefined) return date === 'first day' ? 'opening' : 'closing';
  return (['opening', 'change', 'closing'] as const).find((word) => words.includes(word));
}

type SubjectOfColumn = Pick<ReadColumn, 'figures' | 'window' | 'period'>;

/** When a column is of, and of which figures. A part of a row, or a difference, is a figure of nothing else. */
function subjectOf(column: Worded, columns: readonly Worded[], table: PublishedTable): SubjectOfColumn {
  const { words, heading } = column;
  const isPart = words.some((word) => ['variance', 'income', 'cost', 'percent'].includes(word));
  const window = windowOf(column);
  const year = /^\d{4}/.exec(table.period ?? '')?.[0];
  const time = timeIn(heading.toLowerCase(), year)?.period;
  const closing = columns.find((each) => window !== undefined && windowOf(each) === 'closing');
  const closingTime = closing === undefined ? undefined : (closing.period ?? timeIn(closing.heading, year)?.period);
  const isCompared = words.includes('compare');
  const whole = isCompared ? table.period?.replace(/\d{4}(?=$|-|\.)/g, (each) => String(+each - 1)) : table.period;
  const period =
    column.period ?? (isPart ? undefined : (time ?? (window === 'change' ? closingTime : undefined) ?? whole));
  if (period === undefined) return {};
  const budget = words.includes('budget') ? (isCompared ? 'compareBudget' : 'budget') : undefined;
  const figures =
    column.figures ?? budget ?? (words.includes('forecast') ? 'forecast' : isCompared ? 'compare' : 'actual');
  return { period, figures, ...(window === undefined ? {} : { window }) };
}

/** Notes what was not said but read out of a heading. */
function tell(
  found: Diagnostic[],
  { title }: PublishedTable,
  column: PublishedColumn,
  read: SubjectOfColumn & Parts,
  headings: readonly string[],
  i: number,
): void {
  const { period = '', figures = '', window = '' } = read;
  const [of, less] = [read.of, read.less].map((places) => places.map((place) => headings[place]!)) as [
    string[],
    string[],
  ];
  const isSaid = column.period !== undefined && of.length === 0;
  if (isSaid || (period === '' && of.length === 0)) return;
  found.push(
    columnRead.at(['columns', i], { table: excerpt(title), column: column.heading, period, figures, window, of, less }),
  );
}
