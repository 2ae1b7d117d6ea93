/**
 * What can be wrong with a layout, or with what a statement is asked for.
 */
import { problem } from '../diagnostics/index.js';

interface OfAccount {
  readonly account: string;
  /** The objects it concerns, empty for postings that have none; missing when it is all postings of the account. */
  readonly objects?: string;
}

function posted({ account, objects }: OfAccount, without: string): string {
  return objects === undefined ? account : `${account} (${objects === '' ? without : objects})`;
}

export const accountUnplaced = problem<OfAccount & { readonly layout: string }>({
  code: 'layout/account-unplaced',
  severity: 'error',
  sv: ({ layout, ...where }) =>
    `Konto ${posted(where, 'utan objekt')} finns inte på någon rad i ${layout}. Lägg till det på en rad.`,
  en: ({ layout, ...where }) =>
    `Account ${posted(where, 'without objects')} is on no line of ${layout}. Add it to one.`,
});

export const accountTwice = problem<OfAccount & { readonly layout: string; readonly rows: readonly string[] }>({
  code: 'layout/account-twice',
  severity: 'error',
  sv: ({ layout, rows, ...where }) =>
    `Konto ${posted(where, 'utan objekt')} finns på flera rader i ${layout}: ${rows.join(', ')}. Ta bort det från alla utom en.`,
  en: ({ layout, rows, ...where }) =>
    `Account ${posted(where, 'without objects')} is on several lines of ${layout}: ${rows.join(', ')}. Take it off all but one.`,
});

export const keyTwice = problem<{ readonly key: string }>({
  code: 'layout/key-twice',
  severity: 'error',
  sv: ({ key }) => `Nyckeln ${key} används två gånger. Ge raden eller kolumnen en egen.`,
  en: ({ key }) => `The key ${key} is used twice. Give the row or column one of its own.`,
});

export const restTwice = problem<object>({
  code: 'layout/rest-twice',
  severity: 'error',
  sv: () => 'Två rader tar resten. Låt en av dem säga vilka konton den tar.',
  en: () => 'Two lines take the rest. Let one of them say which accounts it takes.',
});

export const mixedSum = problem<{ readonly row: string }>({
  code: 'layout/mixed-sum',
  severity: 'error',
  sv: ({ row }) => `Summan ${row} lägger ihop belopp och antal. Gör en summa av varje.`,
  en: ({ row }) => `The sum ${row} adds up amounts and counts. Make one sum of each.`,
});

export const mixedRatio = problem<{ readonly row: string }>({
  code: 'layout/mixed-ratio',
  severity: 'error',
  sv: ({ row }) =>
    `Raden ${row} delar det som inte går att dela. Procent är belopp av belopp eller antal av antal; annars delas ett belopp.`,
  en: ({ row }) =>
    `The row ${row} divides what cannot be divided. Per cent is amounts of amounts or counts of counts; otherwise an amount is divided.`,
});

export const rowUnknown = problem<{ readonly row: string; readonly nearest: string }>({
  code: 'layout/row-unknown',
  severity: 'error',
  sv: ({ row, nearest }) =>
    `Det finns ingen rad ${row} med siffror ovanför.${nearest === '' ? ' En summa tar rader ovanför sig.' : ` Menades ${nearest}?`}`,
  en: ({ row, nearest }) =>
    `There is no row ${row} with figures above.${nearest === '' ? ' A sum takes rows above it.' : ` Was ${nearest} meant?`}`,
});

export const columnUnknown = problem<{ readonly column: string; readonly nearest: string }>({
  code: 'statement/column-unknown',
  severity: 'error',
  sv: ({ column, nearest }) =>
    `Kolumnen ${column} finns inte.${nearest === '' ? ' Ge ett känt namn, eller skriv ut kolumnen.' : ` Menades ${nearest}?`}`,
  en: ({ column, nearest }) =>
    `There is no column ${column}.${nearest === '' ? ' Give a known name, or write the column out.' : ` Was ${nearest} meant?`}`,
});

export const rowNotThere = problem<{
  readonly row: string;
  readonly nearest: string;
  readonly rows: readonly string[];
}>({
  code: 'statement/row-unknown',
  severity: 'error',
  sv: ({ row, nearest, rows }) =>
    `Raden ${row} finns inte i uppställningen.${nearest !== '' ? ` Menades ${nearest}?` : rows.length === 0 ? ' Den har inga sådana rader.' : ` Raderna är ${rows.join(', ')}.`}`,
  en: ({ row, nearest, rows }) =>
    `There is no row ${row} in the statement.${nearest !== '' ? ` Was ${nearest} meant?` : rows.length === 0 ? ' It has no rows of that sort.' : ` The rows are ${rows.join(', ')}.`}`,
});

export const cellEmpty = problem<{ readonly row: string; readonly column: string }>({
  code: 'statement/cell-empty',
  severity: 'error',
  sv: ({ row, column }) => `Det finns ingen siffra att förklara i raden ${row}, kolumnen ${column}. Välj en annan.`,
  en: ({ row, column }) => `There is no figure to explain in the row ${row}, the column ${column}. Choose another.`,
});

export const cashFlowClassMissing = problem<{ readonly account: string }>({
  code: 'statement/cash-flow-class-missing',
  severity: 'error',
  law: 'LKBR 8:1',
  sv: ({ account }) =>
    `Konto ${account} har belopp men ingen kassaflödesklass. Ange cashFlow för kontot i kontoplanen.`,
  en: ({ account }) => `Account ${account} has figures but no cash flow class. Declare its cashFlow in the chart.`,
});

export const figuresMissing = problem<{ readonly column: string; readonly figures: string }>({
  code: 'statement/figures-missing',
  severity: 'error',
  sv: ({ column, figures }) => `Kolumnen ${column} behöver ${figures}, som inte är angivet. Ge ${figures}.`,
  en: ({ column, figures }) => `The column ${column} needs ${figures}, which is not given. Give ${figures}.`,
});

/** All of them, for the catalogue. A list and no namespace, which bundlers would keep whole. */
export const statementProblems = {
  accountUnplaced,
  accountTwice,
  keyTwice,
  restTwice,
  mixedSum,
  mixedRatio,
  rowUnknown,
  columnUnknown,
  rowNotThere,
  cellEmpty,
  cashFlowClassMissing,
  figuresMissing,
};
