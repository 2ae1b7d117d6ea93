/**
 * Arbitrary vouchers of the small association, of rows that a bookkeeper could have written.
 */
import fc from 'fast-check';
import { fromOre, type VoucherDraft } from '../../src/index.js';

/** One posting before its voucher is balanced. */
export interface Row {
  readonly account: string;
  readonly ore: number;
  readonly costCentre: string | undefined;
  readonly project: string | undefined;
}

const ore = fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(0, 1, -1, 99, 2_000_000_000_00));

/** A row on any account, with the dimensions that account wants. */
export const row: fc.Arbitrary<Row> = fc
  .record({
    account: fc.constantFrom('1510', '1930', '2010', '2411', '3010', '3110', '5538', '5539', '6010'),
    ore,
    costCentre: fc.option(fc.constantFrom('10', '1010', '1020'), { nil: undefined }),
    project: fc.option(fc.constantFrom('VILJA', 'PRIA'), { nil: undefined }),
  })
  .map(({ account, costCentre, project, ...rest }) => ({
    ...rest,
    account,
    costCentre: account === '5539' ? (costCentre ?? '10') : costCentre,
    project: account === '3110' ? (project ?? 'VILJA') : account === '5538' ? undefined : project,
  }));

/** The rows and one more that balances them; spoilt, an öre is missing. */
export function draftOf(rows: readonly Row[], month: number, spoilt: boolean): VoucherDraft {
  const left = rows.reduce((sum, each) => sum + each.ore, 0);
  const balancing: Row = { account: '1930', ore: -left + (spoilt ? 1 : 0), costCentre: undefined, project: undefined };
  const mm = String(month).padStart(2, '0');
  return {
    eventDate: `2024-${mm}-${month % 2 === 0 ? '15' : '28'}`,
    compiledOn: month === 12 ? '2025-01-09' : `2024-${String(month + 1).padStart(2, '0')}-01`,
    text: `Händelse ${mm}`,
    postings: [...rows, balancing].map((each) => ({
      account: each.account,
      amount: fromOre(each.ore).toJSON(),
      dimensions: {
        ...(each.costCentre === undefined ? {} : { costCentre: each.costCentre }),
        ...(each.project === undefined ? {} : { project: each.project }),
      },
    })),
  };
}
