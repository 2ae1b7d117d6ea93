/**
 * Reading JSON by a schema: what it says, or everything that is wrong with it, with our codes and the path to each.
 */
import type * as z from 'zod';
import { financialYear, period, whyNotDate } from '../calendar/index.js';
import { accountPattern } from '../chart/index.js';
import {
  type Diagnostic,
  type Path,
  attempt,
  badField,
  excerpt,
  frozenCopy,
  nearest,
  shown,
  unknownField,
  within,
} from '../diagnostics/index.js';
import { draftProblems, readText } from '../journal/index.js';
import { allocate, whyNotAmount } from '../money/index.js';
import { planProblems } from '../plan/index.js';
import { readerMark } from './leaves.js';
import { jsonUnreadable, otherSchema } from './problems.js';

/** What JSON said, unless something was wrong with it. */
export interface JsonReading<Value> {
  readonly value?: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads JSON, as text or as what it has been parsed to. Never throws. */
export function readJson<Value>(schema: z.ZodType<Value>, name: string, json: unknown): JsonReading<Value> {
  const found: Diagnostic[] = [];
  const parsed = parse(json, found);
  if (found.length > 0) return reading<Value>(undefined, found);
  const { success, data, error } = schema.safeParse(parsed);
  if (!success) {
    const found = firstOfEach(error.issues).flatMap((issue) => diagnosticsOf(issue, parsed, name));
    return reading<Value>(undefined, found);
  }
  const { $schema: _, ...value } = data as Value & { readonly $schema?: string };
  return reading(frozenCopy(value) as Value, []);
}

function reading<Value>(value: Value | undefined, found: readonly Diagnostic[]): JsonReading<Value> {
  const diagnostics = Object.freeze([...found]);
  return Object.freeze(value === undefined ? { diagnostics } : { value, diagnostics });
}

/** What is handed over parsed is taken for what it would be written as, so that none of its own code is run later. */
function parse(json: unknown, found: Diagnostic[]): unknown {
  try {
    const text: unknown = typeof json === 'string' ? json.replace(/^\ufeff/, '') : JSON.stringify(json);
    return JSON.parse(text as string);
  } catch {
    found.push(jsonUnreadable.at([], { given: shown(json) }));
    return undefined;
  }
}

/** The first issue of each value: one that is no date is not also no day of the calendar. */
function firstOfEach(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ path, code }) => {
    const place = JSON.stringify([path, code === 'unrecognized_keys']);
    return !seen.has(place) && seen.add(place);
  });
}

/** An issue in our own words: those of the reader it names, or what is expected there. */
function diagnosticsOf(issue: z.core.$ZodIssue, whole: unknown, name: string): readonly Diagnostic[] {
  const at = issue.path as Path;
  const value = valueAt(whole, at);
  const field = at.findLast((step) => typeof step === 'string') ?? 'json';
  const expected = issue.message;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownAt(at, key, expected));
  const reader = expected.startsWith(readerMark) ? readers[expected.slice(1)] : undefined;
  const said =
    reader === undefined ? [] : within(saysField.has(expected) ? at.slice(0, -1) : at, reader({ value, field, name }));
  return said.length > 0 ? said : [badField.at(at, { field, given: shown(value), expected })];
}

function unknownAt(at: Path, key: string, known: string): Diagnostic {
  const fields = known.slice(2, -2).split(', ');
  return unknownField.at([...at, excerpt(key)], { field: excerpt(key), nearest: nearest(key, fields) ?? '' });
}

function valueAt(whole: unknown, at: Path): unknown {
  return at.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    whole,
  );
}

/** A value that could not be read, the field it stands in, and what the document is. */
interface Unread {
  readonly value: unknown;
  readonly field: string;
  readonly name: string;
}

/** Those that begin the path with the field themselves. */
const saysField: ReadonlySet<string> = new Set([':text', ':weights']);

/** What the readers of the library say of a value they cannot read; paths from the value. */
const readers: Readonly<Record<string, (unread: Unread) => readonly Diagnostic[]>> = {
  amount: ({ value }) => [whyNotAmount(value)],
  date: ({ value }) => [whyNotDate(value)],
  text: ({ value, field }) => {
    const found: Diagnostic[] = [];
    readText(found, value ?? null, field);
    return found;
  },
  quantity: ({ value }) => [draftProblems.quantityUnreadable.at([], { given: shown(value) })],
  side: () => [draftProblems.sideMissing.at([], {})],
  negative: ({ field }) => [
    draftProblems.sideNegative.at(
      [],
      field === 'debit' ? { side: 'debit', other: 'credit' } : { side: 'credit', other: 'debit' },
    ),
  ],
  pattern: ({ value }) => saidBy(() => accountPattern(value as string)),
  period: ({ value }) => saidBy(() => period(value as string)),
  year: ({ value }) => saidBy(() => financialYear(value as string)),
  weights: ({ value }) => saidBy(() => allocate(0, value as readonly string[])),
  oneAmount: ({ value }) => {
    const { method } = value as { readonly method: string };
    const wanted = ['contract', 'manual'].includes(method) ? 1 : 0;
    return [planProblems.oneAmount.at([], { method, wanted })];
  },
  schema: ({ value, name }) => [otherSchema.at([], { given: shown(value), expected: `"${name}"` })],
};

function saidBy(read: () => unknown): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  attempt(found, read);
  return found;
}
