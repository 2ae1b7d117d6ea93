// Diagrams as pictures: each figure where it should be, labelled as it is printed, on a round axis, and never only colour.
import { describe, expect, test } from 'vitest';
import { createDiagram, createStatement, type Diagram, type Statement, type Unit } from '../../src/index.js';
import { toSvg } from '../../src/render/index.js';
import { scaleOf } from '../../src/render/scale.js';
import { notOptions, notRefused } from '../support/junk.js';
import { codesOf } from '../support/refusals.js';
import { type Element, elementsIn, faultsOfLinks, named, readMarkup, textOf } from './markup-reader.js';
import { diagrams2024 } from './report-2024.js';

/** A statement of given figures: a row of text is its label and its figures, one to a column. */
function statementOf(
  columns: readonly string[],
  rows: Readonly<Record<string, readonly (string | null)[]>>,
  unit: Unit = 'kr',
): Statement {
  return createStatement({
    layout: {
      name: 'given',
      title: 'Tabell',
      covers: {},
      side: 'credit',
      rows: Object.keys(rows).map((label) => ({ type: 'line' as const, key: label, label })),
    },
    unit,
    columns: columns.map((heading, i) => ({
      type: 'given' as const,
      key: heading,
      heading,
      given: Object.fromEntries(Object.entries(rows).map(([label, figures]) => [label, figures[i] ?? null])),
    })),
  });
}

const draw = (draft: Partial<Diagram> & Pick<Diagram, 'statement' | 'form'>): Element =>
  readMarkup(toSvg(createDiagram({ description: 'En bild', ...draft })));
const texts = (picture: Element): string[] =>
  named(picture, 'text').map((each) => textOf(each).replaceAll('\u00a0', ' ').replace('\u2212', '-'));
const percent = (element: Element, name: string): number => parseFloat(element.attributes[name]!);
const bars = (picture: Element): Element[] => named(picture, 'rect').filter((each) => named(each, 'title').length > 0);

describe('a picture', () => {
  test.each(Object.entries(diagrams2024))('of %s is read aloud as its title and description', (_, diagram) => {
    const picture = readMarkup(toSvg(diagram));
    expect(picture.attributes['role']).toBe('img');
    const named_ = picture.attributes['aria-labelledby']!.split(' ');
    const said = named_.map((id) => textOf(elementsIn(picture).find(({ attributes }) => attributes['id'] === id)!));
    expect(said).toEqual([diagram.title, diagram.description]);
    expect(faultsOfLinks(picture)).toEqual([]);
  });

  test.each(Object.entries(diagrams2024))('of %s looks as it did', async (name, diagram) => {
    await expect(toSvg(diagram)).toMatchFileSnapshot(`golden/${name}.svg`);
  });

  test('has names of its own when a page holds several', () => {
    const statement = statementOf(['A', 'B', 'C'], { Rad: ['1', '2', '3'] });
    const picture = readMarkup(toSvg(createDiagram({ description: 'b', form: 'bars', statement }), { id: 'two' }));
    const ids = elementsIn(picture).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(ids).toEqual(['two-title', 'two-desc', 'two-2']);
    expect(faultsOfLinks(picture)).toEqual([]);
  });
});

