/**
 * Vouchers as JSON: as they are drafted, and as a snapshot has them.
 */
import * as z from 'zod';
import type { VoucherDraft } from '../journal/index.js';
import { readOre } from '../money/index.js';
import { approvalsShape } from './approval.js';
import {
  accountLeaf,
  amountLeaf,
  dateLeaf,
  dimensionsLeaf,
  listOf,
  oneOf,
  schemaLeaf,
  seriesLeaf,
  shape,
  textLeaf,
} from './leaves.js';

/** An amount on one side, where a minus can only be a mistake. */
const sideLeaf = amountLeaf.refine((value) => !(readOre(value) < 0), ':negative');

const quantityLeaf = z.union(
  [
    z
      .string()
      .max(30, ':quantity')
      .regex(/^[-\u2212]?\d+([.,]\d+)?$/, ':quantity'),
    z.int(':quantity').refine((value) => !Object.is(value, -0), ':quantity'),
  ],
  ':quantity',
);

const sides = ['debit', 'credit', 'amount'] as const;

const postingShape = shape({
  account: accountLeaf,
  debit: sideLeaf.optional(),
  credit: sideLeaf.optional(),
  amount: amountLeaf.optional(),
  dimensions: dimensionsLeaf.optional(),
  text: textLeaf.optional(),
  quantity: quantityLeaf.optional(),
})
  .refine((posting) => sides.filter((side) => posting[side] !== undefined).length === 1, ':side')
  .meta({ oneOf: sides.map((side) => ({ required: [side] })) });

const purposeLeaf = oneOf(['ordinary', 'accrual', 'correction', 'closing']);

const numberLeaf = z.int('1-4000000000').min(1, '1-4000000000').max(4_000_000_000, '1-4000000000');

export const voucherName = 'huvudbok/voucher/1';

/** A voucher before it is posted: what `post` and `check` take. */
export const voucherSchema = shape({
  $schema: schemaLeaf(voucherName).optional(),
  eventDate: dateLeaf,
  compiledOn: dateLeaf,
  text: textLeaf,
  postings: listOf(postingShape, '[debit(…), credit(…)]').max(100_000, '[debit(…), credit(…)] (2-100000)'),
  series: seriesLeaf.optional(),
  number: numberLeaf.optional(),
  counterparty: textLeaf.optional(),
  reference: textLeaf.optional(),
  by: textLeaf.optional(),
  purpose: purposeLeaf.optional(),
  reverseOn: dateLeaf.optional(),
  approvals: approvalsShape.optional(),
  idempotencyKey: textLeaf.optional(),
}) as unknown as z.ZodType<VoucherDraft>;

/** Decimal text, as amounts are written. */
const plainAmount = z
  .string(':amount')
  .regex(/^-?\d+\.\d{2}$/, ':amount')
  .refine((value) => !Number.isNaN(readOre(value)), ':amount');

/** A posting as it is written: its amount with two decimals, debit positive. */
export const writtenPosting = shape({
  account: z.string('"1930"').regex(/^\d{1,8}$/, '"1930"'),
  amount: plainAmount,
  dimensions: dimensionsLeaf.optional(),
  text: textLeaf.optional(),
  quantity: z.string(':quantity').optional(),
});

const idShape = shape({ series: seriesLeaf, number: numberLeaf });

/** A voucher as it is written: with its number, and what it corrects. */
export const writtenVoucher = shape({
  series: seriesLeaf,
  number: numberLeaf,
  eventDate: dateLeaf,
  compiledOn: dateLeaf,
  text: textLeaf,
  counterparty: textLeaf.optional(),
  reference: textLeaf.optional(),
  by: textLeaf.optional(),
  purpose: purposeLeaf,
  reverseOn: dateLeaf.optional(),
  corrects: idShape.optional(),
  reason: textLeaf.optional(),
  approvals: approvalsShape.optional(),
  idempotencyKey: textLeaf.optional(),
  postings: listOf(writtenPosting).max(100_000),
}).refine(({ corrects, reason }) => (corrects === undefined) === (reason === undefined), '{ corrects, reason }');
