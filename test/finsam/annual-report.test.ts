// The annual report of 2024 as one value: every printed table, in order; and what is missing is listed.
import { describe, expect, test } from 'vitest';
import { type Report, type Statement, createStatement, isReport, ledger } from '../../src/index.js';
import { type AnnualReportOptions, annualReport, auditStatement } from '../../src/finsam/index.js';
import { type PublishedRow, exactRows, publishedRows, shownRows } from '../statements/printed.js';
import { books, budget, yearBefore } from '../statements/reference/year-2024.js';
import { openSmall } from '../support/small.js';
import { codesOf } from '../support/refusals.js';
import { earlierYears, preset2024, published } from './association-2024.js';

const fees = published['auditFees'] as Record<string, string>;
const audit = auditStatement({
  year: '2024',
  auditors: [
    { name: 'Statens revisor', cost: fees['stateAuditor']! },
    { name: 'Förtroendevald revisor med sakkunnigt biträde', cost: fees['electedAuditorAssistant']! },
  ],
  financial: fees['ofWhichFinancialAudit']!,
});

interface Funding {
  readonly rows: readonly (readonly [string, string])[];
  readonly sum: string;
  readonly municipalities: readonly (readonly [string, string])[];
}

/** A table that somebody else has made, of printed thousands. */
function ready(name: string, title: string, rows: readonly (readonly [string, string])[]): Statement {
  const keys = rows.map((_, i) => `row${String(i)}`);
  return createStatement({
    layout: {
      name,
      title,
      covers: { accounts: [] },
      side: 'credit',
      rows: [
        ...rows.map(([label], i) => ({ type: 'line', key: keys[i]!, label }) as const),
        { type: 'sum', key: 'total', label: 'Summa', of: keys },
      ],
    },
    unit: '0.1 tkr',
    columns: [
      {
        type: 'given',
        key: '2024',
        heading: '2024',
        given: Object.fromEntries(rows.map(([, tkr], i) => [keys[i]!, `${tkr.replace('.', '')}00`])),
      },
    ],
  });
}

const { rows: members, municipalities } = published['memberFunding'] as Funding;

const options: AnnualReportOptions = {
  books,
  preset: preset2024,
  compare: yearBefore,
  budget,
  overview: earlierYears,
  employees: Object.fromEntries(published.multiYear.years!.map((year) => [year, 0])),
  members: [ready('members', 'Finansiering', members), ready('municipalities', 'Kommunernas del', municipalities)],
  participants: ready('participants', 'Deltagare', []),
  activities: ready('activities', 'Insatser', []),
  audit,
  texts: { introduction: 'Förbundet.\n\nÅret.', outlook: 'Nästa år.', signatures: 'Styrelsen.' },
};
const report = annualReport(options);

function tablesIn(from: Report, key: string): readonly Statement[] {
  const parts = from.sections.find((section) => section.key === key)?.parts ?? [];
  return parts.flatMap((part) => (part.type === 'statement' ? [part.statement] : []));
}

