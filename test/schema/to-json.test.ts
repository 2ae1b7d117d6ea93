// Statements and reports as JSON: what their schemas say, nothing lost, the same each time.
import { incomeStatement, lkbrLayouts } from 'huvudbok';
import { schemas, toJson } from 'huvudbok/schema';
import { describe, expect, test } from 'vitest';
import { injected, injectedReport } from '../render/injected.ts';
import { balance, cashFlow, costCentres, income, incomeNotes, operations, report } from '../render/reference-report.ts';
import { books } from '../statements/reference/year-2024.ts';
import { codesOf } from '../support/refusals.ts';
import { mutated, type Json } from '../support/mutated.ts';
import fc from 'fast-check';

const law = incomeStatement(books, { layout: lkbrLayouts.incomeStatement, unit: 'kr', rounding: 'preserving' });

describe('a statement as JSON', () => {
  test.each([income, balance, cashFlow, operations, costCentres, ...incomeNotes, injected, law])(
    'is what its schema says, and all of it: $title',
    (statement) => {
      const json = JSON.parse(toJson(statement)) as Record<string, unknown>;
      expect(schemas.statement.safeParse(json).error).toBeUndefined();
      const { $schema, ...rest } = json;
      expect($schema).toBe('huvudbok/statement/1');
      expect(rest).toEqual(JSON.parse(JSON.stringify(statement)));
    },
  );

  test('has amounts as decimal text', () => {
    expect(toJson(income)).toContain('"value": "246185.14",\n          "shown": "246185.14"');
  });
});

describe('a report as JSON', () => {
  test.each([report, injectedReport])('is what its schema says: $title', (each) => {
    expect(schemas.report.safeParse(JSON.parse(toJson(each))).error).toBeUndefined();
    expect(toJson(each)).toBe(toJson(each));
  });

  test('has each statement once, and its parts by their places among them', () => {
    const { sections, statements } = JSON.parse(toJson(report)) as {
      sections: { heading: string; parts: { type: string; statement?: number }[] }[];
      statements: { title: string }[];
    };
    expect(new Set(statements.map(({ title }) => title)).size).toBe(statements.length);
    for (const [i, { parts }] of sections.entries())
      for (const [j, part] of parts.entries()) {
        const own = report.sections[i]!.parts[j]!;
        if (own.type !== 'text') expect(statements[part.statement!]!.title).toBe(own.statement.title);
      }
  });

  test('has the ties between its statements', () => {
    const { ties } = JSON.parse(toJson(report)) as { ties: unknown[] };
    expect(ties).toHaveLength(report.ties.ties.length);
    expect(ties.length).toBeGreaterThan(5);
  });
});

test('a schema refuses what it does not know, and crashes on nothing', () => {
  fc.assert(
    fc.property(mutated(JSON.parse(toJson(costCentres)) as Json), (json) => {
      expect(typeof schemas.statement.safeParse(json).success).toBe('boolean');
    }),
    { numRuns: 200 },
  );
  expect(schemas.statement.safeParse({ ...(JSON.parse(toJson(income)) as object), more: 1 }).success).toBe(false);
});

test('what is neither report nor statement is refused', () => {
  for (const nothing of [undefined, null, {}, books])
    expect(codesOf(() => toJson(nothing as never))).toEqual(['input/bad-field']);
});
