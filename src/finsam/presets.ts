/**
 * The presets that come with the library: the association's own chart after Region-Bas, standard BAS, and Kommun-Bas.
 *
 * Each is plain data. An association spreads one and changes what is its own:
 * `createPreset({ ...presets.bas, name: 'Förbundet Norr', chart })`.
 */
import { associationChart, basAssociationChart, municipalChart } from '../chart/index.js';
import { type Area, type Layout, type LayoutRow, associationLayouts, lkbrLayouts } from '../statements/index.js';
import { recommendedCeiling } from './equity-targets.js';
import { type LineAccounts, layoutsFor } from './layout-lines.js';
import { type Preset, knownPreset } from './preset.js';

const ceilingUncertain =
  'Trappan för högsta eget kapital är beräknad ur en tryckt uppgift; be Nationella rådet om rekommendationen från 2013-10-02.';
const shared = {
  balanceRequirement: { policy: 'disclosure' },
  targets: { ceiling: recommendedCeiling },
} as const;

/** The chart of an association whose books a region keeps, as its published reports are set. */
function createAssociation(): Preset {
  return knownPreset({
    ...shared,
    name: 'Samordningsförbund',
    chart: associationChart,
    layouts: associationLayouts,
    statutory: lkbrLayouts,
    memberFunding: { accounts: '30xx' },
    uncertain: [
      'Konton under 20, 30, 31, 40–46, 60–61 och 84–87 är valda av oss; de har aldrig tryckts i en rapport.',
      ceilingUncertain,
    ],
  });
}

const basAccounts: LineAccounts = {
  memberFunding: { accounts: '3985-3987' },
  projectIncome: { accounts: '3981-3982' },
  fees: { accounts: '6410, 7240' },
  travel: { accounts: '58xx, 73xx' },
  socialCharges: { accounts: '74xx, 75xx' },
  otherStaff: { accounts: '7000-7699, !7240, !73xx, !74xx, !75xx' },
  activity: { accounts: '46xx' },
  premises: { accounts: '50xx, 51xx' },
  depreciation: { accounts: '77xx, 78xx' },
  financialIncome: { accounts: '8000-8699', kinds: ['income'] },
  financialCosts: { accounts: '8000-8699', kinds: ['expense'] },
  extraordinary: { accounts: '8700-8999' },
  fixedAssets: { accounts: '1000-1399' },
  receivables: { accounts: '1400-1899' },
  cash: { accounts: '19xx' },
  equity: { accounts: '20xx, 21xx' },
  provisions: { accounts: '22xx' },
  longTermLiabilities: { accounts: '23xx' },
};

/** Standard BAS, with what an association needs on top of it. */
function createBas(): Preset {
  return knownPreset({
    ...shared,
    name: 'Samordningsförbund på BAS',
    chart: basAssociationChart,
    layouts: layoutsFor(basAccounts),
    statutory: lkbrLayouts,
    memberFunding: basAccounts.memberFunding,
    balanceRequirement: { policy: 'disclosure', accounts: { capitalGains: { accounts: '3970' } } },
    uncertain: [
      'BAS har inga konton för huvudmännens bidrag, projekt, insatser och momskompensation; 1681, 1780, 3981–3987 och 46xx är valda av oss.',
      ceilingUncertain,
    ],
  });
}

/** Accounts that begin so, with four or five digits, which Kommun-Bas has both of. */
function beginning(...prefixes: readonly string[]): readonly string[] {
  return prefixes.flatMap((prefix) => [4, 5].map((digits) => prefix.padEnd(digits, 'x')));
}

const municipalAccounts: LineAccounts = {
  memberFunding: { accounts: beginning('351') },
  projectIncome: { accounts: beginning('352') },
  fees: { accounts: beginning('501') },
  travel: { accounts: beginning('55', '70') },
  socialCharges: { accounts: beginning('56', '57') },
  otherStaff: { accounts: [...beginning('5', '752'), ...beginning('501', '55', '56', '57').map((each) => `!${each}`)] },
  activity: { accounts: beginning('45', '46') },
  premises: { accounts: beginning('60', '61') },
  depreciation: { accounts: beginning('79') },
  financialIncome: { accounts: beginning('84') },
  financialCosts: { accounts: beginning('85') },
  extraordinary: { accounts: beginning('87', '89') },
  fixedAssets: { accounts: beginning('10', '11', '12', '13') },
  receivables: { accounts: beginning('14', '15', '16', '17', '18') },
  cash: { accounts: beginning('19') },
  equity: { accounts: beginning('20') },
  provisions: { accounts: beginning('22') },
  longTermLiabilities: { accounts: beginning('23') },
};

/** The classes of Kommun-Bas, with accounts of up to five digits. */
function createMunicipal(): Preset {
  return knownPreset({
    ...shared,
    name: 'Samordningsförbund på Kommun-Bas',
    chart: municipalChart,
    layouts: layoutsFor(municipalAccounts),
    statutory: municipalStatutory(),
    memberFunding: municipalAccounts.memberFunding,
    uncertain: [
      'Grupperna är Kommun-Bas, men kontona under dem är valda av oss, liksom 87 för extraordinära poster.',
      ceilingUncertain,
    ],
  });
}

/** The order of the law on Kommun-Bas: taxes in 80, general grants in 82 and 83, depreciation in 79. */
function municipalStatutory(): Preset['statutory'] {
  const [taxes, grants] = [beginning('80'), beginning('82', '83')];
  const { depreciation, financialIncome, financialCosts, extraordinary } = municipalAccounts;
  const other: readonly Area[] = [
    { accounts: [...taxes, ...grants] },
    depreciation,
    financialIncome,
    financialCosts,
    extraordinary,
  ];
  const takes: Readonly<Record<string, Area>> = {
    income: { kinds: ['income'], without: other },
    costs: { kinds: ['expense'], without: other },
    depreciation,
    taxIncome: { accounts: taxes },
    generalGrants: { accounts: grants },
    financialIncome,
    financialCosts,
    extraordinary,
  };
  const { incomeStatement, balanceSheet, cashFlow } = lkbrLayouts;
  const rows = incomeStatement.rows.map((row): LayoutRow =>
    row.type === 'line' && takes[row.key] !== undefined ? { ...row, takes: takes[row.key]! } : row,
  );
  return { incomeStatement: { ...incomeStatement, rows } satisfies Layout, balanceSheet, cashFlow };
}

/** Presets by what their chart follows. */
export const presets = /* @__PURE__ */ Object.freeze({
  association: /* @__PURE__ */ createAssociation(),
  bas: /* @__PURE__ */ createBas(),
  municipal: /* @__PURE__ */ createMunicipal(),
});
