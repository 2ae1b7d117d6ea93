/**
 * How a chart says its year is closed: in layers, and refused when it contradicts itself.
 */
import { describe, expect, test } from 'vitest';
import { associationChart, associationLayer, basChart, createChart, type ChartLayer } from '../../src/index.js';
import { codesOf } from '../support/refusals.js';

const closing =
  (yearEnd: unknown, ...more: ChartLayer[]) =>
  () =>
    createChart({ name: 'Ny', layers: [associationLayer, { name: 'Egna', yearEnd } as ChartLayer, ...more] });

describe('the rules of the year end', () => {
  test('are in the charts that come with the library', () => {
    expect(associationChart.yearEnd).toEqual({ resultAccount: '2019', equityAccount: '2010' });
    expect(basChart.yearEnd).toEqual({ resultAccount: '2069', equityAccount: '2067' });
  });

  test('are layered: the upper has the last word, and what it leaves out is taken from below', () => {
    const own = { name: 'Eget', accounts: [{ number: '2011', name: 'Balanserat', kind: 'equity' as const }] };
    const chart = createChart({
      name: 'Ny',
      layers: [associationLayer, { ...own, yearEnd: { equityAccount: '2011', suspenseAccounts: '19xx' } }],
    });
    expect(chart.yearEnd).toEqual({ resultAccount: '2019', equityAccount: '2011', suspenseAccounts: '19xx' });
    expect(Object.isFrozen(chart.yearEnd)).toBe(true);
  });

  test('need not be there', () => {
    const bank = { number: '1930', name: 'Bank', kind: 'asset' as const };
    expect(createChart({ name: 'Liten', layers: [{ name: 'Liten', accounts: [bank] }] })).not.toHaveProperty('yearEnd');
  });

  test.each<[string, unknown, string[]]>([
    ['an account that is not there', { resultAccount: '2018' }, ['account/unknown']],
    ['an account that is no equity', { resultAccount: '1930' }, ['chart/year-end-account']],
    [
      'two no equity',
      { resultAccount: '1930', equityAccount: '2411' },
      ['chart/year-end-account', 'chart/year-end-account'],
    ],
    ['one account for both', { equityAccount: '2019' }, ['chart/year-end-account']],
    ['a number', { resultAccount: 2019 }, ['input/bad-field']],
    ['no text', { resultAccount: null, equityAccount: undefined }, ['input/bad-field', 'input/bad-field']],
    ['a field nobody reads', { resultaccount: '2019' }, ['input/unknown-field']],
    ['a pattern that is none', { suspenseAccounts: 'obs' }, ['pattern/unreadable']],
    ['a pattern of nothing', { suspenseAccounts: null }, ['pattern/unreadable']],
    ['a dimension there is not', { balancedDimensions: ['projekt'] }, ['dimension/unknown']],
    ['dimensions that are no list', { balancedDimensions: 'project' }, ['input/bad-field']],
    ['rules that are none', null, ['input/bad-field']],
    ['rules that are a list', [], ['input/bad-field']],
  ])('are refused with %s', (_, yearEnd, codes) => {
    expect(codesOf(closing(yearEnd))).toEqual(codes);
  });

  test('are refused when a layer above takes their account away', () => {
    expect(codesOf(closing({}, { name: 'Utan', without: '2019' }))).toEqual(['account/unknown']);
  });

  test('that are half are refused', () => {
    const equity = { number: '2010', name: 'Eget kapital', kind: 'equity' as const };
    const half = { name: 'Halv', accounts: [equity], yearEnd: { equityAccount: '2010' } };
    expect(codesOf(() => createChart({ name: 'Halv', layers: [half] }))).toEqual(['input/bad-field']);
  });
});