describe('the annual report of 2024', () => {
  test('has its sections in the order of the published one', () => {
    expect(report.sections.map(({ key, level }) => `${'  '.repeat(level - 1)}${key}`)).toEqual([
      'introduction',
      'incomeStatement',
      '  incomeNotes',
      'balanceSheet',
      '  balanceNotes',
      'cashFlow',
      'operations',
      'costCentres',
      'projects',
      'months',
      'overview',
      'balanceRequirement',
      'equity',
      'members',
      'audit',
      'activities',
      'participants',
      'outlook',
      'signatures',
    ]);
    expect(isReport(report)).toBe(true);
  });

  test.each<[string, string]>([
    ['incomeStatement', 'incomeStatement'],
    ['balanceSheet', 'balanceSheet'],
  ])('has the %s to the öre', (section, table) => {
    const printed = published[table] as readonly PublishedRow[] | { readonly rows: readonly PublishedRow[] };
    const rows = 'rows' in printed ? printed.rows : printed;
    expect(exactRows(tablesIn(report, section)[0]!)).toEqual(publishedRows(rows));
  });

  test.each<[string, string]>([
    ['incomeNotes', 'incomeNotes'],
    ['balanceNotes', 'balanceNotes'],
  ])('has the %s account by account, in the order of their numbers', (section, table) => {
    interface Note {
      readonly title: string;
      readonly rows: readonly (readonly string[])[];
      readonly sum: readonly string[];
    }
    const notes = Object.entries(published[table] as Record<string, Note>).filter(([number]) => /^\d$/.test(number));
    const made = tablesIn(report, section).map((note) => ({
      title: note.title,
      rows: note.rows.map(({ account, label, cells }) => [
        ...(account === undefined ? [] : [account, label]),
        ...cells.map((cell) => (cell?.type === 'amount' ? cell.value.toJSON() : '')),
      ]),
    }));
    expect(made).toEqual(
      notes.map(([number, { title, rows, sum }]) => ({ title: `Not ${number} ${title}`, rows: [...rows, sum] })),
    );
  });

  test('has the cash flow statement of both years, with cash by the balance sheet below it', () => {
    const { rows } = published['cashFlow'] as { readonly rows: readonly PublishedRow[] };
    expect(exactRows(tablesIn(report, 'cashFlow')[0]!).slice(0, -3)).toEqual(publishedRows(rows));
  });

  test('has the operations statement, the sign of the costs of 2024 mended', () => {
    const { rows } = published['operations'] as { readonly rows: readonly PublishedRow[] };
    const printed = rows.map(({ label, sum, amounts }) => [label ?? sum, ...amounts!]);
    const mended = printed.map((row) => row.map((cell, i) => (i === 2 ? `-${cell!.replace('-', '')}` : cell)));
    expect(shownRows(tablesIn(report, 'operations')[0]!)).toEqual(mended);
  });

  test('has the cost centres with budget and variance, and the projects', () => {
    interface Table {
      readonly rows: readonly (readonly string[])[];
      readonly sum: readonly string[];
    }
    const { rows, sum, projects } = published['costCentres'] as Table & { readonly projects: Table };
    expect(shownRows(tablesIn(report, 'costCentres')[0]!)).toEqual([...rows, ['Summa', ...sum]]);
    expect(shownRows(tablesIn(report, 'projects')[0]!)).toEqual([...projects.rows, ['Summa', ...projects.sum]]);
  });

  test('has the balance requirement, equity and audit as printed', () => {
    expect(shownRows(tablesIn(report, 'balanceRequirement')[0]!).at(-1)).toEqual(['Balanskravsresultat', '246']);
    const shown = Object.fromEntries(shownRows(tablesIn(report, 'equity')[0]!));
    expect(shown).toMatchObject({
      'Utgående eget kapital': '3284',
      'Styrelsens lägsta nivå': '2000',
      'Rekommenderad högsta nivå': '2902',
    });
    expect(exactRows(tablesIn(report, 'audit')[0]!)).toEqual([
      ['Statens revisor', '39000.00'],
      ['Förtroendevald revisor med sakkunnigt biträde', '49800.00'],
      ['Summa', '88800.00'],
      ['varav räkenskapsrevision', '63900.00'],
    ]);
  });

  test('takes ready tables as they are, and their text before them', () => {
    expect(tablesIn(report, 'members').map(({ title }) => title)).toEqual(['Finansiering', 'Kommunernas del']);
    expect(report.sections[0]!.parts).toEqual([{ type: 'text', text: 'Förbundet.\n\nÅret.' }]);
  });

  test('has diagrams of cost centres, months and equity, whose figures are those of their tables', () => {
    const diagrams = report.sections.flatMap(({ parts }) => parts.filter((part) => part.type === 'diagram'));
    expect(diagrams.map(({ title, form, limits }) => [title, form, limits.length])).toEqual([
      ['Utfall och budget per kostnadsställe', 'bars', 0],
      ['Vart pengarna gick', 'shares', 0],
      ['Resultat månad för månad', 'bars', 0],
      ['Eget kapital över åren', 'bars', 2],
    ]);
    expect(diagrams[0]!.statement).toBe(tablesIn(report, 'costCentres')[0]);
    expect(diagrams[2]!.columns.length).toBe(12);
    expect(annualReport({ ...options, diagrams: false }).sections.flatMap(({ parts }) => parts)).not.toContainEqual(
      expect.objectContaining({ type: 'diagram' }),
    );
  });

  test('lacks nothing, and tells the one figure that was printed wrong', () => {
    expect(report.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning equity/above-ceiling',
      'warning equity/deficit-budget',
      'note equity/ceiling-unconfirmed',
      'note tie/within-rounding',
      'error tie/result-not-in-equity',
    ]);
    expect(report.ties.ties.filter(({ holds }) => holds === 'exactly').length).toBeGreaterThan(40);
  });

  test('is the same from the ledger as from the books, but for who it is about', () => {
    const rows = (from: Report): unknown =>
      from.sections.flatMap(({ key }) => tablesIn(from, key).map((each) => each.rows));
    expect(rows(annualReport({ ...options, books: ledger(books) }))).toEqual(rows(report));
  });
});

