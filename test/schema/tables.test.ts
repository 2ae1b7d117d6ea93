// Tables typed in from print pass as JSON, and what proof would say of them is the same after.
import { proof } from 'huvudbok/proof';
import { readTablesJson } from 'huvudbok/schema';
import { expect, test } from 'vitest';
import { annualReport2024, interimReport2022, operationalPlan2022 } from '../proof/reference/tables.ts';

test.each([
  ['the annual report of 2024', annualReport2024()],
  ['the interim report of 2022', interimReport2022()],
  ['the operational plan', operationalPlan2022()],
])('%s is read from JSON as it was typed', (_, tables) => {
  const { value, diagnostics } = readTablesJson(JSON.stringify({ $schema: 'huvudbok/tables/1', tables }));
  expect(diagnostics).toEqual([]);
  expect(String(proof(value!.tables))).toBe(String(proof(tables)));
});

test('a table without columns, or with a field nobody reads, is told with its place', () => {
  const [table] = annualReport2024();
  const tables = [
    { ...table, columns: [] },
    { ...table, titel: 'Resultaträkning' },
  ];
  const { diagnostics } = readTablesJson({ tables });
  expect(diagnostics.map(({ at }) => at.join('.'))).toEqual(['tables.0.columns', 'tables.1.titel']);
});
