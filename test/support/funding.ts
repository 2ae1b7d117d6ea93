/**
 * The members, projects and books that the tests of funding turn on: a chart with the funding layer, and the members of
 * the published reports. The municipalities are weighed by what was printed for them, since no population was.
 */
import { type Books, type BooksDraft, type Chart, associationLayer, createChart, openBooks } from '../../src/index.js';
import { type MemberDraft, type ProjectsDraft, fundingLayer } from '../../src/finsam/index.js';

export const fundingChart: Chart = createChart({
  name: 'Finansiering',
  layers: [
    associationLayer,
    fundingLayer,
    {
      name: 'Egna',
      dimensions: [
        {
          number: 1,
          objects: [
            { code: '1010', name: 'Kansli' },
            { code: '3043', name: 'PRIA, faktiska' },
            { code: '4044', name: 'PRIA, schablonbaserade' },
            { code: '3050', name: 'VILJA, faktiska' },
          ],
        },
      ],
    },
  ],
});

/** Books of a year with nothing in them. */
export function openFunding(draft: Partial<BooksDraft> = {}): Books {
  return openBooks({ association: 'Förbundet', chart: fundingChart, year: '2024', ...draft });
}

/** Four members who pay a quarter each, the municipalities weighed as told. */
export function membersOf(municipalities: readonly (readonly [name: string, weight: string])[]): MemberDraft[] {
  return [
    { code: 'FK', name: 'Försäkringskassan', party: 'state' },
    { code: 'AF', name: 'Arbetsförmedlingen', party: 'state', account: 3011 },
    ...municipalities.map(([name, weight]) => ({ code: name, name, party: 'municipalities' as const, weight })),
    { code: 'VGR', name: 'Västra Götalandsregionen', party: 'region' },
  ];
}

/** Two projects of the social fund. */
export const projectsDraft = {
  projects: [
    {
      code: 'PRIA',
      name: 'PRIA',
      funder: 'Europeiska socialfonden',
      grant: { amount: '3 000 000', on: '2021-12-01' },
      period: '2022-01..2024-06',
      costCentres: { actual: '3043', flatRate: '4044' },
      coFinancing: [{ by: 'Borås', amount: '400 000' }],
    },
    {
      code: 'VILJA',
      name: 'VILJA',
      funder: 'Europeiska socialfonden',
      grant: { amount: '1 000 000', on: '2023-10-02', reference: '2023/123' },
      period: '2023-10..2025-12',
      costCentres: { actual: '3050' },
    },
  ],
} as const satisfies ProjectsDraft;
