// The transcribed reports: every error in them is found, by table, row and column, and nothing else is.
import { describe, expect, test } from 'vitest';
import { type FindingData, proof, type RoundingData, type TurnedData } from '../../src/proof/index.js';
import type { Diagnostic } from '../../src/index.js';
import { annualReport2024, interimReport2022, operationalPlan2022 } from './reference/tables.ts';

/** A finding as its code, and the cells it names with what they are and what they should be. */
function told(found: Diagnostic): readonly string[] {
  switch (found.code) {
    case 'proof/signs-differ': {
      const { statement, column, against, rows } = found.data as TurnedData;
      return [found.code, `${statement}, ${column} / ${against}, ${String(rows)}`];
    }
    case 'proof/within-rounding': {
      const { one, difference, slack } = (found.data as RoundingData).evidence;
      const { statement, row, column, amount } = one[0]!;
      return [
        found.code,
        `${statement}, ${row}, ${column}: ${amount.toJSON()}, ${difference.toJSON()} of ${slack.toJSON()}`,
      ];
    }
    default: {
      const { cells } = found.data as FindingData;
      return [
        found.code,
        ...cells.map(
          ({ statement, row, column, amount, expected, cause }) =>
            `${statement}, ${row}, ${column}: ${amount.toJSON()} -> ${expected.toJSON()}, ${cause.type}`,
        ),
      ];
    }
  }
}

describe('the interim report 2022', () => {
  const { findings, relations, reading } = proof(interimReport2022());

  test('has four errors, of which rounding can explain one', () => {
    expect(findings.map((found) => told(found).slice(0, 2))).toEqual([
      // Domain 12.3: the forecasts of the cost centres add up to −19 032.
      [
        'proof/figures-differ',
        'Uppföljning per kostnadsställe, Summa, Prognos helår: 0.00 -> -19032000.00, zero printed',
      ],
      // 12.1: the cash at the end in the control block.
      [
        'proof/figure-wrong',
        'Kassaflödesanalys, Utgående likvida medel, jan-aug 2022: 10528428.75 -> 10520428.75, digit misread',
      ],
      // 12.4: the liabilities of the year before.
      ['proof/signs-differ', 'Kortfristiga skulder, 2021-08-31 / 2022-08-31, 4'],
      // 12.2: the budget to date, and with it the variance.
      [
        'proof/within-rounding',
        'Uppföljning per kostnadsställe, Summa, Budget jan-aug: -12688000.00, -3000.00 of 7500.00',
      ],
      ['proof/within-rounding', 'Uppföljning per kostnadsställe, Summa, Avvikelse: 672000.00, 3000.00 of 7500.00'],
    ]);
  });

  test('is held together by its tables', () => {
    const rules = new Set(relations.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(['balance', 'change', 'columns', 'note', 'result', 'rows', 'same']);
    expect(relations.filter(({ rule }) => rule === 'note')).toHaveLength(9);
  });

  test('is read without a word of complaint', () => {
    expect(reading.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});

describe('the annual report 2024', () => {
  const { findings, relations, reading } = proof(annualReport2024());

  test('has two errors', () => {
    expect(findings.map(told)).toEqual([
      // Domain 12.6: the costs of 2024 are printed without minus.
      [
        'proof/figure-wrong',
        'Driftredovisning, Ordinarie, Kostnader 2024: 18609000.00 -> -18609000.00, sign turned',
        'Driftredovisning, Projektrelaterat, Kostnader 2024: 4099000.00 -> -4099000.00, sign turned',
      ],
      // 12.5: 2020 gives 381 and not 378. Equity says 378, so it is one of the three above.
      [
        'proof/figures-differ',
        'Flerårsöversikt, Medlemsfinansiering, 2020: 19032000.00 -> 19029000.00, digit misread',
        'Flerårsöversikt, Externa projekt, 2020: 9624000.00 -> 9621000.00, digit misread',
        'Flerårsöversikt, Kostnader, 2020: -28275000.00 -> -28278000.00, digit misread',
      ],
    ]);
  });

  test('is held together in every way there is', () => {
    const rules = new Set(relations.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual([
      ...['balance', 'change', 'columns', 'note', 'opening', 'result', 'rows', 'same', 'share'],
    ]);
    expect(relations.filter(({ rule }) => rule === 'note')).toHaveLength(12);
    expect(relations.filter(({ rule }) => rule === 'share')).toHaveLength(7);
  });

  test('is read without a word of complaint', () => {
    expect(reading.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});

test('the operational plan for 2022 has no errors', () => {
  const { findings, relations, reading } = proof(operationalPlan2022());
  expect(findings).toEqual([]);
  expect(relations.every(({ holds }) => holds === 'exactly')).toBe(true);
  expect(relations).toHaveLength(9);
  expect(reading.filter(({ severity }) => severity !== 'note')).toEqual([]);
});
