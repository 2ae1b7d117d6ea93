/**
 * The register of samples: kept in the history of the books, with who reviewed and who approved, and drawn again on demand.
 *
 * They are a part of the history and not values of their own, because a sample that could be left out when it turned out
 * badly would prove nothing: the history is only added to, and says after which voucher each was recorded.
 */
import { type IsoDate, period } from '../calendar/index.js';
import {
  BookkeepingError,
  type Diagnostic,
  nearest,
  readOptions,
  refusedField,
  shown,
  refuseErrors,
} from '../diagnostics/index.js';
import { printable } from '../display/index.js';
import {
  type Books,
  type HistoryRecord,
  type Signature,
  checkSeals,
  history,
  recordControl,
  signatureFields,
} from '../journal/index.js';
import { amount } from '../money/index.js';
import { drawnItems } from './draw-sample.js';
import { finishedSample } from './finish-sample.js';
import { paymentsOf } from './payments.js';
import { type Sample, type SampleItem, isSample } from './sample.js';
import { sampleForm } from './sample-methods.js';
import {
  sampleNotApproved,
  sampleNotAsDrawn,
  sampleTwice,
  sampleUnknown,
  sampleUnreviewed,
} from './sample-problems.js';

/** A sample in the history. */
export interface RecordedSample {
  readonly sample: Sample;
  /** Who reviewed it, and when. */
  readonly reviewed: SampleDecision;
  /** Who approved the review, and when; none until they have. */
  readonly approved?: SampleDecision;
}

/** Who, when and, when they said so, why. */
export interface SampleDecision {
  readonly by: string;
  readonly on: IsoDate;
  readonly reason?: string;
}

const approvalForm = 'huvudbok/sample-approval/1';

/** The books with a reviewed sample in their history, signed by whoever reviewed it. */
export function recordSample(books: Books, sample: Sample, signature: Signature): Books {
  if (!isSample(sample)) throw refusedField('sample', sample, 'drawSample(books, { period, size, seed })');
  readOptions(signature, signatureFields, 'signature');
  const unreviewed = sample.items.filter(({ verdict }) => verdict === undefined).map(({ voucher }) => voucher);
  if (unreviewed.length > 0)
    throw new BookkeepingError([sampleUnreviewed.at(['items'], { vouchers: Object.freeze(unreviewed) })]);
  if (samplesOf(books).some((each) => each.sample.name === sample.name))
    throw new BookkeepingError([sampleTwice.at([], { sample: sample.name })]);
  refuseErrors(checkDrawn(books, sample));
  return recordControl(books, { subject: `stickprov ${sample.name}`, control: plainSample(sample) }, signature);
}

/** The books with the board's approval of a recorded sample in their history. */
export function approveSample(books: Books, name: string, signature: Signature): Books {
  readOptions(signature, signatureFields, 'signature');
  const names = samplesOf(books).map(({ sample }) => sample.name);
  if (!names.includes(name)) {
    const near = typeof (name as unknown) === 'string' ? nearest(name, names) : undefined;
    throw new BookkeepingError([sampleUnknown.at([], { sample: shown(name), nearest: near ?? '' })]);
  }
  const control = { form: approvalForm, sample: name };
  return recordControl(books, { subject: `stickprov ${name} godkänt`, control }, signature);
}

/** The samples in the history, in the order they were recorded. */
export function samplesOf(books: Books): readonly RecordedSample[] {
  const records = history(books).filter(({ kind }) => kind === 'control recorded');
  const approvals = records.flatMap((record) => {
    const control = record.control as Partial<{ form: string; sample: string }>;
    return control.form === approvalForm ? [{ name: control.sample, decision: decisionOf(record) }] : [];
  });
  const recorded = records.flatMap((record): readonly RecordedSample[] => {
    const control = record.control as PlainSample;
    if (control.form !== sampleForm) return [];
    const approved = approvals.find(({ name }) => name === control.name)?.decision;
    const made = { sample: readPlain(control), reviewed: decisionOf(record) };
    return [Object.freeze(printable(approved === undefined ? made : { ...made, approved }, printRecorded))];
  });
  return Object.freeze(recorded);
}

function decisionOf({ by = '', on, reason }: HistoryRecord): SampleDecision {
  return Object.freeze(reason === undefined ? { by, on } : { by, on, reason });
}

/** `2024-T1: 25 av 412 utbetalningar, 1 anmärkning, granskat 2024-05-20 av vice ordförande, godkänt 2024-06-03 av styrelsen` */
function printRecorded({ sample: { name, items, population }, reviewed, approved }: RecordedSample): string {
  const remarks = items.filter(({ verdict }) => verdict === 'remark').length;
  const counts = `${String(items.length)} av ${String(population.payments)} utbetalningar, ${String(remarks)} ${remarks === 1 ? 'anmärkning' : 'anmärkningar'}`;
  const decided = approved === undefined ? 'inte godkänt' : `godkänt ${approved.on} av ${approved.by}`;
  return `${name}: ${counts}, granskat ${reviewed.on} av ${reviewed.by}, ${decided}`;
}

/** Draws every recorded sample again: it must be the same, of vouchers that are still those it was drawn from. */
export function checkSamples(books: Books): readonly Diagnostic[] {
  const found = samplesOf(books).flatMap(({ sample, approved }) => [
    ...checkDrawn(books, sample),
    ...(approved === undefined ? [sampleNotApproved.at([], { sample: sample.name })] : []),
  ]);
  return Object.freeze(found);
}

function checkDrawn(books: Books, sample: Sample): readonly Diagnostic[] {
  // What has come into an open period since is not the sample's to answer for.
  const broken = checkSeals(books, [sample.population.seal]).filter(({ code }) => code !== 'seal/outgrown');
  if (broken.length > 0 || isAsDrawn(books, sample)) return broken;
  return [sampleNotAsDrawn.at([], { sample: sample.name })];
}

function isAsDrawn(books: Books, { period: span, population, items, method, seed, size }: Sample): boolean {
  const { seal, accounts, total, payments } = population;
  const all = paymentsOf(books, span, accounts, seal.vouchers);
  const sumOfAll = all.reduce((ore, each) => ore + each.amount.ore, 0);
  if (all.length !== payments || sumOfAll !== total.ore || size > all.length) return false;
  return drawnItems(all, { method, seed, size }).map(drawnText).join() === items.map(drawnText).join();
}

/** All of an item but its verdict. */
function drawnText({ voucher, date, counterparty, text, amount: paid, place, drawnBy, isCertain }: SampleItem): string {
  return JSON.stringify([voucher, date, counterparty, text, paid, place, drawnBy, isCertain]);
}

/** A sample as the history keeps it: plain, and all that is needed to draw it again. */
type PlainSample = ReturnType<typeof plainSample>;

function plainSample({ name, association, period: span, form, method, seed, size, population, items }: Sample) {
  const { payments, total, accounts, seal, isClosed } = population;
  return {
    ...{ form, name, association, period: span.name, method, seed, size },
    population: { payments, total: total.toJSON(), accounts, seal: { ...seal }, isClosed },
    items: items.map((item) => ({ ...item, amount: item.amount.toJSON() })),
  };
}

function readPlain({ population, items, period: name, ...rest }: PlainSample): Sample {
  return finishedSample({
    ...rest,
    period: period(name),
    population: { ...population, total: amount(population.total) },
    items: items.map((item) => Object.freeze({ ...item, amount: amount(item.amount) })),
  });
}
