/**
 * The rows of a project table: what each takes of the books, and the claims that are read from the vouchers.
 */
import type { IsoDate } from '../calendar/index.js';
import type { Books } from '../journal/index.js';
import { balanceOf } from '../ledger/index.js';
import type { Amount } from '../money/index.js';
import type { Area, LayoutLine, LayoutRow } from '../statements/index.js';
import { type ProjectPlace, accountAt } from './project-rules.js';
import type { Project, Projects } from './projects.js';
import { settlementsOf } from './settlement.js';

/** What belongs to any of the projects: told by the project itself, or by a cost centre that is its own. */
export function ofProjects(projects: readonly Project[]): Area {
  const areas = projects.flatMap((project): readonly Area[] => {
    const codes = costCentresOf([project]);
    const byProject: Area = { dimensions: { project: project.code } };
    return codes.length === 0 ? [byProject] : [byProject, { dimensions: { costCentre: codes } }];
  });
  // Everything, except what none of them takes in: an area is what has all it asks for, and this asks for either.
  return { without: [{ without: areas }] };
}

function costCentresOf(projects: readonly Project[], which?: 'actual' | 'flatRate'): readonly string[] {
  return projects.flatMap(({ costCentres: { actual, flatRate } }) =>
    [which === 'flatRate' ? undefined : actual, which === 'actual' ? undefined : flatRate].filter(
      (code) => code !== undefined,
    ),
  );
}

/** Income and costs, with those of each cost centre apart, and what has been reserved. */
export function resultRows({ rules }: Projects, projects: readonly Project[]): readonly LayoutRow[] {
  const reserved: Area = { dimensions: { invoice: rules.reserveObject } };
  const costs = (key: string, label: string, codes: readonly string[]): readonly LayoutLine[] =>
    codes.length === 0
      ? []
      : [line(key, label, { kinds: ['expense'], dimensions: { costCentre: codes }, without: [reserved] })];
  const own = costCentresOf(projects);
  const elsewhere: Area =
    own.length === 0 ? reserved : { without: [{ without: [reserved, { dimensions: { costCentre: own } }] }] };
  const rows = [
    line('income', 'Intäkter', { kinds: ['income'] }),
    ...costs('actualCosts', 'Kostnader, faktiska', costCentresOf(projects, 'actual')),
    ...costs('flatRateCosts', 'Kostnader, schablonbaserade', costCentresOf(projects, 'flatRate')),
    {
      ...line('otherCosts', 'Kostnader', { kinds: ['expense'], without: [elsewhere] }),
      ...(own.length === 0 ? {} : { label: 'Övriga kostnader', zeros: 'hide' as const }),
    },
    {
      ...line('reserveCost', 'Uppbokning och återföring', { kinds: ['expense'], ...reserved }),
      zeros: 'hide' as const,
    },
  ];
  return [
    { type: 'heading', label: 'Resultat' },
    ...rows,
    { type: 'sum', key: 'net', label: 'Netto', of: rows.map(({ key }) => key) },
  ];
}

/** What there is at the end: claimed and approved but not paid, accrued but not claimed, advances, reserves. */
export function balanceRows({ rules }: Projects): Readonly<Record<BalanceRow, LayoutLine>> {
  const at = (place: ProjectPlace): string => accountAt(rules, place);
  const closing = (
    key: BalanceRow,
    label: string,
    takes: Area | readonly Area[],
    side: 'debit' | 'credit',
  ): LayoutLine => ({
    ...line(key, label, takes),
    side,
    window: 'closing',
  });
  const claimed: Area = { accounts: at('claimed'), without: [{ dimensions: { invoice: null } }] };
  const receivable: Area = { accounts: at('receivable') };
  return {
    opening: {
      ...closing('opening', 'Utestående vid årets början', [claimed, receivable], 'debit'),
      window: 'opening',
    },
    outstanding: closing('outstanding', 'Utestående', [claimed, receivable], 'debit'),
    pending: { ...closing('pending', 'varav ansökt, inte beviljat', claimed, 'debit'), level: 2 },
    receivable: { ...closing('receivable', 'varav beviljat, inte utbetalt', receivable, 'debit'), level: 2 },
    accrued: closing(
      'accrued',
      'Upplupet, inte ansökt',
      { accounts: at('accrued'), dimensions: { invoice: null } },
      'debit',
    ),
    advance: closing('advance', 'Förskott, inte avräknat', { accounts: at('advance') }, 'credit'),
    reserve: closing(
      'reserve',
      'Uppbokat för återbetalning',
      { accounts: at('reserve'), dimensions: { invoice: rules.reserveObject } },
      'credit',
    ),
  };
}

export type BalanceRow = 'opening' | 'outstanding' | 'pending' | 'receivable' | 'accrued' | 'advance' | 'reserve';

/** No line of these takes all there is of an account, so each stands beside the others. */
function line(key: string, label: string, takes: Area | readonly Area[]): LayoutLine {
  return { type: 'line', key, label, takes, beside: true };
}

/** What has been claimed, approved and paid in a year. */
export interface ClaimFigures {
  readonly claimed: Amount;
  readonly approved: Amount;
  readonly paid: Amount;
}

/**
 * The claims of projects from the vouchers, in the order of the projects.
 *
 * What is approved is what has been raised on the receivable. What is claimed is that, and the change of what is claimed
 * and not yet approved; so a claim that was never booked before its approval counts from then, and what is rejected
 * counts no longer.
 */
export function claimFigures(
  books: Books,
  { rules }: Projects,
  projects: readonly Project[],
  asOf: IsoDate,
): readonly ClaimFigures[] {
  const account = accountAt(rules, 'receivable');
  const settlements = settlementsOf(
    books,
    projects.map(({ code }) => ({ account, dimensions: { project: code } })),
    asOf,
  );
  const period = { from: books.year.from, to: asOf };
  return projects.map(({ code: project }, i) => {
    const { raised: approved, paid } = settlements[i]!;
    const change = (dimensions: Readonly<Record<string, string | null>>): Amount =>
      balanceOf(books, accountAt(rules, 'claimed'), { period, dimensions });
    const pending = change({ project }).minus(change({ project, invoice: null }));
    return { claimed: approved.plus(pending), approved, paid };
  });
}
