/**
 * The voucher of a SIE file as it is read back, and the lists it and its like are kept in.
 */
import type { IsoDate } from '../calendar/index.js';
import type { SieFigure, SieObjectCode } from './document.js';
import type { SiePlace } from './place.js';

/** A list whose members are made when they are asked for, since there may be a million. */
export interface SieList<Member> extends Iterable<Member> {
  readonly length: number;
  /** The member in one place, the first being 0; nothing outside the list. */
  readonly at: (index: number) => Member | undefined;
}

/** A row that is there from the beginning, was added afterwards (`#RTRANS`), or struck out (`#BTRANS`). */
export type SieRowState = 'original' | 'added' | 'struck';

/** In the order the columns number them. */
export const rowStates: readonly SieRowState[] = ['original', 'added', 'struck'];

/** A voucher. Its name is no identity: numbers may be missing, or the same twice. Its place in the list is. */
export interface SieVoucher {
  /** Empty when the program that reads the file is to number it. */
  readonly series: string;
  /** Text; empty as above. */
  readonly number: string;
  /** Nothing when the file has no date that can be read. */
  readonly date?: IsoDate;
  readonly text: string;
  /** When it was registered. */
  readonly registeredOn?: IsoDate;
  /** Who registered it. */
  readonly by?: string;
  readonly rows: readonly SieRow[];
  /** True when the rows that count add up to zero, to the öre. */
  readonly isBalanced: boolean;
  readonly place: SiePlace;
}

/** A row of a voucher. Rows that are struck do not count. */
export interface SieRow extends SieFigure {
  readonly account: string;
  readonly objects: readonly SieObjectCode[];
  /** When it is another than the date of the voucher. */
  readonly date?: IsoDate;
  readonly text?: string;
  /** Decimal text, with the sign of the amount. */
  readonly quantity?: string;
  readonly state: SieRowState;
  /** Who wrote the row, added it or struck it. */
  readonly by?: string;
  /** When it was added or struck. */
  readonly on?: IsoDate;
}

/** Something in the file that has no place in the document, kept as it is. */
export interface SieLeftover {
  readonly place: SiePlace;
  readonly why: SieLeftoverReason;
  /** The label; empty for a line without. */
  readonly record: string;
  /** The fields of the record; when it has too many, those that are too many. */
  readonly fields: readonly string[];
}

/** Why it was left over. */
export type SieLeftoverReason = 'record unknown' | 'fields too many' | 'no label' | 'no voucher' | 'not readable';

/** In the order the columns number them. */
export const leftoverReasons: readonly SieLeftoverReason[] = [
  'record unknown',
  'fields too many',
  'no label',
  'no voucher',
  'not readable',
];
