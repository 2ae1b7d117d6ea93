/**
 * Books or a ledger laid out as a file: which records it has, from which year, in which order.
 */
import { addDays, monthsOf, type Period } from '../calendar/index.js';
import { type Account, type Chart, findAccount, isBalanceAccount } from '../chart/index.js';
import { badField, type Diagnostic, refuseErrors, shown } from '../diagnostics/index.js';
import { type Books, type ObjectCode, columnsOf, isBooks, objectsOfCombination } from '../journal/index.js';
import { type BalanceSource, type Ledger, type LedgerCells, cellsOf, ledger } from '../ledger/index.js';
import type { SieType } from './document.js';
import { recordOf } from './grammar.js';
import { type ListedObjects, objectPartsOf } from './object-parts.js';
import {
  budgetOtherYear,
  monthsNeeded,
  notInFormat,
  previousYearApart,
  resultAccountUnfit,
  resultGathered,
} from './problems-write.js';
import { type YearFigures, accountsIn, balanceRecords, periodRecords } from './write-balances.js';
import { chartRecords, usedIn } from './write-chart.js';
import { voucherChooser } from './voucher-selection.js';
import { headingRecords } from './write-heading.js';
import { type JournalWriting, writeJournal } from './write-journal.js';
import { type Layout, sizeOf } from './write-layout.js';
import { type ReadWriteOptions, type WriteSieOptions, readWriteOptions } from './write-options.js';

/** The file of books or a ledger, or an error with what is wrong with what was asked for. What it lacks is added to what has been found. */
export function layoutOf(source: BalanceSource, given: WriteSieOptions, found: Diagnostic[]): Layout {
  const options = readWriteOptions(source, given);
  const { type, previous, budget, company, program, on, by, chartType } = options;
  const resultAccount = resultAccountOf(source.chart, options, found);
  findMisfits(source, options, found);
  refuseErrors(found);
  const journal = isBooks(source) ? journalOf(source, options, resultAccount) : undefined;
  if (journal !== undefined) found.push(...lossesOf(journal));
  return {
    type,
    isImported: false,
    size: journal === undefined ? 0 : sizeOf(journal.columns),
    *records() {
      const sources = [source, ...(previous === undefined ? [] : [previous])];
      // A file for import has no balances.
      const years = type === '4I' ? [] : sources.map((each, i) => yearOf(each, -i, type, resultAccount));
      const budgets = budget === undefined ? [] : [yearOf(budget, 0, type, resultAccount)];
      yield* headingRecords({
        type,
        program,
        generated: { on, ...(by === undefined ? {} : { by }) },
        company,
        years: sources.map(({ year: { from, to } }, i) => ({ index: -i, from, to })),
        balancesTo: type === '2' || type === '3' ? lastDayOf(years[0]!) : undefined,
        chartType,
      });
      yield* chartRecords(type, {
        charts: [...sources, ...(budget === undefined ? [] : [budget])].map(({ chart }) => chart),
        ...usedOf(journal, [...years, ...budgets]),
      });
      yield* balanceRecords(type, years);
      for (const each of budgets) yield* periodRecords('#PBUDGET', each, type !== '2');
    },
    vouchers: (sheet, lettering, full) =>
      journal === undefined || !hasVouchers(type) ? [] : writeJournal(sheet, lettering, journal, full),
  };
}

/** The vouchers to write, and how. A file for import lists objects in parts. */
function journalOf(books: Books, { type, selection }: ReadWriteOptions, resultAccount: Account): JournalWriting {
  const columns = columnsOf(books);
  const partsOf = type === '4I' ? objectPartsOf(books.chart) : undefined;
  const objectsOf = (combination: number): ListedObjects => {
    const whole = objectsOfCombination(columns.combinations, combination);
    return partsOf?.(whole) ?? { whole, parts: whole };
  };
  return { columns, resultAccount, objectsOf, isChosen: voucherChooser(columns, selection) };
}

function hasVouchers(type: SieType): boolean {
  return type === '4E' || type === '4I';
}

/** The account that takes the result over: that of the chart, or one of the file's own. */
function resultAccountOf(chart: Chart, { resultAccount }: ReadWriteOptions, found: Diagnostic[]): Account {
  const account = findAccount(chart, resultAccount) ?? {
    number: resultAccount,
    name: 'Årets resultat',
    kind: 'expense',
  };
  if (isBalanceAccount(account)) found.push(resultAccountUnfit.at(['resultAccount'], { account: resultAccount }));
  return account;
}

