// The annual report of 2024 as a page: its figures are the published ones, its layout is the committed one, and every
// figure leads to vouchers and back.
import { describe, expect, test } from 'vitest';
import {
  associationChart,
  associationLayouts,
  createReport,
  createStatement,
  credit,
  debit,
  incomeStatement,
  openBooks,
  post,
  statementNotes,
} from '../../src/index.js';
import { toHtml } from '../../src/render/index.js';
import { type PublishedRow, publishedRows } from '../statements/printed.js';
import { codesOf } from '../support/refusals.js';
import { notOptions, notRefused } from '../support/junk.js';
import { read } from '../tidy/source.js';
import { largeBooks } from './large-books.js';
import { type Element, elementsIn, faultsOfLinks, named, readMarkup, textOf } from './markup-reader.js';
import { report2024 } from './report-2024.js';

interface Published {
  readonly incomeStatement: readonly PublishedRow[];
  readonly balanceSheet: { readonly rows: readonly PublishedRow[] };
  readonly cashFlow: { readonly rows: readonly PublishedRow[] };
  readonly incomeNotes: Readonly<Record<string, { readonly rows: readonly (readonly string[])[] }>>;
  readonly costCentres: { readonly rows: readonly (readonly string[])[]; readonly sum: readonly string[] };
}

const published = JSON.parse(read('test/statements/reference/annual-report-2024.json')) as Published;
const html = toHtml(report2024());
const page = readMarkup(html);

const byId = (root: Element, id: string): Element => {
  const found = elementsIn(root).find(({ attributes }) => attributes['id'] === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};

/** The table with a title, as label and plain figures. */
function tableOf(title: string): string[][] {
  const table = named(page, 'table').find(
    (each) => textOf(named(each, 'caption')[0]!, ['small', 'a']).trim() === title,
  )!;
  return named(table, 'tbody').flatMap((body) =>
    named(body, 'tr')
      .map((row) => row.children.filter((cell) => typeof cell !== 'string'))
      .filter((cells) => cells.length > 1)
      .map(([label, ...cells]) => [
        textOf(label!, ['span', 'sup']).trim(),
        ...cells.filter(({ attributes }) => attributes['class'] !== 'note').map((cell) => plain(textOf(cell))),
      ]),
  );
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', '').replace('\u2212', '-').replace(',', '.');
}

describe('the page of the annual report of 2024', () => {
  test.each<[string, readonly PublishedRow[]]>([
    ['Resultaträkning', published.incomeStatement],
    ['Balansräkning', published.balanceSheet.rows],
  ])('has the %s that was published', (title, rows) => {
    expect(tableOf(title)).toEqual(publishedRows(rows));
  });

  test('has the cash flow that was published', () => {
    const wanted = publishedRows(published.cashFlow.rows);
    expect(tableOf('Kassaflödesanalys').slice(0, wanted.length)).toEqual(wanted);
  });

  test('has the note to the costs that was published, without its account numbers', () => {
    const rows = published.incomeNotes['2']!.rows.map(([, name, ...amounts]) => [name, ...amounts]);
    expect(tableOf('Not 2 Verksamhetsanknutna kostnader').slice(0, -1)).toEqual(rows);
  });

  test('has the follow-up per cost centre that was published', () => {
    const { rows, sum } = published.costCentres;
    expect(tableOf('Uppföljning per kostnadsställe')).toEqual([...rows, ['Summa', ...sum]]);
  });

  test('looks as it did', async () => {
    await expect(html).toMatchFileSnapshot('golden/annual-report-2024.html');
  });

  test('has no name twice, and no link that leads nowhere', () => {
    expect(faultsOfLinks(page)).toEqual([]);
  });

  test('runs nothing, and fetches nothing', () => {
    const names = new Set(elementsIn(page).map(({ name }) => name));
    expect(['script', 'link', 'img', 'iframe', 'object', 'form'].filter((name) => names.has(name))).toEqual([]);
    expect(html).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg")|url\((?!#)|@import/);
    const attributes = elementsIn(page).flatMap(({ attributes: own }) => Object.keys(own));
    expect(attributes.filter((name) => name.startsWith('on') || name === 'src' || name === 'style')).toEqual([]);
  });

  test('weighs less than 400 kB, also when the year had three thousand vouchers', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(400_000);
    const large = toHtml(report2024(largeBooks(3000)));
    expect(Buffer.byteLength(large)).toBeLessThan(400_000);
    expect(faultsOfLinks(readMarkup(large))).toEqual([]);
    expect(large).toContain('Av verifikationerna i varje lista visas de 5 första');
    expect(large).toMatch(/Av \d+ verifikationer i listorna återges 40 i sin helhet\./);
  });

  test('has headings that never skip a level', () => {
    const levels = named(page, 'h1', 'h2', 'h3', 'h4').map(({ name }) => +name.slice(1));
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });

  test('has a scope on every head of its tables', () => {
    const tables = elementsIn(page).filter(({ attributes }) => (attributes['class'] ?? '').startsWith('table'));
    const heads = tables.flatMap((table) => named(table, 'th'));
    expect(heads.length).toBeGreaterThan(200);
    expect(heads.filter(({ attributes }) => attributes['scope'] === undefined)).toEqual([]);
    expect(tables.filter((table) => named(table, 'caption').length !== 1)).toEqual([]);
  });
});

