/**
 * The snapshot (*ögonblicksbild*): books as JSON, with all that has happened to them, in order.
 *
 *     { $schema, association, year, chart, opening, log, hash }
 *
 * The log is replayed when it is read, through the rules that judged it the first time, and the hash is of everything
 * before it; so a snapshot reads back as the books it was written of, or not at all.
 */
import * as z from 'zod';
import { listOf, schemaLeaf, shape, textLeaf, wordsLeaf, dateLeaf, oneOf } from './leaves.js';
import { chartShape } from './chart.js';
import { approvalRulesShape } from './approval.js';
import { writtenPosting, writtenVoucher } from './voucher.js';

export const snapshotName = 'huvudbok/snapshot/1';

const hashLeaf = z.string('SHA-256, 0-9 a-f').regex(/^[0-9a-f]{64}$/, 'SHA-256, 0-9 a-f');
const sealShape = shape({ period: wordsLeaf, vouchers: z.int('0, 1, 2, …').min(0, '0, 1, 2, …'), hash: hashLeaf });
const signed = { by: textLeaf, on: dateLeaf, reason: textLeaf.optional() };

const entryShape = z.discriminatedUnion(
  'kind',
  [
    shape({ kind: z.literal('voucher posted'), voucher: writtenVoucher }),
    shape({
      kind: z.literal('period closed'),
      period: wordsLeaf,
      level: oneOf(['soft', 'hard']),
      takes: listOf(oneOf(['accrual', 'correction', 'closing'])).optional(),
      ...signed,
      seal: sealShape,
    }),
    shape({ kind: z.literal('period reopened'), period: wordsLeaf, ...signed }),
    shape({ kind: z.literal('chart replaced'), ...signed, chart: chartShape }),
    shape({ kind: z.literal('year closed'), ...signed, seal: sealShape }),
    shape({ kind: z.literal('year reopened'), ...signed }),
    shape({
      kind: z.literal('opening carried forward'),
      year: wordsLeaf,
      ...signed,
      opening: listOf(writtenPosting),
      seal: sealShape.optional(),
    }),
    shape({ kind: z.literal('approvals required'), ...signed, approvals: approvalRulesShape }),
    shape({ kind: z.literal('approvals withdrawn'), ...signed }),
    shape({
      kind: z.literal('control recorded'),
      subject: wordsLeaf,
      ...signed,
      control: z.record(z.string(), z.json(), '{ … }'),
    }),
  ],
  'voucher posted, period closed, period reopened, chart replaced, year closed, year reopened, opening carried forward, approvals required, approvals withdrawn, control recorded',
);

const snapshotShape = shape({
  $schema: schemaLeaf(snapshotName),
  association: shape({ name: wordsLeaf, organisationNumber: textLeaf.optional() }),
  year: wordsLeaf,
  chart: chartShape,
  opening: listOf(writtenPosting),
  log: listOf(entryShape),
  hash: hashLeaf,
});

/** What a snapshot says. */
export type Snapshot = z.infer<typeof snapshotShape>;
/** One entry of its log. */
export type SnapshotEntry = Snapshot['log'][number];

/** A snapshot of books: what `writeSnapshot` writes and `readSnapshot` reads. */
export const snapshotSchema = snapshotShape as unknown as z.ZodType<Snapshot>;
