/**
 * How the association sets its tables, where it is otherwise than the layouts that come with the library: follow-ups
 * whose rows are selections of cost centres and projects.
 */
import { associationLayouts, type Area, type Layout, type LayoutRow } from 'huvudbok';

const line = (key: string, label: string, ...takes: readonly Area[]): LayoutRow => ({
  type: 'line',
  key,
  label,
  takes,
});
const onCostCentre = (costCentre: string): Area => ({ dimensions: { costCentre } });

const projectCosts: Area = { kinds: ['expense'], dimensions: { costCentre: ['3051', '3052', '3059'] } };

/** 2024: the projects are all income but the members' contributions, and what is posted on the projects' own cost centres. */
export const operations: Layout = {
  ...associationLayouts.operations,
  rows: [
    { type: 'line', key: 'ordinary', label: 'Ordinarie', takes: 'rest' },
    {
      type: 'line',
      key: 'projects',
      label: 'Projektrelaterat',
      takes: [{ kinds: ['income'], without: [{ accounts: '30xx' }] }, projectCosts],
    },
    { type: 'sum', key: 'total', label: 'Summa', of: ['ordinary', 'projects'] },
  ],
};

const costCentreNames = {
  3001: 'Aktiv Kraft Borås',
  3005: 'Utbildning/Utveckling',
  3006: 'Gröna Vägen Framåt',
  3008: 'Aktiv Kraft Mark',
  3011: 'Aktiv Kraft Bollebygd',
  3013: 'Aktiv Kraft Svenljunga',
  3014: 'Aktiv Kraft Tranemo',
  3016: 'Aktiv Kraft Ulricehamn',
  3018: 'Aktiv Kraft Vårgårda',
  3019: 'Aktiv Kraft Herrljunga',
};

const centreRows: readonly LayoutRow[] = [
  line('board', 'Styrelse (arvoden, konferenser, bilers etc)', onCostCentre('1001')),
  line('joint', 'Gemensamma kostnader (revision, ekonomiservice)', onCostCentre('1002')),
  line('office', 'Kansli (förbundschef, hyra, IT, mtrl)', { dimensions: { costCentre: '1010', project: null } }),
  line(
    'projectLeaders',
    'Kansli (projektledningspersonal) avräknat projektfinansiering',
    { dimensions: { costCentre: '1010', project: 'LEDNING' } },
    { dimensions: { costCentre: '1010', project: 'VILJA' } },
  ),
  ...Object.entries(costCentreNames).map(([code, name]) => line(`centre${code}`, name, onCostCentre(code))),
];

/** 2024 per cost centre. Cost centre 1010 is on two rows, told apart by project; what is on none hides while it is nothing. */
export const costCentres: Layout = {
  ...associationLayouts.costCentres,
  covers: { kinds: ['expense'], without: [projectCosts] },
  rows: [
    ...centreRows,
    { type: 'line', key: 'elsewhere', label: 'Övrigt', takes: 'rest', zeros: 'hide' },
    { type: 'sum', key: 'total', label: 'Summa', of: [...centreRows.map(({ key }) => key!), 'elsewhere'] },
  ],
};

/** 2024 per project: its actual costs, its flat rate, and the reserve that was released. */
export const projects: Layout = {
  ...associationLayouts.projects,
  covers: projectCosts,
  rows: [
    {
      type: 'line',
      key: 'centres',
      takes: { dimensions: { costCentre: ['3051', '3052', '3059'] } },
      each: 'costCentre',
    },
    { type: 'sum', key: 'total', label: 'Summa', of: ['centres'] },
  ],
};
