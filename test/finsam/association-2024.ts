// The association of the published reports as a preset of its own, and the earlier years of its overview as printed.
import { type PrintedYear, createPreset, presets } from '../../src/finsam/index.js';
import { read } from '../tidy/source.js';
import { chart as chart2022 } from '../statements/reference/interim-2022.js';
import {
  costCentres2022,
  costCentres2024,
  interimBalance,
  interimIncome,
  operations2024,
  projects2022,
  projects2024,
} from '../statements/reference/layouts.js';
import { chart as chart2024 } from '../statements/reference/year-2024.js';

interface Published {
  readonly multiYear: Readonly<Record<string, readonly string[]>>;
  readonly [table: string]: unknown;
}

export const published = JSON.parse(read('test/statements/reference/annual-report-2024.json')) as Published;
export const publishedInterim = JSON.parse(read('test/statements/reference/interim-report-2022-08.json')) as Published;

const minimum = { amount: '2 000 000', source: 'Styrelsen' };

export const preset2024 = createPreset({
  ...presets.association,
  name: 'Sjuhärad 2024',
  chart: chart2024,
  layouts: {
    ...presets.association.layouts,
    operations: operations2024,
    costCentres: costCentres2024,
    projects: projects2024,
  },
  targets: { ...presets.association.targets, minimum },
});

export const preset2022 = createPreset({
  ...presets.association,
  name: 'Sjuhärad 2022',
  chart: chart2022,
  layouts: {
    ...presets.association.layouts,
    incomeStatement: interimIncome,
    balanceSheet: interimBalance,
    costCentres: costCentres2022,
    projects: projects2022,
  },
  targets: { ...presets.association.targets, minimum },
});

const { multiYear } = published;

/** 2022 to 2019 as they were printed in thousands. */
export const earlierYears: readonly PrintedYear[] = multiYear.years!.slice(2).map((year) => ({
  year,
  unit: 'tkr',
  source: 'Årsredovisning 2024, flerårsöversikt',
  figures: Object.fromEntries(
    ['memberFunding', 'externalProjects', 'costs', 'equity', 'totalAssets'].map((row) => [
      row,
      multiYear[row]![multiYear.years!.indexOf(year)]!,
    ]),
  ),
}));
