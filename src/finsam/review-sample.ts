/**
 * Reviewing a sample: a verdict on each payment that was drawn, by whoever looks at the documents.
 */
import {
  type Diagnostic,
  badField,
  isRecord,
  nearest,
  readOptions,
  refuseErrors,
  refusedField,
  shown,
  attempt,
  within,
} from '../diagnostics/index.js';
import { isText } from '../statements/index.js';
import { finishedSample } from './finish-sample.js';
import { type Sample, type SampleItem, type Verdict, isSample } from './sample.js';
import { sampleItemUnknown } from './sample-problems.js';

/** A verdict, with what was remarked. */
export interface SampleVerdict {
  readonly verdict: Verdict;
  readonly note?: string;
}

/** The sample with verdicts on some of its payments, by voucher: `{ 'A 17': 'approved' }`. Later verdicts replace earlier. */
export function reviewSample(sample: Sample, verdicts: Readonly<Record<string, Verdict | SampleVerdict>>): Sample {
  if (!isSample(sample)) throw refusedField('sample', sample, 'drawSample(books, { period, size, seed })');
  if (!isRecord(verdicts)) throw refusedField('verdicts', verdicts, '{ "A 17": "approved" }');
  const found: Diagnostic[] = [];
  const names = sample.items.map(({ voucher }) => voucher);
  const read = new Map<string, SampleVerdict>();
  for (const [voucher, given] of Object.entries(verdicts)) {
    if (!names.includes(voucher))
      found.push(sampleItemUnknown.at([voucher], { voucher: shown(voucher), nearest: nearest(voucher, names) ?? '' }));
    const wrong: Diagnostic[] = [];
    const verdict = readVerdict(wrong, given);
    found.push(...within([voucher], wrong));
    if (verdict !== undefined) read.set(voucher, verdict);
  }
  refuseErrors(found);
  const items = sample.items.map((item): SampleItem => {
    const verdict = read.get(item.voucher);
    if (verdict === undefined) return item;
    const { verdict: _, note: __, ...payment } = item;
    return Object.freeze({ ...payment, ...verdict });
  });
  return finishedSample({ ...sample, items });
}

function readVerdict(found: Diagnostic[], given: unknown): SampleVerdict | undefined {
  const fields = typeof given === 'string' ? { verdict: given } : given;
  const read = attempt(found, () => readOptions(fields as SampleVerdict, ['verdict', 'note'], 'verdict'));
  if (read === undefined) return undefined;
  const { verdict, note } = read;
  const before = found.length;
  const isVerdict = ['approved', 'remark'].includes(verdict);
  if (!isVerdict)
    found.push(badField.at(['verdict'], { field: 'verdict', given: shown(verdict), expected: 'approved, remark' }));
  // A remark that says nothing helps nobody.
  if (note === undefined ? verdict === 'remark' : !isText(note) || note.length > 2000)
    found.push(badField.at(['note'], { field: 'note', given: shown(note), expected: 'text' }));
  if (found.length > before) return undefined;
  return note === undefined ? { verdict } : { verdict, note };
}
