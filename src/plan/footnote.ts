/**
 * Footnotes: what a reader must be told when last year's figures stand on this year's objects.
 */
import { type FinancialYear, type IsoDate } from '../calendar/index.js';
import { type Dimension, objectOn } from '../chart/index.js';
import { printable } from '../display/index.js';
import type { ObjectCode } from '../journal/index.js';
import type { Step } from './share.js';

/** What is to be said beneath a table of the row of an object. */
export interface LedgerFootnote {
  /** The key of the dimension, and the code of the object whose row it belongs to. */
  readonly dimension: string;
  readonly code: string;
  readonly kind: 'renamed' | 'merged' | 'split';
  /** The objects its figures were with, or are with: a row that shows them all needs no footnote. */
  readonly others: readonly string[];
  /** In Swedish, to be printed. */
  readonly text: string;
}

/** What footnotes are made from. */
export interface FootnoteSource {
  readonly year: FinancialYear;
  readonly kept: readonly Dimension[];
  readonly asOf: IsoDate;
  readonly steps: readonly Step[];
  /** The objects that have figures. */
  readonly objects: readonly (readonly ObjectCode[])[];
}

/** A footnote to each row whose figures were elsewhere, dimension by dimension in the order of the codes. */
export function footnotesOf(source: FootnoteSource): readonly LedgerFootnote[] {
  const notes = [...source.steps.flatMap((step) => notesOfStep(step, source)), ...renamings(source)];
  const place = (note: LedgerFootnote): number => source.kept.findIndex(({ key }) => key === note.dimension);
  notes.sort((a, b) => place(a) - place(b) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return Object.freeze(notes);
}

function notesOfStep(
  { dimension, change, into, met }: Step,
  { asOf, objects }: FootnoteSource,
): readonly LedgerFootnote[] {
  if (met.size === 0 || 'renamed' in change) return [];
  const name = (code: string): string => objectOn(dimension, code, asOf)!.name;
  const note = (
    code: string,
    kind: LedgerFootnote['kind'],
    others: readonly string[],
    text: string,
  ): readonly LedgerFootnote[] => {
    const isRow = objectOn(dimension, code, asOf)!.became.length === 0 || has(objects, dimension, code);
    return isRow ? [footnote(dimension, code, kind, others, text)] : [];
  };
  if ('merged' in change) {
    const others = change.merged.filter((code) => met.has(code));
    return note(
      change.into,
      'merged',
      others,
      `Omfattar även det som tidigare redovisats som ${listed(others.map(name))}.`,
    );
  }
  const parts = change.into;
  const whole = name(change.split);
  const goesOn = parts.includes(change.split);
  const fate = into !== undefined ? ' Tidigare siffror är fördelade.' : ` Tidigare siffror står på ${whole}.`;
  const ofParts = parts.flatMap((code) => {
    const others = parts.filter((each) => each !== code);
    return note(
      code,
      'split',
      others,
      `Har tidigare redovisats med ${listed(others.map(name))}.${goesOn && code === change.split && into === undefined ? '' : fate}`,
    );
  });
  const isJoint = into === undefined && !goesOn;
  const joint = `${listed(parts.map(name))} redovisas var för sig från ${change.on}; tidigare siffror är inte fördelade.`;
  return [...ofParts, ...(isJoint ? note(change.split, 'split', parts, joint) : [])];
}

function renamings({ year, kept, asOf, objects }: FootnoteSource): readonly LedgerFootnote[] {
  const then = year.to < asOf ? year.to : asOf;
  return kept.flatMap((dimension) =>
    dimension.objects.flatMap(({ code }) => {
      const former = objectOn(dimension, code, then)!.name;
      if (former === objectOn(dimension, code, asOf)!.name || !has(objects, dimension, code)) return [];
      return [footnote(dimension, code, 'renamed', [], `Hette tidigare ${former}.`)];
    }),
  );
}

function has(objects: readonly (readonly ObjectCode[])[], { number }: Dimension, code: string): boolean {
  return objects.some((each) => each.some((object) => object.dimension === number && object.code === code));
}

function footnote(
  { key, name }: Dimension,
  code: string,
  kind: LedgerFootnote['kind'],
  others: readonly string[],
  text: string,
): LedgerFootnote {
  const told = { dimension: key, code, kind, others: Object.freeze([...others]), text };
  return Object.freeze(printable(told, () => `${name} ${code}: ${text}`));
}

/** `Svenljunga`, `Svenljunga och Tranemo`, `Mark, Svenljunga och Tranemo` */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1)!}`;
}
