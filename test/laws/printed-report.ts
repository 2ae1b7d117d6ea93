// Reports that hold together, as somebody types them in from print: drawn at random, exact or rounded cell by cell.
import fc from 'fast-check';
import type { PublishedFigure, PublishedTable } from '../../src/proof/index.js';

/** What a report shows its figures in. */
export type Printed = 'öre' | 'tkr';

const total = (figures: readonly number[]): number => figures.reduce((sum, each) => sum + each, 0);

/** Figures in whole öre from half a million kronor to forty million: nothing that rounds to nothing. */
const figure = fc.integer({ min: 50_000_000, max: 4_000_000_000 });
const figures = (least: number, most: number): fc.Arbitrary<readonly (readonly [number, number])[]> =>
  fc.array(fc.tuple(figure, figure), { minLength: least, maxLength: most });

const drawn = fc.record({
  printed: fc.constantFrom<Printed>('öre', 'tkr'),
  projects: figures(2, 4),
  costs: figures(2, 5),
  specified: figures(2, 4),
  contributions: fc.tuple(figure, figure),
  financialIncome: fc.tuple(figure, figure),
  receivables: figures(2, 4),
  liabilities: fc.tuple(figure, figure),
  equityBefore: fc.array(figure, { minLength: 2, maxLength: 3 }),
  externalBefore: fc.array(figure, { minLength: 2, maxLength: 2 }),
  costsBefore: fc.array(figure, { minLength: 2, maxLength: 2 }),
  costCentres: figures(3, 8),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

/** A report that holds together. */
export const printedReport: fc.Arbitrary<readonly PublishedTable[]> = drawn.map(tablesOf);

const years = ['2024', '2023'];
const both = (pairs: readonly (readonly [number, number])[]): readonly [number, number] => [
  total(pairs.map(([now]) => now)),
  total(pairs.map(([, before]) => before)),
];
const plus = (...pairs: readonly (readonly [number, number])[]): readonly [number, number] => both(pairs);
const minus = ([now, before]: readonly [number, number]): readonly [number, number] => [-now, -before];

function tablesOf(given: Drawn): readonly PublishedTable[] {
  const { printed, projects, contributions, financialIncome, receivables, liabilities } = given;
  const unit = printed === 'öre' ? 'kr' : 'tkr';
  const written = (ore: number): string =>
    printed === 'öre'
      ? `${ore < 0 ? '\u2212' : ''}${String(Math.floor(Math.abs(ore) / 100))},${String(Math.abs(ore) % 100).padStart(2, '0')}`
      : inThousands(ore);
  const row = (label: string, ...ores: readonly number[]) => [label, ...ores.map(written)];
  const amounts = (...ores: readonly number[]): readonly PublishedFigure[] => ores.map(written);

  const specified = both(given.specified.map(minus));
  const costLines = [...given.costs.map(minus), specified];
  const income = both(projects);
  const costs = both(costLines);
  const net = plus(income, costs);
  const result = plus(net, contributions, financialIncome);
  const fordringar = both(receivables);

  // Equity runs from year to year; what there is in cash is what is left of it.
  const [now, before] = result;
  const [start = 0, ...grown] = given.equityBefore;
  const equityAt = { 2022: start + total(grown), 2023: 0, 2024: 0 };
  equityAt[2023] = equityAt[2022] + before;
  equityAt[2024] = equityAt[2023] + now;
  const assets = [equityAt[2024] + liabilities[0], equityAt[2023] + liabilities[1]] as const;
  const cash = [assets[0] - fordringar[0], assets[1] - fordringar[1]] as const;
  const turning = ([closing, opening]: readonly [number, number]) => [opening, closing - opening, closing] as const;

  const centres = given.costCentres.map(([actual, budget], i) => {
    const label = `Kostnadsställe ${String(i + 1)}`;
    return { label, figures: [-actual, -budget, budget - actual] };
  });
  const external = plus(income, financialIncome);
  return [
    {
      title: 'Resultaträkning',
      unit,
      columns: years,
      rows: [
        { heading: 'Intäkter' },
        ...projects.map((pair, i) => row(`Projekt ${String(i + 1)}`, ...pair)),
        { sum: 'Summa intäkter', amounts: amounts(...income) },
        { heading: 'Kostnader' },
        ...given.costs.map((pair, i) => row(`Kostnad ${String(i + 1)}`, ...minus(pair))),
        { label: 'Övriga kostnader', note: 1, amounts: amounts(...specified) },
        { sum: 'Summa kostnader', amounts: amounts(...costs) },
        { sum: 'Verksamhetens nettokostnad', amounts: amounts(...net) },
        row('Erhållna bidrag', ...contributions),
        row('Finansiella intäkter', ...financialIncome),
        { sum: 'Årets resultat', amounts: amounts(...result) },
      ],
    },
    {
      title: 'Övriga kostnader',
      note: 1,
      unit,
      columns: years,
      rows: given.specified.map((pair, i) => [String(6000 + i), `Konto ${String(i + 1)}`, ...amounts(...minus(pair))]),
      sum: amounts(...specified),
    },
    {
      title: 'Balansräkning',
      unit,
      columns: ['2024-01-01', 'Förändring', '2024-12-31'],
      rows: [
        { heading: 'TILLGÅNGAR' },
        { label: 'Fordringar', note: 2, amounts: amounts(...turning(fordringar)) },
        row('Kassa och bank', ...turning(cash)),
        { sum: 'Summa tillgångar', amounts: amounts(...turning(assets)) },
        { heading: 'EGET KAPITAL OCH SKULDER' },
        row('Eget kapital', equityAt[2023], 0, equityAt[2023]),
        { label: 'Årets resultat', amounts: [null, ...amounts(now, now)] },
        { sum: 'Summa eget kapital', amounts: amounts(equityAt[2023], now, equityAt[2024]) },
        row('Kortfristiga skulder', ...turning(liabilities)),
        { sum: 'Summa eget kapital och skulder', amounts: amounts(...turning(assets)) },
      ],
    },
    {
      title: 'Fordringar',
      note: 2,
      unit,
      columns: ['2024-12-31', '2023-12-31'],
      rows: receivables.map((pair, i) => [String(1500 + i), `Fordran ${String(i + 1)}`, ...amounts(...pair)]),
      sum: amounts(...fordringar),
    },
    {
      title: 'Kassaflödesanalys',
      unit,
      columns: ['2024'],
      rows: [
        row('Årets resultat', now),
        row('Ökning av fordringar', fordringar[1] - fordringar[0]),
        row('Ökning av kortfristiga skulder', liabilities[0] - liabilities[1]),
        { sum: 'Årets kassaflöde', amounts: amounts(cash[0] - cash[1]) },
        row('Ingående likvida medel', cash[1]),
        row('Utgående likvida medel', cash[0]),
      ],
    },
    {
      title: 'Kostnadsställen',
      unit: 'tkr',
      columns: ['Utfall 2024', 'Budget 2024', 'Avvikelse'],
      rows: centres.map(({ label, figures: each }) => [label, ...each.map(inThousands)]),
      sum: [0, 1, 2].map((i) => inThousands(total(centres.map(({ figures: each }) => each[i]!)))),
    },
    {
      title: 'Flerårsöversikt',
      unit: 'tkr',
      columns: [...years, '2022'],
      rows: [
        ['Medlemsbidrag', ...[...contributions, given.externalBefore[0]!].map(inThousands)],
        ['Externa medel', ...[...external, given.externalBefore[1]!].map(inThousands)],
        ['Kostnader', ...[...costs, -given.costsBefore[0]!].map(inThousands)],
        { sum: 'Resultat', amounts: [...result, total(given.externalBefore) - given.costsBefore[0]!].map(inThousands) },
        ['Eget kapital', ...[equityAt[2024], equityAt[2023], equityAt[2022]].map(inThousands)],
        ['Totala tillgångar', ...[...assets, null].map((ore) => (ore === null ? null : inThousands(ore)))],
        {
          label: 'Soliditet',
          unit: 'percent',
          amounts: [percent(equityAt[2024], assets[0]), percent(equityAt[2023], assets[1]), null],
        },
      ],
    },
  ];
}

/** Half a thousand goes away from zero, as in print. */
function inThousands(ore: number): string {
  const thousands = Math.round(Math.abs(ore) / 100_000);
  return `${ore < 0 && thousands !== 0 ? '-' : ''}${String(thousands)}`;
}

function percent(part: number, whole: number): string {
  const size = Math.round(Math.abs((part / whole) * 100));
  return part / whole < 0 && size !== 0 ? `-${String(size)}` : String(size);
}