/** The links within an element, by their words. */
function linksIn(element: Element): Map<string, string> {
  return new Map(named(element, 'a').map((link) => [textOf(link).trim(), link.attributes['href']!.slice(1)]));
}

describe('a figure', () => {
  test('leads from the result to a voucher, and back', () => {
    const table = byId(page, 's2');
    const row = named(table, 'tr').find((each) => textOf(each).startsWith('PERIODENS RESULTAT'))!;
    const cell = named(row, 'a')[0]!;
    expect(plain(textOf(cell))).toBe('246185.14');
    const steps = ['Resultat före extraordinära poster', 'Verksamhetens nettokostnad', 'Summa Verksamhetens kostnader'];
    let at = byId(page, cell.attributes['href']!.slice(1));
    expect(linksIn(at).get('Resultaträkning')).toBe(cell.attributes['id']);
    for (const step of [...steps, 'Verksamhetsanknutna kostnader']) at = byId(page, linksIn(at).get(step)!);
    const list = byId(page, linksIn(at).get('5540 Övriga verksamhetsanknutna kostnader')!);
    expect(linksIn(list).get('Resultaträkning: Verksamhetsanknutna kostnader, 2024')).toBe(at.attributes['id']);
    const rows = named(list, 'tr').map((each) => plain(textOf(each)));
    expect(rows.slice(1)).toEqual([
      'A 142024-10-31Insatser i VILJA212768.50',
      'A 152024-11-30Återförd uppbokning-600000.00',
      'Summa-387231.50',
    ]);
    const voucher = byId(page, linksIn(list).get('A 15')!);
    expect(textOf(named(voucher, 'caption')[0]!)).toBe('A 15 2024-11-30 Återförd uppbokning motpart Motparten');
    const account = byId(page, linksIn(voucher).get('5540 Övriga verksamhetsanknutna kostnader')!);
    expect(elementsIn(account)).toContain(list);
  });

  test('that was handed in says where it stands', () => {
    const cell = named(byId(page, 's1'), 'a')[0]!;
    expect(textOf(byId(page, cell.attributes['href']!.slice(1)))).toContain('årsredovisning 2024, flerårsöversikt');
  });

  test('of an account that is all of the line has no sum below it', () => {
    const cell = named(byId(page, 's2'), 'tr').find((each) => textOf(each).startsWith('Arvoden'))!;
    const explained = byId(page, named(cell, 'a')[0]!.attributes['href']!.slice(1));
    expect(named(explained, 'tfoot')).toEqual([]);
    expect(named(explained, 'tr').map((row) => plain(textOf(row)))).toEqual([
      '4010 Arvoden till förtroendevalda-162726.69',
    ]);
  });

  test('that is rounded says by how much', () => {
    const table = named(page, 'table').find((each) => textOf(each).includes('Uppföljning per kostnadsställe'))!;
    const row = named(table, 'tr').find((each) => textOf(each).startsWith('Gemensamma kostnader'))!;
    const explained = byId(page, named(row, 'a')[0]!.attributes['href']!.slice(1));
    expect(named(explained, 'tr').map((each) => textOf(each).replaceAll('\u00a0', ' '))).toEqual([
      '7551 Konsultarvoden spec utredn−81 989,01',
      '7599 Övriga tjänster−88 800,00',
      '8510 Räntekostnader−3 405,55',
      'Summa−174 194,56',
      'visas som −174 tkr, avrundning194,56',
    ]);
  });
});