describe('a report of books alone', () => {
  const bare = annualReport({ books, preset: preset2024 });

  test('is made, and lists what is missing', () => {
    expect(bare.diagnostics.map(({ code, at }) => `${code} ${at.join('.')}`)).toEqual([
      'report/compare-missing compare',
      'report/budget-missing budget',
      'report/part-missing introduction',
      'equity/above-ceiling ',
      'equity/ceiling-unconfirmed targets.ceiling',
      'report/part-missing members',
      'report/part-missing audit',
      'report/part-missing activities',
      'report/part-missing participants',
      'report/part-missing outlook',
      'report/part-missing signatures',
    ]);
  });

  test('has every table that books alone can give', () => {
    expect(bare.sections.map(({ key }) => key)).toEqual([
      'incomeStatement',
      'incomeNotes',
      'balanceSheet',
      'balanceNotes',
      'cashFlow',
      'operations',
      'costCentres',
      'projects',
      'months',
      'overview',
      'balanceRequirement',
      'equity',
    ]);
  });

  test('in another order, under other headings', () => {
    const own = annualReport({
      books,
      preset: preset2024,
      order: ['equity', 'overview'],
      headings: { equity: 'Kapitalet' },
      title: 'Bokslut',
      association: 'Sjuhärad',
    });
    expect(own.sections.map(({ heading }) => heading)).toEqual(['Kapitalet', 'Flerårsöversikt']);
    expect([own.title, own.association, tablesIn(own, 'equity')[0]!.association]).toEqual([
      'Bokslut',
      'Sjuhärad',
      'Sjuhärad',
    ]);
  });

  test('whose section cannot be made says why, and has the others', () => {
    const broken = annualReport({ books: openSmall(), preset: preset2024 });
    const failed = broken.diagnostics.filter(({ code }) => code === 'report/part-failed').map(({ at }) => at[0]);
    // Its rows are of cost centres that the books do not have.
    expect(failed).toEqual(['operations', 'costCentres', 'projects']);
    expect(broken.sections.find(({ key }) => key === 'operations')!.parts).toEqual([
      { type: 'text', text: 'Tabellen saknas, eftersom den inte kunde göras.' },
    ]);
    expect(tablesIn(broken, 'balanceRequirement').length).toBe(1);
  });

  test('with a deficit to restore shows how', () => {
    const preset = { ...preset2024, balanceRequirement: { policy: 'KL 11:12' } } as const;
    const restored = annualReport({
      books,
      preset,
      balanceRequirement: { earlier: [{ year: 2023, result: '-804994.37' }] },
    });
    expect(tablesIn(restored, 'balanceRequirement').map(({ name }) => name)).toEqual([
      'balanceRequirement',
      'restoration',
    ]);
  });
});

describe('a report is refused', () => {
  test.each<[string, object, string]>([
    ['a misspelt option', { budgets: budget }, 'input/unknown-field'],
    ['books that are none', { books: {} }, 'input/bad-field'],
    ['a preset that is none', { preset: null }, 'input/bad-field'],
    ['a text for no section', { texts: { intro: 'Text' } }, 'input/unknown-field'],
    [
      'a text for a section that is not in it',
      { order: ['equity'], texts: { outlook: 'Text' } },
      'input/unknown-field',
    ],
    ['an empty text', { texts: { outlook: ' ' } }, 'input/bad-field'],
    ['a section that is none', { order: ['equityy'] }, 'input/bad-field'],
    ['a section twice', { order: ['equity', 'equity'] }, 'input/bad-field'],
    ['a table that is none', { members: {} }, 'input/bad-field'],
    ['a budget that is none', { budget: {} }, 'input/bad-field'],
    ['no title', { title: '' }, 'input/bad-field'],
  ])('with %s', (_, fault, code) => {
    expect(codesOf(() => annualReport({ books, preset: preset2024, ...fault }))).toEqual([code]);
  });

  test('whose audit costs are none', () => {
    const auditors = [{ name: 'Revisor', cost: 5 }];
    expect(codesOf(() => auditStatement({ year: '2024', auditors, financial: 6 }))).toEqual(['input/bad-field']);
    expect(codesOf(() => auditStatement({ year: '2024', auditors: [], financial: 0 }))).toEqual(['input/bad-field']);
    expect(codesOf(() => auditStatement({ year: '2024', auditors: [{ name: '', cost: -1 }], financial: 0 }))).toEqual([
      'input/bad-field',
      'input/bad-field',
    ]);
  });
});
