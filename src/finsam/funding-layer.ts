/**
 * The layer of the chart that funding needs: which balances are kept by member, project and claim.
 *
 * What is on these accounts is carried to the next year object by object (LKBR 4:4), so that a receivable of last year is
 * still known by its member, and a claim by its project. Put it on top of the chart, with one's own account numbers.
 */
import type { ChartLayer } from '../chart/index.js';

const allowed = 'allowed';

export const fundingLayer: ChartLayer = {
  name: 'Finansiering',
  accounts: [
    { number: '1511', dimensions: { customer: allowed, project: allowed, invoice: allowed } },
    { number: '1687', dimensions: { invoice: allowed } },
    { number: '1712', dimensions: { project: allowed, invoice: allowed } },
    { number: '2991', dimensions: { project: allowed, invoice: allowed } },
    { number: '2992', dimensions: { project: allowed } },
  ],
};
