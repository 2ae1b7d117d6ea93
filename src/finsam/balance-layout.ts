/**
 * The rows of the balance requirement, and the figures of those that are handed in.
 *
 * Amounts are handed in as people speak of them, a gain of 100 as 100, and are turned here to what they do to the
 * result. Of accounts, the side of the row does the same.
 */
import { type Amount, type AmountInput, amount } from '../money/index.js';
import type { Area, Layout, LayoutLine, LayoutRow, Side } from '../statements/index.js';
import type { BalanceAdjustment, ReserveMovements } from './balance-rules.js';
import type { Deficit } from './restoration-years.js';

/** Everything the statement shows beside the result of the books. */
export interface BalanceFigures {
  /** The key of the column that what is handed in stands in. */
  readonly column: string;
  readonly form: 'short' | 'full';
  readonly accounts: Readonly<Partial<Record<BalanceAdjustment, Area>>>;
  readonly adjustments: Readonly<Partial<Record<BalanceAdjustment, AmountInput>>>;
  readonly reserve: ReserveMovements;
  /** What the years before have left to restore. */
  readonly outstanding: readonly Deficit[];
  readonly restores: boolean;
  readonly excused?: AmountInput;
  readonly reasons: 'below result' | 'above result';
}

/** A layout with what is handed in for it. */
export interface FilledLayout {
  readonly layout: Layout;
  readonly given: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A row of an adjustment: what a gain does to the result, and the side of its accounts that is shown as positive. */
interface Adjustment {
  readonly key: BalanceAdjustment;
  readonly label: string;
  readonly factor: 1 | -1;
  readonly side: Side;
}

// Rows 2-6. A gain on an account is credit, and is taken off where the row shows debit as positive.
const adjustments: readonly Adjustment[] = [
  { key: 'capitalGains', label: 'Samtliga realisationsvinster', factor: -1, side: 'debit' },
  { key: 'exemptedGains', label: 'Realisationsvinster enligt undantagsmöjlighet', factor: 1, side: 'credit' },
  { key: 'exemptedLosses', label: 'Realisationsförluster enligt undantagsmöjlighet', factor: 1, side: 'debit' },
  { key: 'unrealised', label: 'Orealiserade vinster och förluster i värdepapper', factor: -1, side: 'debit' },
  {
    key: 'reversed',
    label: 'Återföring av orealiserade vinster och förluster i värdepapper',
    factor: 1,
    side: 'debit',
  },
];

/** Gains in securities that nobody has realised count since 2019 (LKBR 11:10); before, losses alone. */
const gainsSince = 2019;
/** The result reserve came in the place of the result equalisation reserve in 2024 (KL 11:14). */
const reserveSince = 2024;

/** The layout of one year, with the rows that its figures and its form call for. */
export function balanceLayout(year: number, figures: BalanceFigures): FilledLayout {
  const given: Record<string, Record<string, string>> = {};
  const handIn: HandIn = (key, label, value) => {
    given[key] = { [figures.column]: value.toJSON() };
    return { type: 'line', key, label };
  };
  const layout: Layout = {
    name: 'balanceRequirement',
    title: 'Balanskravsutredning',
    law: 'LKBR 11:10',
    covers: { kinds: ['income', 'expense'] },
    side: 'credit',
    rows: [...rowsToResult(year, figures, handIn), ...rowsBelowResult(figures, handIn)],
  };
  return { layout, given };
}

type HandIn = (key: string, label: string, value: Amount) => LayoutLine;

const keysOf = (rows: readonly LayoutLine[]): readonly string[] => rows.map(({ key }) => key);

/** Rows 1-10, and row 12 where it stands above row 10. Row 7 is only there when something stands between it and row 10. */
function rowsToResult(year: number, figures: BalanceFigures, handIn: HandIn): readonly LayoutRow[] {
  const first = adjustments.map((each) => adjustmentRow(each, year, figures, handIn));
  const between = [
    ...reserveRows(year, figures, handIn),
    ...(figures.reasons === 'above result' ? exceptionalRows(figures, handIn) : []),
  ];
  const result = {
    type: 'line',
    key: 'result',
    label: 'Årets resultat enligt resultaträkningen',
    takes: { kinds: ['income', 'expense'] },
    tie: 'result',
  } as const;
  const of = [result.key, ...keysOf(first)];
  const adjusted = { type: 'sum', key: 'adjusted', label: 'Årets resultat efter balanskravsjusteringar', of } as const;
  return [
    result,
    ...first,
    ...(between.length === 0 ? [] : [adjusted, ...between]),
    {
      type: 'sum',
      key: 'balanceResult',
      label: 'Balanskravsresultat',
      of: between.length === 0 ? of : [adjusted.key, ...keysOf(between)],
      tie: 'balanceResult',
    },
  ];
}

/** Rows 11-13, when there is a deficit to restore or to excuse. */
function rowsBelowResult(figures: BalanceFigures, handIn: HandIn): readonly LayoutRow[] {
  const { form, outstanding, restores, reasons } = figures;
  const rows = [
    ...outstanding.map(({ origin, amount: left, latest }) =>
      handIn(
        `opening${String(origin)}`,
        `Ingående negativt balanskravsresultat ${String(origin)}, återställs senast ${String(latest)}`,
        left.negate(),
      ),
    ),
    ...(reasons === 'below result' ? exceptionalRows(figures, handIn) : []),
  ];
  if (rows.length === 0 && !(form === 'full' && restores)) return [];
  const footnote =
    'Ett belopp över noll betyder att allt är återställt; överskottet sparas inte till senare underskott.';
  return [
    ...rows,
    {
      type: 'sum',
      key: 'toRestore',
      label: 'Balanskravsresultat att reglera',
      of: ['balanceResult', ...keysOf(rows)],
      ...(outstanding.length === 0 ? {} : { footnote }),
    },
  ];
}

function exceptionalRows({ form, restores, excused }: BalanceFigures, handIn: HandIn): readonly LayoutLine[] {
  if (excused === undefined && !(form === 'full' && restores)) return [];
  return [handIn('exceptionalReasons', 'Synnerliga skäl att inte återställa', amount(excused ?? 0))];
}

function adjustmentRow(
  { key, label, factor, side }: Adjustment,
  year: number,
  { accounts, adjustments: given }: BalanceFigures,
  handIn: HandIn,
): LayoutLine {
  const words = year < gainsSince ? label.replace(/realiserade vinster och förluster/, 'realiserade förluster') : label;
  const takes = accounts[key];
  if (given[key] === undefined && takes !== undefined)
    return { type: 'line', key, label: words, takes, side, beside: true };
  return handIn(key, words, turned(given[key], factor));
}

/** What was handed in as it counts; nothing is zero. */
function turned(given: AmountInput | undefined, factor: 1 | -1): Amount {
  const read = amount(given ?? 0);
  return factor === 1 ? read : read.negate();
}

function reserveRows(
  year: number,
  { form, reserve: { setAside, used, usedOfOld } }: BalanceFigures,
  handIn: HandIn,
): readonly LayoutLine[] {
  const isFull = form === 'full';
  const name = year < reserveSince ? 'resultatutjämningsreserv' : 'resultatreserv';
  const row = (
    key: string,
    label: string,
    value: AmountInput | undefined,
    factor: 1 | -1,
    shows: boolean,
  ): LayoutLine[] => (value === undefined && !shows ? [] : [handIn(key, label, turned(value, factor))]);
  return [
    ...row('reserveSetAside', `Reservering till ${name}`, setAside, -1, isFull),
    ...row('reserveUsed', `Användning av ${name}`, used, 1, isFull),
    ...row('oldReserveUsed', 'Användning av resultatutjämningsreserv', usedOfOld, 1, false),
  ];
}
