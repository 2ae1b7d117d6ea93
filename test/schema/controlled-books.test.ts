// Internal control in a snapshot: approvals, the rules that ask for them, and samples are in the history, and read back as they were.
import {
  approvalRules,
  credit,
  debit,
  history,
  post,
  requireApprovals,
  vouchers,
  withdrawApprovals,
  type Books,
  type VoucherDraft,
} from 'huvudbok';
import { checkSamples, drawSample, recordSample, reviewSample, samplesOf } from 'huvudbok/finsam';
import { readSnapshot, writeSnapshot } from 'huvudbok/schema';
import { expect, test } from 'vitest';
import { codesOf } from '../support/refusals.ts';
import { openSmall, rent } from '../support/small.ts';

const signature = { by: 'Styrelsen', on: '2024-01-01' };
const approved: VoucherDraft = {
  ...rent,
  postings: [debit(6010, '1 200'), credit(1930, '1 200')],
  approvals: [
    { role: 'receipt', by: 'Anna', on: '2024-03-01' },
    { role: 'decision', by: 'Bo', on: '2024-03-01' },
  ],
};
const required = requireApprovals(
  openSmall(),
  {
    mandates: [
      { by: 'Anna', role: 'receipt', upTo: '5 000' },
      { by: 'Bo', role: 'decision', from: '2024-01-01' },
    ],
    ownCosts: [{ by: 'Bo', counterparties: ['Bo AB'] }],
    source: 'Attestordning 2024',
  },
  signature,
);
const controlled = post(post(required, approved), { ...approved, text: 'Hyra februari' });
const sample = drawSample(controlled, { period: '2024', size: 1, seed: '4 1 6' });
const reviewed = reviewSample(sample, { [sample.items[0]!.voucher]: 'approved' });
const books = recordSample(controlled, reviewed, { by: 'Vice ordförande', on: '2024-06-20' });

function back(of: Books): Books {
  const { books: read, diagnostics } = readSnapshot(writeSnapshot(of));
  expect(diagnostics).toEqual([]);
  return read!;
}

test('approvals, rules and samples read back as they were', () => {
  const read = back(books);
  expect(vouchers(read)).toEqual(vouchers(books));
  expect(history(read)).toEqual(history(books));
  expect(approvalRules(read)).toEqual(approvalRules(books));
  expect(samplesOf(read)).toEqual(samplesOf(books));
  expect(checkSamples(read)).toEqual(checkSamples(books));
  expect(writeSnapshot(read)).toBe(writeSnapshot(books));
});

test('books that are read back ask for approvals as they did', () => {
  const { approvals: _, ...without } = approved;
  expect(codesOf(() => post(back(books), without))).toEqual(['approval/missing', 'approval/missing']);
  const free = withdrawApprovals(books, { by: 'Styrelsen', on: '2024-07-01', reason: '§ 12' });
  expect(post(back(free), without).voucherCount).toBe(books.voucherCount + 1);
});

test('a voucher whose approval has been taken out of the file is not let in', () => {
  const text = writeSnapshot(books);
  const taken = text.replace(/,"approvals":\[\{"role":"receipt"[^\]]*\]/, '');
  expect(taken).not.toBe(text);
  expect(readSnapshot(taken).books).toBeUndefined();
});
