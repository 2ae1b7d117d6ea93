/**
 * What a SIE file says, typed: the document.
 *
 * It is the file's own content and nothing more: no figure is worked out, and nothing is left out that the file had.
 * Figures that must not be added together stand in lists of their own: an account's total for a month is in
 * `periodBalances`, the parts of it that are kept by object in `objectPeriodBalances`.
 */
import type { IsoDate } from '../calendar/index.js';
import type { Amount } from '../money/index.js';
import type { SieLeftover, SieList, SieVoucher } from './voucher.js';

/** The five sorts of file. `4E` and `4I` say the same of themselves; balances make it an export. */
export type SieType = '1' | '2' | '3' | '4E' | '4I';

/** How the characters of the file were written, decided from its bytes. */
export type SieEncoding = 'CP437' | 'UTF-8' | 'Windows-1252';

/** How its lines end. */
export type SieLineEnd = 'CRLF' | 'LF' | 'CR' | 'mixed';

/** T, S, K and I: asset (*tillgång*), debt or equity (*skuld*), cost (*kostnad*), income (*intäkt*). */
export type SieAccountKind = 'T' | 'S' | 'K' | 'I';

/** One file, or one of several joined together. */
export interface SieDocument {
  readonly type: SieType;
  /** True when `#FLAGGA` is 1: somebody has read the file into their books. */
  readonly isImported: boolean;
  readonly encoding: SieEncoding;
  readonly lineEnd: SieLineEnd;
  readonly checksum: SieChecksum;
  /** `#FORMAT`, which is not to be believed: `encoding` is. */
  readonly format?: string;
  readonly program?: { readonly name: string; readonly version?: string };
  readonly generated?: { readonly on?: IsoDate; readonly by?: string };
  /** `#PROSA`. */
  readonly remarks: readonly string[];

  readonly company: SieCompany;
  /** `SEK` when the file does not say. */
  readonly currency: string;
  /** `#KPTYP`, which chart the accounts follow. The format takes a file that does not say to follow BAS 95. */
  readonly chartType?: string;
  /** `#TAXAR`. */
  readonly taxYear?: string;
  /** `#OMFATTN`: the last day the period balances reach. */
  readonly balancesTo?: IsoDate;
  /** By index: 0 the current year, -1 the one before, in that order. */
  readonly years: readonly SieYear[];

  /** In the order they are declared; then those that are only used. */
  readonly accounts: readonly SieAccount[];
  readonly dimensions: readonly SieDimension[];
  readonly objects: readonly SieObject[];

  /** `#IB`, `#UB` and `#RES` of every year. */
  readonly opening: readonly SieBalance[];
  readonly closing: readonly SieBalance[];
  readonly results: readonly SieBalance[];
  /** `#OIB` and `#OUB`. They are parts of `opening` and `closing`. */
  readonly objectOpening: readonly SieObjectBalance[];
  readonly objectClosing: readonly SieObjectBalance[];
  /** `#PSALDO` and `#PBUDGET` with no object: the account's change in a month. */
  readonly periodBalances: readonly SiePeriodBalance[];
  readonly budgets: readonly SiePeriodBalance[];
  /** `#PSALDO` and `#PBUDGET` by object: parts of the totals, never to be added to them. */
  readonly objectPeriodBalances: readonly SieObjectPeriodBalance[];
  readonly objectBudgets: readonly SieObjectPeriodBalance[];

  /** In the order of the file. */
  readonly vouchers: SieList<SieVoucher>;
  /** Lines the format does not know, and fields beyond those it knows. */
  readonly leftovers: SieList<SieLeftover>;
}

/** Whose books they are. */
export interface SieCompany {
  readonly name: string;
  /** As it stands in the file; `organisationNumberOf` brings it to the usual form. */
  readonly organisationNumber?: string;
  /** `#ORGNR` has two more numbers, for a person with several firms: *förvärvsnummer* and *verksamhetsnummer*. */
  readonly acquisitionNumber?: string;
  readonly activityNumber?: string;
  /** `#FTYP`: AB, E, X. */
  readonly form?: string;
  /** `#FNR`: what the program calls the company. */
  readonly id?: string;
  /** `#BKOD`: the code of its industry (SNI). */
  readonly industry?: string;
  readonly address?: {
    readonly contact?: string;
    readonly street?: string;
    readonly postal?: string;
    readonly telephone?: string;
  };
}

/** A financial year. */
export interface SieYear {
  readonly index: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** True when the file does not say, and it was taken from the dates of the vouchers. */
  readonly isInferred: boolean;
}

/** An account. */
export interface SieAccount {
  /** Text: lengths vary, and zeros may lead. */
  readonly number: string;
  readonly name: string;
  readonly kind?: SieAccountKind;
  /** `#ENHET`: what its quantities count. */
  readonly unit?: string;
  readonly sru: readonly string[];
  /** False when it is used but has no `#KONTO`. */
  readonly isDeclared: boolean;
}

/** A dimension. */
export interface SieDimension {
  readonly number: number;
  readonly name: string;
  /** `#UNDERDIM`: the dimension it divides further. */
  readonly under?: number;
  /** False when it is used but neither declared nor reserved. */
  readonly isDeclared: boolean;
}

/** One object of one dimension, as objects of a row say it. */
export interface SieObjectCode {
  readonly dimension: number;
  readonly code: string;
}

/** An object. */
export interface SieObject extends SieObjectCode {
  readonly name: string;
  /** False when it is used but has no `#OBJEKT`. */
  readonly isDeclared: boolean;
}

/** An amount as the file has it. */
export interface SieFigure {
  /** Debit positive. Nothing when the text is no amount in whole öre. */
  readonly amount?: Amount;
  /** The text in the file, when it is no amount in whole öre. */
  readonly written?: string;
}

/** The balance of an account. */
export interface SieBalance extends SieFigure {
  /** The index of the year. */
  readonly year: number;
  readonly account: string;
  /** Decimal text, with the sign of the amount. */
  readonly quantity?: string;
}

/** The part of a balance that is on one object, or on one combination of them. */
export interface SieObjectBalance extends SieBalance {
  readonly objects: readonly SieObjectCode[];
}

/** The change of an account in a month, or what is budgeted for it. */
export interface SiePeriodBalance extends SieBalance {
  /** `2024-01`: a month of the calendar, whatever month the year begins with. */
  readonly month: string;
}

/** The part of it that is on one object. */
export interface SieObjectPeriodBalance extends SiePeriodBalance, SieObjectBalance {}

/** What `#KSUMMA` says, and what the file adds up to. */
export interface SieChecksum {
  readonly verdict: 'none' | 'matches' | 'differs' | 'not opened' | 'not closed';
  readonly declared?: number;
  readonly computed?: number;
}
