/**
 * A file while it is read: where the reading has come, and the documents found so far.
 */
import type { DayNumber } from '../calendar/index.js';
import { dateText, readDate } from '../calendar/index.js';
import { type Draft, type DraftOptions, createDraft } from './draft.js';
import { type Survey, createSurvey } from './encoding.js';
import { wholeFile } from './place.js';

export interface FileReading {
  readonly options: DraftOptions;
  readonly survey: Survey;
  /** The documents, in order; the last is the one that is being read. */
  readonly drafts: Draft[];
  /** Where in the file the bytes at hand begin. */
  base: number;
  /** The line that is read, counted from 1. */
  line: number;
  /** Lines by how they end. */
  crlf: number;
  lf: number;
  cr: number;
  /** The first line that ends with a carriage return alone. */
  firstCr: number;
  /** True when more documents follow than are read. */
  isFull: boolean;
  /** Where the fast way's last field ended. */
  reached: number;
  /** The day last found to be one, and all that have been asked about. */
  lastDay: DayNumber;
  readonly days: Map<DayNumber, boolean>;
}

export function createFileReading(options: DraftOptions): FileReading {
  return {
    options,
    survey: createSurvey(),
    drafts: [createDraft(options, 0, wholeFile)],
    base: 0,
    line: 1,
    crlf: 0,
    lf: 0,
    cr: 0,
    firstCr: 0,
    isFull: false,
    reached: 0,
    lastDay: 0,
    days: new Map(),
  };
}

/** True for a number that is a day: the same few hundred are asked about a million times. */
export function isDay(file: FileReading, day: number): boolean {
  if (day === file.lastDay) return true;
  let known = file.days.get(day);
  if (known === undefined) {
    known = readDate(dateText(day)) !== 0;
    file.days.set(day, known);
  }
  if (known) file.lastDay = day;
  return known;
}