describe('the vouchers behind the figures', () => {
  const books = largeBooks(40);
  const statement = incomeStatement(books);
  const costs = (options: Parameters<typeof toHtml>[1]): string[] => {
    const root = readMarkup(toHtml(statement, options));
    const list = elementsIn(root).find(({ attributes }) => attributes['id'] === 'k1-1')!;
    return named(list, 'tr').map((row) => plain(textOf(row)));
  };

  test('are listed a page at a time, and what is left out is counted and added up', () => {
    const all = costs({ vouchers: { take: 100 } });
    const first = costs({ vouchers: { take: 1 } });
    const second = costs({ vouchers: { skip: 1, take: 1 } });
    expect(all).toHaveLength(1 + 4 + 1);
    expect(first.slice(1, 2)).toEqual(all.slice(1, 2));
    expect(second.slice(1, 2)).toEqual(all.slice(2, 3));
    expect(first[2]).toMatch(/^och 3 verifikationer till\d+\.\d\d$/);
    expect(first.at(-1)).toBe(all.at(-1));
  });

  test('may all be left out', () => {
    expect(costs({ vouchers: { take: 0 } })[1]).toMatch(/^4 verifikationer\d+\.\d\d$/);
  });

  test('are shown whole up to the limit', () => {
    const shown = (most: number): number =>
      [...toHtml(statement, { vouchers: { most } }).matchAll(/<table id="v\d+">/g)].length;
    expect([shown(0), shown(7), shown(1000)]).toEqual([0, 7, 40]);
  });

  test('are not there when figures are not explained, and neither are the links', () => {
    const without = toHtml(statement, { explanations: false });
    expect(without).not.toContain('Bilaga');
    expect(without).not.toContain('href="#f');
    expect(without).toContain('tabindex="0"');
    expect(faultsOfLinks(readMarkup(without))).toEqual([]);
  });
});

test('a statement by itself is a page of its own', () => {
  const root = readMarkup(toHtml(incomeStatement(largeBooks(20), { unit: 'tkr' })));
  expect(named(root, 'h1').map((each) => textOf(each))).toEqual(['Resultaträkning']);
  expect(named(root, 'title').map((each) => textOf(each))).toEqual(['Resultaträkning · Sjuhärads samordningsförbund']);
  expect(named(root, 'nav')).toEqual([]);
});

describe('a report of two associations', () => {
  const opened = (association: string) => openBooks({ association, chart: associationChart, year: '2024' });
  const withRent = (association: string, text: string, kronor: string) =>
    post(opened(association), {
      ...{ eventDate: '2024-03-01', compiledOn: '2024-03-01', text, counterparty: 'Värden' },
      postings: [debit(6230, kronor), credit(1930, kronor)],
    });
  const layout = associationLayouts.incomeStatement;
  const parts = [withRent('Ett', 'Hyra', '100'), withRent('Två', 'Lokal', '100')].map((books) => [
    { type: 'statement' as const, statement: incomeStatement(books, { layout }) },
    ...statementNotes(books, { layout }).map((statement) => ({ type: 'statement' as const, statement })),
  ]);
  const report = createReport({
    ...{ name: 'two', title: 'Två' },
    sections: parts.map((each, i) => ({ key: String(i), heading: String(i), level: i === 0 ? 3 : 2, parts: each })),
  });
  const root = readMarkup(toHtml(report));
  const tables = named(root, 'table').filter(({ attributes }) => /^s\d+$/.test(attributes['id'] ?? ''));
  const backs = tables.flatMap((table) =>
    named(named(table, 'caption')[0]!, 'a').map((link) => [table.attributes['id'], link.attributes['href']]),
  );

  test('leads from each note to the statement above it', () => {
    const notesOf = { '#s1': ['s2', 's3', 's4'], '#s5': ['s6', 's7', 's8'] };
    expect(backs).toEqual(Object.entries(notesOf).flatMap(([above, notes]) => notes.map((note) => [note, above])));
    const notes = tables.flatMap((table) =>
      named(table, 'td').filter(({ attributes }) => attributes['class'] === 'note'),
    );
    const links = notes.flatMap((cell) => named(cell, 'a').map(({ attributes }) => attributes['href']));
    expect(links).toEqual(['#s2', '#s3', '#s4', '#s6', '#s7', '#s8']);
  });

  test('keeps vouchers of the same name apart', () => {
    const captions = elementsIn(root)
      .filter(({ attributes }) => /^v\d+$/.test(attributes['id'] ?? ''))
      .map((voucher) => textOf(named(voucher, 'caption')[0]!));
    expect(captions).toEqual(['A 1 2024-03-01 Hyra motpart Värden', 'A 1 2024-03-01 Lokal motpart Värden']);
    expect(faultsOfLinks(root)).toEqual([]);
  });

  test('has its first heading right under the title', () => {
    expect(
      named(root, 'h1', 'h2', 'h3', 'h4')
        .slice(0, 4)
        .map(({ name }) => name),
    ).toEqual(['h1', 'h2', 'h2', 'h3']);
  });
});