describe('bars', () => {
  const statement = statementOf(['Budget', 'Utfall'], {
    'Ett kostnadsställe med långt namn': ['-200', '-100'],
    'Ett annat kostnadsställe': ['-50', '25'],
    Tredje: [null, '0'],
  });

  test('are as long as their figures, from zero and to their side', () => {
    const drawn = bars(draw({ statement, form: 'bars' }));
    const widths = drawn.map((bar) => percent(bar, 'width'));
    expect(widths.map((width) => Math.round((width / widths[0]!) * 200))).toEqual([200, 100, 50, 25]);
    const ends = drawn.map((bar) => percent(bar, 'x') + percent(bar, 'width'));
    expect(ends.slice(0, 3).every((end) => Math.abs(end - percent(drawn[3]!, 'x')) < 0.02)).toBe(true);
  });

  test('are turned upwards when asked, with their figures', () => {
    expect(texts(draw({ statement, form: 'bars', turned: true }))).toEqual([
      ...[
        'Budget',
        'Utfall',
        'Ett kostnadsställe med långt namn',
        '200',
        '100',
        'Ett annat kostnadsställe',
        '50',
        '-25',
      ],
      ...['Tredje', '–', '0'],
    ]);
  });

  test('stay within the picture', () => {
    for (const bar of bars(draw({ statement, form: 'bars' }))) {
      expect(percent(bar, 'x')).toBeGreaterThanOrEqual(0);
      expect(percent(bar, 'x') + percent(bar, 'width')).toBeLessThanOrEqual(100);
    }
  });

  test('stand when the names of their places have room, and lie when they have not', () => {
    const short = draw({ statement: statementOf(['A'], { 2023: ['5'], 2024: ['10'] }), form: 'bars' });
    expect(bars(short).map((bar) => percent(bar, 'height'))).toEqual([105, 210]);
    const long = draw({
      statement: statementOf(['A'], { 'Ett långt namn på ett kostnadsställe som inte ryms': ['5'], B: ['10'] }),
      form: 'bars',
    });
    expect(new Set(bars(long).map((bar) => percent(bar, 'height'))).size).toBe(1);
  });

  test('of several series differ in more than colour', () => {
    const five = statementOf(['A', 'B', 'C', 'D', 'E'], { 'Ett kostnadsställe med namn': ['1', '2', '3', '4', '5'] });
    const looks = bars(draw({ statement: five, form: 'bars' })).map(({ attributes }) => attributes['class']);
    expect(new Set(looks).size).toBe(5);
  });

  test('have limits through them', () => {
    const limited = statementOf(['Utfall', 'Tak'], { Ett: ['50', '100'], Två: ['200', '100'] });
    const picture = draw({ statement: limited, form: 'bars', limits: ['Tak'] });
    const limits = named(picture, 'line').filter(({ attributes }) => attributes['class'] === 'limit');
    const heights = limits.filter(({ attributes }) => attributes['x1'] !== '0').map((line) => percent(line, 'y1'));
    const [first, second] = bars(picture);
    expect(new Set(heights).size).toBe(1);
    expect(heights[0]! - percent(second!, 'y')).toBeCloseTo(percent(second!, 'height') / 2, 1);
    expect(percent(first!, 'height') * 4).toBeCloseTo(percent(second!, 'height'), 1);
  });

  test('of outcome, budget and forecast look the same in every picture', () => {
    const [budget, outcome] = bars(readMarkup(toSvg(diagrams2024.centres)));
    expect([budget!.attributes['class'], outcome!.attributes['class']]).toEqual(['look1', 'look0']);
    expect(texts(readMarkup(toSvg(diagrams2024.centres))).slice(0, 2)).toEqual(['Budget 2024', 'Utfall 2024']);
  });
});

describe('lines', () => {
  const years = statementOf(
    ['2022', '2023', '2024'],
    { 'Eget kapital': ['3843000', '3038000', '3284000'], Minimum: ['2000000', '2000000', '2000000'] },
    'tkr',
  );

  test('go through every figure, and are labelled with it', () => {
    const picture = draw({ statement: years, form: 'lines', series: 'rows', limits: ['Minimum'] });
    expect(texts(picture)).toEqual([
      '0',
      '1 000',
      '2 000',
      '3 000',
      '4 000',
      'Eget kapital',
      'Minimum',
      '2 000',
      '3 843',
      '3 038',
      '3 284',
      '2022',
      '2023',
      '2024',
    ]);
    const heights = named(picture, 'circle')
      .slice(1)
      .map((dot) => percent(dot, 'cy'));
    const zero = percent(
      named(picture, 'line').find(({ attributes }) => attributes['class'] === 'zero')!,
      'y1',
    );
    expect(heights.map((y) => Math.round(((zero - y) / 210) * 4000))).toEqual([3843, 3038, 3284]);
  });

  test('have a gap where a figure is missing', () => {
    const gap = statementOf(['2021', '2022', '2023', '2024'], { Rad: ['1', null, '3', '4'] });
    const picture = draw({ statement: gap, form: 'lines', series: 'rows' });
    expect(named(picture, 'circle')).toHaveLength(3);
    expect(named(picture, 'line').filter(({ attributes }) => attributes['class'] === 'line0')).toHaveLength(1);
  });
});

