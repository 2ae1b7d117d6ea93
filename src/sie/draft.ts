/**
 * A document on its way: what has been read so far, as numbers.
 *
 * Texts stand as their numbers, since the character set is not known before the last line.
 */
import { type Accounts, createAccounts, placeOfAccount } from './accounts.js';
import { type Finder, createFinder } from './finder.js';
import { type FigureColumns, createFigureColumns } from './figure-columns.js';
import { type LineSum } from './checksum.js';
import type { FieldValue } from './fields.js';
import { type LeftoverColumns, createLeftovers } from './leftovers.js';
import { type ObjectLists, createObjectLists } from './object-lists.js';
import type { SiePlace } from './place.js';
import type { SieProfile } from './problem.js';
import { type Texts, createTexts } from './texts.js';
import { type VoucherColumns, createVoucherColumns } from './voucher-columns.js';

export interface Draft {
  readonly finder: Finder;
  readonly texts: Texts;
  readonly accounts: Accounts;
  readonly objectLists: ObjectLists;
  readonly vouchers: VoucherColumns;
  readonly figures: FigureColumns;
  readonly leftovers: LeftoverColumns;

  /** Every label met, with how often and where first. */
  readonly met: Map<string, { count: number; readonly place: SiePlace }>;
  /** The records a document has one of, by label. */
  readonly single: Map<string, readonly FieldValue[]>;
  readonly remarks: number[];
  readonly years: YearDraft[];
  /** By the place of the account. */
  readonly accountDrafts: AccountDraft[];
  readonly dimensions: Map<number, DimensionDraft>;
  /** By the place of the object: the number of its name, once it is declared. */
  readonly objectNames: Map<number, number>;
  /** Where each object was met first, by its place. */
  readonly objectPlaces: SiePlace[];

  /** Where in the file the document begins. */
  readonly from: number;
  /** The highest group a record has been of. */
  group: number;

  /** Nothing, a brace, or rows: what a voucher that has begun waits for. */
  block: 'none' | 'begun' | 'open';
  /** The row of an `#RTRANS` whose twin has not come yet, or -1; and where it stands. */
  twin: number;
  twinPlace: SiePlace;

  /** A sum for each character set the file may be in, from the opening `#KSUMMA` to the closing one. */
  sums: readonly LineSum[];
  checksum: 'none' | 'open' | 'closed' | 'not opened';
  checksumPlace: SiePlace;
  declaredSum: number;
}

export interface YearDraft {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly place: SiePlace;
}

export interface AccountDraft {
  /** Where it was met first. */
  readonly place: SiePlace;
  names: number[];
  kind: string;
  unit: number;
  readonly sru: number[];
  namePlace: SiePlace | undefined;
}

export interface DimensionDraft {
  readonly place: SiePlace;
  name: number;
  under: number | undefined;
  isDeclared: boolean;
}

/** How the documents of a file are read. */
export interface DraftOptions {
  readonly profile: SieProfile;
  readonly most: number;
}

export function createDraft({ profile, most }: DraftOptions, from: number, place: SiePlace): Draft {
  const texts = createTexts();
  const accounts = createAccounts();
  const objectLists = createObjectLists(texts);
  return {
    finder: createFinder(profile, most),
    texts,
    accounts,
    objectLists,
    vouchers: createVoucherColumns({ texts, accounts, objectLists }),
    figures: createFigureColumns(),
    leftovers: createLeftovers(),
    met: new Map(),
    single: new Map(),
    remarks: [],
    years: [],
    accountDrafts: [],
    dimensions: new Map(),
    objectNames: new Map(),
    objectPlaces: [],
    from,
    group: 0,
    block: 'none',
    twin: -1,
    twinPlace: place,
    sums: [],
    checksum: 'none',
    checksumPlace: place,
    declaredSum: NaN,
  };
}

/** The place of an account, which is new when it has no draft yet. */
export function meetAccount(draft: Draft, name: string, place: SiePlace): number {
  const account = placeOfAccount(draft.accounts, name);
  draft.accountDrafts[account] ??= { place, names: [], kind: '', unit: 0, sru: [], namePlace: undefined };
  return account;
}

/** The draft of a dimension. */
export function meetDimension(draft: Draft, dimension: number, place: SiePlace): DimensionDraft {
  const known = draft.dimensions.get(dimension);
  if (known !== undefined) return known;
  const met: DimensionDraft = { place, name: 0, under: undefined, isDeclared: false };
  draft.dimensions.set(dimension, met);
  return met;
}