test('what was found on the way to the report is told, and what does not agree', () => {
  const opened = openBooks({ association: 'Exempel', chart: associationChart, year: '2024' });
  const draft = { eventDate: '2024-03-01', compiledOn: '2024-03-01', text: 'Bidrag', counterparty: 'Regionen' };
  const one = post(opened, { ...draft, postings: [debit(1930, 100), credit(3010, 100)] });
  const two = post(one, { ...draft, postings: [debit(1930, 7), credit(3010, 7)] });
  const part = (books: typeof one) => ({ type: 'statement' as const, statement: incomeStatement(books) });
  const report = createReport({
    name: 'example',
    title: 'Rapport',
    sections: [{ key: 'a', heading: 'A', level: 1, parts: [part(one), part(two)] }],
  });
  const checks = elementsIn(readMarkup(toHtml(report))).find(({ attributes }) => attributes['id'] === 'kontroller')!;
  expect(textOf(named(checks, 'li')[0]!)).toMatch(/^Fel .* tie\/figures-differ/);
  expect(textOf(checks)).toContain('1 stämmer inte');
});

test('a remark is reached from its row, and the row from the remark', () => {
  const statement = createStatement({
    layout: {
      name: 'remarked',
      title: 'Tabell',
      covers: {},
      side: 'credit',
      rows: [{ type: 'line', key: 'a', label: 'Rad', footnote: 'Som sägs i avtalet.' }],
    },
    columns: [{ type: 'given', key: 'b', heading: 'B', given: { a: '1' } }],
  });
  const root = readMarkup(toHtml(statement));
  const [mark] = named(root, 'sup').flatMap((each) => named(each, 'a'));
  const note = byId(root, mark!.attributes['href']!.slice(1));
  expect(textOf(note)).toBe('1 Som sägs i avtalet. Tillbaka');
  expect(linksIn(note).get('Tillbaka')).toBe(mark!.attributes['id']);
});

describe('toHtml refuses', () => {
  const statement = incomeStatement(largeBooks(2));

  test('what is neither a report nor a statement', () => {
    expect(
      notRefused((value) => toHtml(value), [...notOptions, undefined, {}, { ...statement }], 'input/bad-field'),
    ).toEqual([]);
  });

  test('options that are none', () => {
    expect(notRefused((value) => toHtml(statement, value), notOptions, 'input/bad-field')).toEqual([]);
    expect(codesOf(() => toHtml(statement, { explain: true } as never))).toEqual(['input/unknown-field']);
    expect(codesOf(() => toHtml(statement, { vouchers: { limit: 3 } } as never))).toEqual(['input/unknown-field']);
  });

  test.each([-1, 1.5, NaN, Infinity, '3', null])('%s vouchers', (count) => {
    for (const field of ['skip', 'take', 'most'])
      expect(codesOf(() => toHtml(statement, { vouchers: { [field]: count } }))).toEqual(['input/bad-field']);
  });

  test.each([0, 'no', null])('explanations that are %s', (explanations) => {
    expect(codesOf(() => toHtml(statement, { explanations } as never))).toEqual(['input/bad-field']);
  });
});