describe('shares', () => {
  const parts = statementOf(['2024'], { Liten: ['-10'], Stor: ['-750'], Mellan: ['-240'], Ingen: ['0'] });

  test('are ranked, each with its part of the whole', () => {
    expect(texts(draw({ statement: parts, form: 'shares', turned: true }))).toEqual([
      'Stor',
      '750 (75 %)',
      'Mellan',
      '240 (24 %)',
      'Liten',
      '10 (1 %)',
      'Ingen',
      '0 (0 %)',
    ]);
  });

  test('that are hardly any are said to be less than one per cent', () => {
    const tiny = statementOf(['2024'], { Stor: ['1000'], Liten: ['1'] });
    expect(texts(draw({ statement: tiny, form: 'shares' })).at(-1)).toBe('1 (<1 %)');
  });

  test('with a part on the other side have no per cent', () => {
    const mixed = statementOf(['2024'], { Stor: ['100'], Mot: ['-10'] });
    expect(texts(draw({ statement: mixed, form: 'shares' }))).toEqual(['Stor', '100', 'Mot', '-10']);
  });
});

test('the cost structure of 2024 is that of the income statement', () => {
  expect(texts(readMarkup(toSvg(diagrams2024.structure))).slice(0, 4)).toEqual([
    'Verksamhetsanknutna kostnader',
    '20 859 461 (92 %)',
    'Övriga Personalkostnader',
    '1 152 958 (5 %)',
  ]);
});

describe('the axis', () => {
  test.each<[number[], number, number[]]>([
    [[3372, 3843, 2000], 1, [0, 1000, 2000, 3000, 4000]],
    [[-11010, 4929], 1, [-15000, -10000, -5000, 0, 5000]],
    [[7], 1, [0, 2, 4, 6, 8]],
    [[0, 0], 100, [0, 100]],
    [[], 1, [0, 1]],
    [[-3], 1, [-3, -2, -1, 0]],
    [[30], 100, [0, 100]],
  ])('of %j in steps of at least %i is %j', (figures, step, ticks) => {
    expect(scaleOf(figures, step).ticks).toEqual(ticks);
  });

  test('of the largest amounts ends where amounts end', () => {
    const largest = statementOf(['A'], { 1: ['90071992547409.91'], 2: ['-90071992547409.91'] }, 'ore');
    expect(texts(draw({ statement: largest, form: 'bars' }))).toContain('90 071 992 547 410');
    expect(texts(draw({ statement: largest, form: 'lines' })).length).toBeGreaterThan(2);
  });
});

describe('toSvg refuses', () => {
  test('what is no diagram', () => {
    const copy = { ...diagrams2024.years };
    expect(notRefused((value) => toSvg(value), [...notOptions, undefined, {}, copy], 'input/bad-field')).toEqual([]);
  });

  test('options that are none, and names that are none', () => {
    expect(notRefused((value) => toSvg(diagrams2024.years, value), notOptions, 'input/bad-field')).toEqual([]);
    for (const id of ['', '1a', 'a b', '"', 7, null])
      expect(codesOf(() => toSvg(diagrams2024.years, { id } as never))).toEqual(['input/bad-field']);
  });
});

test('a diagram of amounts and per cent is refused: they have no axis in common', () => {
  const mixed = createStatement({
    layout: {
      name: 'mixed',
      title: 'Blandat',
      covers: {},
      side: 'credit',
      rows: [{ type: 'line', key: 'a', label: 'A' }],
    },
    columns: [
      { type: 'given', key: 'one', heading: 'Ett', given: { a: '50' } },
      { type: 'given', key: 'two', heading: 'Två', given: { a: '100' } },
      { type: 'percent', key: 'share', heading: 'Andel', of: 'one', to: 'two' },
    ],
  });
  const draft = { description: 'b', form: 'bars', statement: mixed } as const;
  expect(codesOf(() => createDiagram(draft))).toEqual(['input/bad-field']);
  const shares = readMarkup(toSvg(createDiagram({ ...draft, columns: ['share'] })));
  expect(texts(shares)).toContain('50 %');
  expect(String(createDiagram({ ...draft, columns: ['share'] }))).toBe('Blandat · staplar av Blandat, 1 × 1 belopp\nb');
});
