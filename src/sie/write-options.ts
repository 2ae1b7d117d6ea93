/**
 * How a file is to be written, and the reading of what a caller says of it.
 */
import { type IsoDate, readDate, whyNotDate } from '../calendar/index.js';
import {
  attempt,
  badField,
  type Diagnostic,
  isBlank,
  readOptions,
  refuseErrors,
  shown,
  within,
} from '../diagnostics/index.js';
import { type Books, isBooks } from '../journal/index.js';
import { type BalanceSource, type Ledger, isLedger } from '../ledger/index.js';
import type { SieCompany, SieType } from './document.js';
import { type ReadVoucherSelection, type VoucherSelection, readVoucherSelection } from './voucher-selection.js';
import { type SieProgram, ownProgram } from './write-heading.js';

/** What becomes of characters that code page 437 has not: the file is refused, or they are written as the nearest it has. */
export type MissingCharacters = 'error' | 'transliterate';

/** What can be said of any file. */
interface CommonOptions {
  /** Who writes the file (`#GEN`). */
  readonly by?: string;
  /** The program that writes it; this library unless told. */
  readonly program?: SieProgram;
  /** True to let the file begin and end with a checksum (`#KSUMMA`). Few programs read it, so it is off unless told. */
  readonly checksum?: boolean;
  /** `error` unless told. */
  readonly missingCharacters?: MissingCharacters;
}

/** How books or a ledger are written. */
export interface WriteSieOptions extends CommonOptions, VoucherSelection {
  /** The day the file is written (`#GEN`). There is no clock here, so it is always given. */
  readonly on: IsoDate;
  /** `4E` for books and `1` for a ledger, unless told. */
  readonly type?: SieType;
  /** More of the company than the books know. A ledger knows nothing of it: its name must be given. */
  readonly company?: Partial<SieCompany>;
  /** `#KPTYP`: `BAS95`, `EUBAS97`. Left out unless told, since every account says its kind. */
  readonly chartType?: string;
  /** The year before, whose balances a reader compares with. */
  readonly previous?: Books | Ledger;
  /** The budget of the year, by month. */
  readonly budget?: Ledger;
  /** The account that takes the result over in the file of a closed year; `8999` unless told. */
  readonly resultAccount?: string;
}

/** How a document is written back. What is not told is as it was. */
export interface RewriteSieOptions extends CommonOptions {
  readonly on?: IsoDate;
  /** True to write the very bytes that were read. The document must have been read with `keepSource`. */
  readonly preserve?: boolean;
}

const commonFields = ['on', 'by', 'program', 'checksum', 'missingCharacters'] as const;
const writeFields = [
  ...commonFields,
  'type',
  'company',
  'chartType',
  'previous',
  'budget',
  'resultAccount',
  'period',
  'series',
] as const;

/** The options of books or a ledger, read. */
export interface ReadWriteOptions extends Omit<WriteSieOptions, 'company' | 'type' | 'period' | 'series'> {
  readonly type: SieType;
  readonly company: SieCompany;
  readonly program: SieProgram;
  readonly resultAccount: string;
  readonly selection: ReadVoucherSelection;
}

/** Reads the options, or throws everything that is wrong with them. */
export function readWriteOptions(source: BalanceSource, options: WriteSieOptions): ReadWriteOptions {
  const given = readOptions(options, writeFields);
  const found: Diagnostic[] = [];
  const refuse = refuserOf(found);
  const hasVouchers = isBooks(source);
  const { period, series, ...rest } = given;
  const { on, type = hasVouchers ? '4E' : '1', previous, budget, chartType, resultAccount = '8999' } = rest;
  const types = hasVouchers ? typesOfBooks : typesOfLedger;
  if (!types.includes(type)) refuse('type', type, types.join(', '));
  if (readDate(on) === 0) found.push(...within(['on'], [whyNotDate(on)]));
  const selection = readVoucherSelection({ period, series }, type, found);
  const program = readCommon(given, found);
  const association = hasVouchers ? source.association : {};
  const company = { form: 'X', ...association, ...readCompany(given.company, found) } as SieCompany;
  if (isNameless(company.name)) refuse('company.name', company.name, 'text');
  readText(found, chartType, 'chartType');
  if (previous !== undefined && !isBooks(previous) && !isLedger(previous))
    refuse('previous', previous, 'openBooks(…), ledger(…), createLedger(…)');
  if (budget !== undefined && !isLedger(budget)) refuse('budget', budget, 'createLedger(…)');
  if (typeof resultAccount !== 'string' || !/^\d{1,8}$/.test(resultAccount))
    refuse('resultAccount', resultAccount, '"8999"');
  refuseErrors(found);
  return { ...rest, program, type, company, resultAccount, selection };
}

const typesOfLedger: readonly SieType[] = ['1', '2', '3'];
const typesOfBooks: readonly SieType[] = [...typesOfLedger, '4E', '4I'];

/** Reads how a document is to be written back, or throws everything that is wrong with it. */
export function readRewriteOptions(options: RewriteSieOptions): RewriteSieOptions {
  const given = readOptions(options, [...commonFields, 'preserve']);
  const found: Diagnostic[] = [];
  const { on, preserve } = given;
  if (on !== undefined && readDate(on) === 0) found.push(...within(['on'], [whyNotDate(on)]));
  if (preserve !== undefined && typeof preserve !== 'boolean') refuserOf(found)('preserve', preserve, 'true, false');
  readCommon(given, found);
  refuseErrors(found);
  return { ...given };
}

/** Reads what can be said of any file, and gives the program that writes it. */
function readCommon(
  { by, program = ownProgram, checksum, missingCharacters }: CommonOptions,
  found: Diagnostic[],
): SieProgram {
  const refuse = refuserOf(found);
  readText(found, by, 'by');
  const read = attempt(found, () => readOptions(program, ['name', 'version'], 'program'));
  if (read !== undefined && isNameless(read.name)) refuse('program.name', read.name, 'text');
  readText(found, read?.version, 'program.version');
  if (checksum !== undefined && typeof checksum !== 'boolean') refuse('checksum', checksum, 'true, false');
  if (missingCharacters !== undefined && !['error', 'transliterate'].includes(missingCharacters))
    refuse('missingCharacters', missingCharacters, 'error, transliterate');
  return { ...read! };
}

function isNameless(name: unknown): boolean {
  return typeof name !== 'string' || isBlank(name);
}

const addressFields = ['contact', 'street', 'postal', 'telephone'] as const;
const numberFields = ['organisationNumber', 'acquisitionNumber', 'activityNumber'] as const;
const companyFields = ['name', ...numberFields, 'form', 'id', 'industry', 'address'] as const;

function readCompany(company: Partial<SieCompany> = {}, found: Diagnostic[]): Partial<SieCompany> {
  const read = attempt(found, () => {
    const { name, address = {}, ...texts } = readOptions(company, companyFields, 'company');
    readOptions(address, addressFields, 'company.address');
    for (const [field, text] of Object.entries(texts)) readText(found, text, `company.${field}`);
    for (const [field, text] of Object.entries(address)) readText(found, text, `company.address.${field}`);
    // The name is read when it is known which: that of the books, when none is given here.
    return { ...(name === undefined ? {} : { name }), ...texts, address };
  });
  return read ?? {};
}

function readText(found: Diagnostic[], text: unknown, field: string): void {
  if (text !== undefined && typeof text !== 'string') refuserOf(found)(field, text, 'text');
}

function refuserOf(found: Diagnostic[]): (field: string, given: unknown, expected: string) => void {
  return (field, given, expected) => {
    found.push(badField.at(field.split('.'), { field, given: shown(given), expected }));
  };
}
