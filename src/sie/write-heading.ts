/**
 * What a file says of itself and of the company: the records before the chart of accounts.
 */
import type { IsoDate } from '../calendar/index.js';
import type { SieCompany, SieType } from './document.js';
import { organisationNumberOf } from './organisation-number.js';
import type { SieRecord } from './write-balances.js';

/** The program a file is written by. */
export interface SieProgram {
  readonly name: string;
  readonly version?: string;
}

/** The program that writes when no other says that it does. */
export const ownProgram: SieProgram = Object.freeze({ name: 'huvudbok', version: '0.1.0' });

/** The beginning of a file. */
export interface Heading {
  readonly type: SieType;
  readonly program: SieProgram;
  readonly generated: { readonly on?: IsoDate; readonly by?: string };
  readonly remarks?: readonly string[];
  readonly company: SieCompany;
  readonly years: readonly { readonly index: number; readonly from: IsoDate; readonly to: IsoDate }[];
  readonly taxYear?: string | undefined;
  readonly balancesTo?: IsoDate | undefined;
  readonly chartType?: string | undefined;
  readonly currency?: string;
}

/** The second group of the records, from `#PROGRAM` to `#VALUTA`. */
export function* headingRecords(heading: Heading): Generator<SieRecord> {
  const { type, program, generated, remarks = [], company, years, currency = 'SEK' } = heading;
  yield ['#PROGRAM', [program.name, program.version]];
  yield ['#FORMAT', ['PC8']];
  yield ['#GEN', [generated.on, generated.by]];
  // Import and export say the same of themselves.
  yield ['#SIETYP', [type.slice(0, 1)]];
  for (const remark of remarks) yield ['#PROSA', [remark]];
  yield* companyRecords(company);
  for (const { index, from, to } of years) yield ['#RAR', [index, from, to]];
  yield* unlessEmpty('#TAXAR', heading.taxYear);
  yield* unlessEmpty('#OMFATTN', heading.balancesTo);
  yield* unlessEmpty('#KPTYP', heading.chartType);
  // What a file does not say is in kronor.
  if (currency !== 'SEK') yield ['#VALUTA', [currency]];
}

function* companyRecords(company: SieCompany): Generator<SieRecord> {
  const { organisationNumber, acquisitionNumber, activityNumber, address } = company;
  yield* unlessEmpty('#FTYP', company.form);
  yield* unlessEmpty('#FNR', company.id);
  const number = organisationNumber === undefined ? undefined : organisationNumberOf(organisationNumber);
  yield* unlessEmpty('#ORGNR', number, acquisitionNumber, activityNumber);
  yield* unlessEmpty('#BKOD', company.industry);
  yield* unlessEmpty('#ADRESS', address?.contact, address?.street, address?.postal, address?.telephone);
  yield ['#FNAMN', [company.name]];
}

function* unlessEmpty(label: string, ...fields: readonly (string | undefined)[]): Generator<SieRecord> {
  if (fields.some((field) => field !== undefined && field !== '')) yield [label, fields];
}