/** What has been asked for that does not fit the year, or the type of the file. */
function findMisfits(source: BalanceSource, { type, previous, budget }: ReadWriteOptions, found: Diagnostic[]): void {
  const { year } = source;
  const has = (label: string): boolean => recordOf.get(label)?.presence[type] !== '–';
  if (previous !== undefined) {
    if (!has('#IB'))
      found.push(
        badField.at(['previous'], { field: 'previous', given: shown(previous), expected: '1, 2, 3, 4E (type)' }),
      );
    const { to } = previous.year;
    // Compared first, since the last day there is has no day after it.
    if (to >= year.from || addDays(to, 1) !== year.from)
      found.push(previousYearApart.at(['previous'], { to, from: year.from }));
  }
  if (budget !== undefined) {
    if (!has('#PBUDGET'))
      found.push(badField.at(['budget'], { field: 'budget', given: shown(budget), expected: '2, 3, 4E (type)' }));
    if (budget.year.from !== year.from || budget.year.to !== year.to)
      found.push(budgetOtherYear.at(['budget'], { budget: budget.year.name, year: year.name }));
    if (!isByMonth(budget)) found.push(monthsNeeded.at(['budget'], { record: '#PBUDGET' }));
  }
  if (!isBooks(source) && (type === '2' || type === '3') && !isByMonth(source))
    found.push(monthsNeeded.at([], { record: '#PSALDO' }));
}

function isByMonth({ periods, year }: Ledger): boolean {
  return periods.length === monthsOf(year).length;
}

/** The balances of a year, by account and by the dimensions a file of the type has balances of. */
function yearOf(source: BalanceSource, index: number, type: SieType, resultAccount: Account): YearFigures {
  const kept = isBooks(source) ? ledger(source, { by: dimensionsOf(source, type) }) : source;
  const cells: LedgerCells = cellsOf(kept);
  return { index, year: kept.year, periods: kept.periods, accounts: accountsIn(cells, resultAccount) };
}

/**
 * The dimensions to keep balances by. Beside vouchers they are those whose objects are listed, or that something was
 * carried over on: balances by every invoice of a year would be as many as its vouchers.
 */
function dimensionsOf({ chart, opening }: Books, type: SieType): readonly string[] {
  if (recordOf.get('#OIB')!.presence[type] === '–') return [];
  const carried = new Set(opening.flatMap(({ dimensions }) => Object.keys(dimensions)));
  const kept = chart.dimensions.filter(({ objects, key }) => type === '3' || objects.length > 0 || carried.has(key));
  return kept.map(({ key }) => key);
}

/** The last day of the last month in which anything happened: how far the balances reach (`#OMFATTN`). */
function lastDayOf({ year, periods, accounts }: YearFigures): string {
  const last = periods.findLastIndex((_, i) => accounts.some(({ sizes }) => sizes[i + 1] !== 0));
  const period: Period | undefined = periods[last];
  return period === undefined ? year.to : period.to;
}

/** The accounts and objects that are spoken of in any figure or voucher. */
function usedOf(
  journal: JournalWriting | undefined,
  years: readonly YearFigures[],
): { readonly accounts: readonly Account[]; readonly objects: readonly ObjectCode[] } {
  const used =
    journal === undefined
      ? { accounts: [], objects: [] }
      : // Where there are balances, those of the opening are used too.
        usedIn(journal, years.length === 0 ? journal.isChosen : () => true);
  const figures = years.flatMap(({ accounts }) => accounts);
  return {
    accounts: [...used.accounts, ...figures.map(({ account }) => account)],
    objects: [...used.objects, ...figures.flatMap(({ objects }) => [...objects.values()])],
  };
}

/** What books know and a file has no place for, and what it says in another way. */
function lossesOf({ columns, resultAccount, isChosen }: JournalWriting): readonly Diagnostic[] {
  const lost = { counterparties: 0, references: 0, corrections: 0 };
  let closing = 0;
  for (let voucher = 1; voucher < columns.vouchers; voucher++) {
    if (!isChosen(voucher)) continue;
    if (columns.counterparty[voucher] !== 0) lost.counterparties++;
    if (columns.reference[voucher] !== '') lost.references++;
    if (columns.corrects[voucher] !== 0) lost.corrections++;
    if (columns.isClosing(voucher)) closing++;
  }
  const isLost = lost.counterparties + lost.references + lost.corrections > 0;
  return [
    ...(isLost ? [notInFormat.at([], lost)] : []),
    ...(closing > 0 ? [resultGathered.at([], { account: resultAccount.number, vouchers: closing })] : []),
  ];
}
