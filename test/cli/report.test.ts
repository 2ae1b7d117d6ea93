// The commands that write and hold reports: what they are made of, what they write, and how they end.
import { describe, expect, test } from 'vitest';
import { smallYear } from './books.ts';
import { command } from './terminal.ts';

/** Without last year's result, which the file has no balances beside. */
const thisYear = smallYear.replace(/#RES -1.*\n/g, '');

const config = {
  books: 'bok.se',
  preset: 'forbund',
  title: 'Verksamhetsåret 2024',
  texts: { introduction: 'inledning.md', outlook: 'Nästa år.', signatures: 'Styrelsen.' },
  contributions: {
    year: '2024',
    total: 500_000,
    members: [
      { code: 'S', name: 'Staten', party: 'state' },
      { code: 'R', name: 'Regionen', party: 'region' },
      { code: 'K', name: 'Kommunen', party: 'municipalities' },
    ],
  },
  employees: { 2024: 0 },
};
const files = {
  'mapp/bok.se': thisYear.replaceAll('2440', '2411'),
  'mapp/inledning.md': 'Året som gick.\n',
  'mapp/rapport.json': JSON.stringify(config),
};
const reporting = 'report mapp/rapport.json --out ut';

describe('report', () => {
  test('of a file alone is what its books suffice for, and what is missing is told', async () => {
    const { exit, printed, told, written } = await command('report bok.se --out ut/', { 'bok.se': thisYear });
    expect(printed).toBe('ut/arsredovisning-2024.html\nut/arsredovisning-2024.xlsx\n');
    expect([...written.keys()]).toEqual(['ut/arsredovisning-2024.html', 'ut/arsredovisning-2024.xlsx']);
    expect(told).toContain('report/budget-missing');
    expect(exit).toBe(0);
  });

  test('of a configuration has its texts, its tables and its title', async () => {
    const { exit, written } = await command(`${reporting} --format md`, files);
    const text = String(written.get('ut/verksamhetsaret-2024.md'));
    expect(text).toContain('Året som gick.');
    expect(text).toMatch(/Staten.*250/);
    expect(exit).toBe(0);
  });

  test('is written in every format asked for, one sheet to a table as CSV', async () => {
    const { written } = await command(`${reporting} --format html,xlsx,md,csv,json`, files);
    const names = [...written.keys()];
    expect(names).toContain('ut/verksamhetsaret-2024-01-incomeStatement.csv');
    expect(names.filter((name) => !name.endsWith('.csv'))).toEqual(
      ['html', 'xlsx', 'md', 'json'].map((ending) => `ut/verksamhetsaret-2024.${ending}`),
    );
    expect(JSON.parse(String(written.get('ut/verksamhetsaret-2024.json')))).toHaveProperty(
      'title',
      'Verksamhetsåret 2024',
    );
  });

  test('may be of a part of the year', async () => {
    const interim = JSON.stringify({
      ...config,
      title: undefined,
      report: 'followUp',
      period: '2024-01..2024-03',
      employees: undefined,
      texts: {},
    });
    const { written } = await command('report mapp/rapport.json --out ut --format md', {
      ...files,
      'mapp/rapport.json': interim,
    });
    expect([...written.values()].map(String).join('')).toContain('jan–mar 2024');
  });

  test.each<[string, object, string, number]>([
    ['a misspelt field', { bokslut: 'x' }, 'input/unknown-field bokslut', 1],
    [
      'a field of a table with its place',
      { audit: { year: '2024', auditor: [] } },
      'input/unknown-field audit.auditor',
      1,
    ],
    [
      'a kind of report there is not',
      { report: 'monthly' },
      'report är "monthly"; det ska vara annual, interim, followUp',
      1,
    ],
    ['a preset there is not', { preset: 'k2' }, 'preset är "k2"; det ska vara bas, kommun, forbund', 1],
    ['books that are no name', { books: 3 }, 'books är 3', 1],
    ['a file that is not there', { compare: 'saknas.se' }, 'mapp/saknas.se finns inte.', 2],
    ['a text that is not there', { texts: { introduction: 'saknas.md' } }, 'mapp/saknas.md finns inte.', 2],
  ])('tells of %s', async (_, fault, what, code) => {
    const { exit, told, written } = await command(reporting, {
      ...files,
      'mapp/rapport.json': JSON.stringify({ ...config, ...fault }),
    });
    expect(told).toContain(what);
    expect([exit, written.size]).toEqual([code, 0]);
  });

  test.each([
    ['report bok.se', '--out MAPP måste anges.'],
    ['report bok.se --out ut --format pdf', 'formatet pdf finns inte; det ska vara html,xlsx,md,csv,json.'],
  ])('%s is not understood', async (line, what) => {
    const { exit, told } = await command(line, { 'bok.se': smallYear });
    expect(told).toContain(what);
    expect(exit).toBe(2);
  });

  test('that is no JSON is told as such', async () => {
    const { exit, told } = await command('report x.json --out ut', { 'x.json': '{' });
    expect(told).toContain('input/bad-field');
    expect(exit).toBe(1);
  });
});

describe('proof', () => {
  const table = (sum: string): string =>
    JSON.stringify({
      title: 'Fordringar',
      unit: 'kr',
      columns: ['2024-12-31', '2023-12-31'],
      rows: [
        ['Kundfordringar', '1 902 900,00', '2 111 000,00'],
        ['Momsfordran', '261 435,00', '39 200,00'],
      ],
      sum: [sum, '2 150 200,00'],
    });

  test('ends with 0 when the tables agree', async () => {
    const { exit } = await command('proof tabell.json', { 'tabell.json': table('2 164 335,00') });
    expect(exit).toBe(0);
  });

  test('ends with 1 when they do not, and points at the cell', async () => {
    const { exit, printed } = await command('proof tabell.json', { 'tabell.json': `[${table('2 146 335,00')}]` });
    expect(printed).toContain('2 146 335,00');
    expect(printed).toContain('18 000,00');
    expect(exit).toBe(1);
  });

  test('takes a document of tables too', async () => {
    const document = `{ "$schema": "huvudbok/tables/1", "tables": [${table('2 146 335,00')}] }`;
    const { exit } = await command('proof tabell.json', { 'tabell.json': document });
    expect(exit).toBe(1);
  });

  test('of what is no JSON says so', async () => {
    const { exit, told } = await command('proof tabell.json', { 'tabell.json': 'Fordringar' });
    expect(told).toContain('tabell.json är inte JSON.');
    expect(exit).toBe(2);
  });
});
