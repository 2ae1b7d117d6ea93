// A report: its sections in order, tied together; and diagrams, which own no figure.
import {
  createDiagram,
  createReport,
  balanceSheet,
  debit,
  credit,
  incomeStatement,
  isReport,
  openBooks,
  associationChart,
  post,
  type ReportDraft,
  type Statement,
} from 'huvudbok';
import { describe, expect, test } from 'vitest';
import { codesOf } from '../support/refusals.ts';

const books = post(
  openBooks({
    association: { name: 'Samordningsförbundet Exempel' },
    chart: associationChart,
    year: '2024',
    opening: { 1930: '500', 2010: '-500' },
  }),
  {
    eventDate: '2024-03-01',
    compiledOn: '2024-03-01',
    text: 'Bidrag',
    counterparty: 'Regionen',
    postings: [debit(1930, 100), credit(3010, 100)],
  },
);
const result = incomeStatement(books);
const balance = balanceSheet(books);
const section = (key: string, ...statements: Statement[]): ReportDraft['sections'][number] => ({
  key,
  heading: key,
  level: 1,
  parts: statements.map((statement) => ({ type: 'statement', statement })),
});
const draft: ReportDraft = {
  name: 'example',
  title: 'Rapport',
  sections: [section('result', result), section('balance', balance)],
};

describe('a report', () => {
  test('ties its statements together', () => {
    const report = createReport(draft);
    expect(report.ties.ties.some(({ rule, holds }) => rule === 'result' && holds === 'exactly')).toBe(true);
    expect(report.diagnostics).toEqual([]);
    expect(isReport(report)).toBe(true);
    expect(isReport({ ...draft })).toBe(false);
  });

  test('tells what does not agree, after what was found before', () => {
    const others = post(books, {
      eventDate: '2024-03-02',
      compiledOn: '2024-03-02',
      text: 'Bidrag',
      counterparty: 'Regionen',
      postings: [debit(1930, 7), credit(3010, 7)],
    });
    const wrong = createReport({
      ...draft,
      sections: [section('result', result), section('balance', balanceSheet(others))],
    });
    expect(wrong.diagnostics.map(({ code }) => code)).toContain('tie/result-not-in-equity');
  });

  test('prints what it holds', () => {
    expect(String(createReport(draft)).split('\n').slice(0, 4)).toEqual([
      'Rapport',
      'Avsnitt  Innehåll',
      expect.stringMatching(/^─+$/),
      `result   tabell: ${result.title}`,
    ]);
  });

  test('keeps paragraphs as they are', () => {
    const text = 'Första stycket.\n\nAndra stycket.';
    const report = createReport({
      ...draft,
      sections: [{ key: 'a', heading: 'A', level: 2, parts: [{ type: 'text', text }] }],
    });
    expect(report.sections[0]!.parts).toEqual([{ type: 'text', text }]);
  });

  test.each<[string, object]>([
    ['two sections with one key', { sections: [section('a'), section('a')] }],
    ['a section without heading', { sections: [{ ...section('a'), heading: '' }] }],
    ['a level that is none', { sections: [{ ...section('a'), level: 4 }] }],
    ['a statement that is none', { sections: [{ ...section('a'), parts: [{ type: 'statement', statement: {} }] }] }],
    ['an empty text', { sections: [{ ...section('a'), parts: [{ type: 'text', text: ' \n' }] }] }],
    ['no title', { title: '' }],
    ['sections that are no list', { sections: {} }],
  ])('refuses %s', (_, fault) => {
    expect(codesOf(() => createReport({ ...draft, ...fault }))).toEqual(['input/bad-field']);
  });
});

describe('a diagram', () => {
  const picture = { description: 'Resultatet i staplar', form: 'bars', statement: result } as const;

  test('shows every line and every column of figures unless told', () => {
    const { rows, columns, title, series } = createDiagram(picture);
    expect(rows).toEqual(result.rows.filter(({ type }) => type === 'line').map(({ key }) => key));
    expect(columns).toEqual(result.columns.map(({ key }) => key));
    expect([title, series]).toEqual([result.title, 'columns']);
  });

  test.each<[string, object]>([
    ['a row the statement does not have', { rows: ['nowhere'] }],
    ['a heading as a row', { rows: [result.rows.find(({ type }) => type === 'heading')?.key] }],
    ['a column twice', { columns: [result.columns[0]!.key, result.columns[0]!.key] }],
    ['a limit that is not drawn', { limits: ['nowhere'] }],
    ['a form that is none', { form: 'pie' }],
    ['no description', { description: '' }],
    ['a series that is none', { series: 'cells' }],
    ['a statement that is none', { statement: {} }],
  ])('refuses %s', (_, fault) => {
    expect(codesOf(() => createDiagram({ ...picture, ...fault }))).toEqual(['input/bad-field']);
  });
});
