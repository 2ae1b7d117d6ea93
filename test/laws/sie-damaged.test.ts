/**
 * The laws of what is made of files that are not as they should be.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postAll, trialBalance } from '../../src/index.js';
import {
  applyImport,
  planImport,
  readSie,
  reconcile,
  toBooks,
  toBudget,
  toChart,
  toLedger,
  type SieDocument,
} from '../../src/sie/index.js';
import { sieBytes, sieLinesOf } from '../support/naive-sie.js';
import { runs } from '../support/runs.js';
import { openSmall, withRent } from '../support/small.js';
import { draftOf, row } from './arbitrary.js';

const more = [
  '#OIB 0 1930 {1 "10"} 70.00',
  '#OIB 0 1930 {1 "10" 6 "VILJA"} 5',
  '#OUB 0 1930 {6 "VILJA"} 70.00',
  '#RAR -1 20230101 20231231',
  '#UB -1 1930 5.00',
  '#RES -1 3010 -5',
  '#PSALDO 0 202401 1930 {} 5.00',
  '#PSALDO 0 202401 1930 {1 "10"} 5.00',
  '#PBUDGET 0 202402 6010 {} 5.00',
  '#PBUDGET 0 202402 6010 {1 "10"} 6.00',
  '#PBUDGET 0 202402 6010 {6 "P"} 6.00',
  '#UNDERDIM 21 "Enhet" 20',
  '#OMFATTN 20240131',
];

const junk = fc.constantFrom(
  ...[
    '',
    '""',
    '0',
    '-0',
    '1',
    '-1',
    '00000000',
    '20241301',
    '20990101',
    '99999999999999',
    '90071992547409.91',
    '1.005',
  ],
  ...[
    'FEL',
    '{',
    '}',
    '{}',
    '{1 ""}',
    '{1 "10" 1 "20"}',
    '{12 "x"}',
    '{99999 "x"}',
    '"__proto__"',
    'constructor',
    '4294967296',
  ],
  ...[
    '\u0000',
    '\u2028',
    '\ud800',
    'å'.repeat(3000),
    '"a b"',
    '#',
    '#VER',
    '#BTRANS',
    '#RTRANS',
    'T',
    'K',
    'EUR',
    '5e-324',
  ],
);

/** A file with a few of its fields replaced, its lines taken away, doubled or moved. */
const damaged: fc.Arbitrary<SieDocument> = fc
  .record({
    rows: fc.array(fc.array(row, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
    edits: fc.array(
      fc.record({
        sort: fc.constantFrom('field', 'field', 'field', 'remove', 'double', 'move'),
        line: fc.nat(),
        field: fc.nat(),
        into: fc.nat(),
        junk,
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ rows, edits }) => {
    const books = postAll(
      openSmall(),
      rows.map((each, i) => draftOf(each, (i % 12) + 1, false)),
    );
    const lines = [...sieLinesOf(books)];
    lines.splice(7, 0, ...more);
    for (const edit of edits) {
      const at = edit.line % lines.length;
      const line = lines[at]!;
      if (edit.sort === 'remove') lines.splice(at, 1);
      else if (edit.sort === 'double') lines.splice(edit.into % lines.length, 0, line);
      else if (edit.sort === 'move') lines.splice(edit.into % lines.length, 0, ...lines.splice(at, 1));
      else {
        const fields = line.split(/ (?![^{]*\})/);
        fields[edit.field % fields.length] = edit.junk;
        lines[at] = fields.join(' ');
      }
    }
    return readSie(sieBytes(lines)).documents[0];
  })
  .filter((document): document is SieDocument => document !== undefined);

const law = (name: string, property: fc.IProperty<unknown>): void => {
  test(
    name,
    () => {
      fc.assert(property, { numRuns: runs(300) });
    },
    3_600_000,
  );
};

law(
  'whatever a file says, it is never an error to ask for its books, ledgers, budgets or reconciliation, and all can be shown',
  fc.property(damaged, fc.constantFrom('refuse' as const, 'leaveOut' as const), (document, faulty) => {
    const made = [
      toChart(document),
      toBooks(document, { faulty }),
      toLedger(document),
      toLedger(document, -1),
      toBudget(document),
      reconcile(document),
      planImport(withRent, document, { faulty }),
    ];
    for (const each of made) {
      expect(String(each)).not.toBe('');
      expect(each.diagnostics.map(String).join('')).not.toMatch(/undefined|NaN|\[object/);
    }
  }),
);

law(
  'every voucher of a file is in the books or among those left out, and the books balance',
  fc.property(damaged, (document) => {
    const { books, leftOut } = toBooks(document, { faulty: 'leaveOut' });
    if (books === undefined) {
      expect(leftOut).toHaveLength(document.vouchers.length);
      return;
    }
    expect(books.voucherCount + leftOut.length).toBe(document.vouchers.length);
    expect(trialBalance(books).total.closing.ore).toBe(0);
    const names = Array.from(books, ({ series, number }) => `${series} ${String(number)}`);
    expect(new Set(names).size).toBe(names.length);
  }),
);

law(
  'when nothing is left out by choice, there are books exactly when there is no error',
  fc.property(damaged, (document) => {
    const { books, diagnostics } = toBooks(document);
    expect(books !== undefined).toBe(diagnostics.every(({ severity }) => severity !== 'error'));
  }),
);

law(
  'a plan is carried out exactly when it says it can be, and then once',
  fc.property(damaged, fc.constantFrom('refuse' as const, 'leaveOut' as const), (document, faulty) => {
    const plan = planImport(withRent, document, { faulty });
    const { toPost, alreadyPosted, conflicts, refused, empty } = plan;
    const all = [toPost, alreadyPosted, conflicts, refused, empty].reduce((sum, { length }) => sum + length, 0);
    expect(all).toBe(document.vouchers.length);
    if (plan.canBeApplied) {
      const imported = applyImport(withRent, plan);
      expect(imported.voucherCount).toBe(withRent.voucherCount + toPost.length);
      expect(planImport(imported, document, { faulty }).toPost).toHaveLength(0);
    } else {
      expect(() => applyImport(withRent, plan)).toThrow(expect.objectContaining({ name: 'BookkeepingError' }));
    }
  }),
);
