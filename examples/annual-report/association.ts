/**
 * What stands beside the books: how the tables are set, what equity is held against, who finances the association, what
 * it pays for, who took part, what the audit cost, and the years behind as they were printed.
 */
import {
  auditStatement,
  createActivities,
  createContributions,
  createParticipants,
  createPreset,
  presets,
  type PrintedYear,
} from 'huvudbok/finsam';
import { chart } from './chart.ts';
import { costCentres, operations, projects } from './layouts.ts';

export const preset = createPreset({
  ...presets.association,
  name: 'Sjuhärad 2024',
  chart,
  layouts: { ...presets.association.layouts, operations, costCentres, projects },
  targets: { ...presets.association.targets, minimum: { amount: '2 000 000', source: 'Styrelsen' } },
});

/** The weights are the printed thousands, since the report does not print the population. */
const municipalities = {
  Bollebygd: '191.0',
  Borås: '2252.1',
  Herrljunga: '186.6',
  Mark: '693.1',
  Svenljunga: '211.9',
  Tranemo: '234.2',
  Ulricehamn: '494.4',
  Vårgårda: '242.2',
};

export const contributions = createContributions({
  year: '2024',
  total: '18 022 000',
  members: [
    { code: 'FK', name: 'Försäkringskassan', party: 'state', account: 3010 },
    { code: 'AF', name: 'Arbetsförmedlingen', party: 'state', account: 3011 },
    { code: 'VGR', name: 'Delregionala nämnden södra', party: 'region' },
    ...Object.entries(municipalities).map(
      ([name, weight]) => ({ code: name.toUpperCase(), name, party: 'municipalities', weight }) as const,
    ),
  ],
});

export const activities = createActivities({
  activities: [
    { key: 'bollebygd', name: 'Aktiv Kraft Bollebygd', category: 'rehabilitation', costs: '3011' },
    { key: 'boras', name: 'Aktiv Kraft Borås', category: 'rehabilitation', costs: '3001' },
    { key: 'herrljunga', name: 'Aktiv Kraft Herrljunga', category: 'rehabilitation', costs: '3019' },
    { key: 'mark', name: 'Aktiv Kraft Mark', category: 'rehabilitation', costs: '3008' },
    { key: 'svenljunga', name: 'Aktiv Kraft Svenljunga', category: 'rehabilitation', costs: '3013' },
    { key: 'tranemo', name: 'Aktiv Kraft Tranemo', category: 'rehabilitation', costs: '3014' },
    { key: 'ulricehamn', name: 'Aktiv Kraft Ulricehamn', category: 'rehabilitation', costs: '3016' },
    { key: 'vargarda', name: 'Aktiv Kraft Vårgårda', category: 'rehabilitation', costs: '3018' },
    { key: 'gvf', name: 'Gröna Vägen Framåt', category: 'preparatory', costs: '3006', markings: ['LTS PRIO'] },
    { key: 'training', name: 'Utbildning och utveckling', category: 'training', costs: '3005' },
    { key: 'vilja', name: 'VILJA', category: 'rehabilitation', costs: ['3051', '3052'], markings: ['ESF ÄG'] },
  ],
  administration: ['1001', '1002', '1010', '3059'],
});

const took: Readonly<Record<string, readonly [women: number, men: number]>> = {
  Bollebygd: [17, 18],
  Borås: [227, 107],
  Herrljunga: [25, 9],
  Mark: [57, 45],
  Svenljunga: [24, 10],
  Tranemo: [23, 9],
  Ulricehamn: [30, 19],
  Vårgårda: [23, 7],
};

export const participants = createParticipants({
  period: '2024',
  counts: Object.entries(took).map(([municipality, [women, men]]) => ({ municipality, women, men })),
  sums: { total: 650 },
  structural: 941,
  plan: { individual: 659, structural: 750 },
});

export const audit = auditStatement({
  year: '2024',
  auditors: [
    { name: 'Statens revisor', cost: 39_000 },
    { name: 'Förtroendevald revisor med sakkunnigt biträde', cost: 49_800 },
  ],
  financial: 63_900,
});

const printed = (
  year: string,
  [memberFunding, externalProjects, costs, equity, totalAssets]: readonly [number, number, number, number, number],
): PrintedYear => ({
  year,
  unit: 'tkr',
  source: 'Årsredovisning 2024, flerårsöversikt',
  figures: { memberFunding, externalProjects, costs, equity, totalAssets },
});

/** The years before 2023, in thousands, as they were printed. */
export const earlierYears: readonly PrintedYear[] = [
  printed('2022', [19_032, 5_988, -25_020, 3_843, 12_802]),
  printed('2021', [19_032, 10_859, -29_798, 3_843, 15_140]),
  printed('2020', [19_032, 9_624, -28_275, 3_750, 12_564]),
  printed('2019', [19_087, 7_185, -26_319, 3_372, 10_126]),
];
