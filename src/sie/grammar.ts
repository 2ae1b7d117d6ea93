/**
 * The records of SIE 1-4 as one table, after edition 4B: the reader, the writer and the diagnostics all go by it.
 *
 * The group is the place in the file (5.12). The five marks are the file types 1, 2, 3, 4I and 4E (section 6):
 * `●` must be there, `◐` must be there when there is anything to say, `○` may be there, `–` must not.
 * A field with `!` must be there (section 12); the others may be left out from the end.
 */
import type { SieType } from './document.js';

/** What a field holds, and what it is called in a message, by its name. */
const fieldTable = {
  account: ['account', 'kontonummer', 'account number'],
  acquisitionNumber: ['text', 'förvärvsnummer', 'acquisition number'],
  activityNumber: ['text', 'verksamhetsnummer', 'activity number'],
  amount: ['amount', 'belopp', 'amount'],
  chartType: ['text', 'kontoplanstyp', 'chart type'],
  code: ['text', 'kod', 'code'],
  contact: ['text', 'kontakt', 'contact'],
  currency: ['text', 'valuta', 'currency'],
  date: ['date', 'datum', 'date'],
  dimension: ['dimension', 'dimensionsnummer', 'dimension number'],
  flag: ['text', 'flagga', 'flag'],
  form: ['text', 'företagstyp', 'form of company'],
  format: ['text', 'format', 'format'],
  from: ['date', 'startdatum', 'first day'],
  id: ['text', 'id', 'id'],
  industry: ['text', 'branschkod', 'industry code'],
  kind: ['text', 'kontotyp', 'account type'],
  month: ['month', 'period', 'period'],
  name: ['text', 'namn', 'name'],
  number: ['text', 'verifikationsnummer', 'voucher number'],
  object: ['text', 'objektnummer', 'object number'],
  objects: ['objects', 'objektlista', 'object list'],
  organisationNumber: ['text', 'organisationsnummer', 'organisation number'],
  postal: ['text', 'postadress', 'postal address'],
  quantity: ['quantity', 'kvantitet', 'quantity'],
  registered: ['date', 'registreringsdatum', 'registration date'],
  series: ['text', 'serie', 'series'],
  sign: ['text', 'signatur', 'signature'],
  street: ['text', 'utdelningsadress', 'street address'],
  sum: ['text', 'kontrollsumma', 'checksum'],
  taxYear: ['text', 'taxeringsår', 'tax year'],
  telephone: ['text', 'telefon', 'telephone'],
  text: ['text', 'text', 'text'],
  to: ['date', 'slutdatum', 'last day'],
  type: ['text', 'filtyp', 'file type'],
  under: ['dimension', 'överdimension', 'dimension above'],
  unit: ['text', 'enhet', 'unit'],
  version: ['text', 'version', 'version'],
  year: ['year', 'årsnummer', 'year number'],
} as const;

export type FieldName = keyof typeof fieldTable;
export type FieldKind = (typeof fieldTable)[FieldName][0];

/** The name of a field in Swedish and in English. */
export function fieldNamesOf(field: FieldName): { readonly sv: string; readonly en: string } {
  const [, sv, en] = fieldTable[field];
  return { sv, en };
}

/** A field of a record. */
export interface FieldRule {
  readonly name: FieldName;
  readonly kind: FieldKind;
  readonly isCompulsory: boolean;
}

export type Presence = '●' | '◐' | '○' | '–';

/** A record. */
export interface RecordRule {
  readonly label: string;
  readonly group: 1 | 2 | 3 | 4;
  readonly presence: Readonly<Record<SieType, Presence>>;
  readonly fields: readonly FieldRule[];
}

/** In the order the specification suggests, which is the order the writer keeps. */
export const records: readonly RecordRule[] = [
  record('#FLAGGA', 1, '●●●●●', 'flag!'),
  record('#KSUMMA', 1, '○○○○○', 'sum'),

  record('#PROGRAM', 2, '●●●●●', 'name! version!'),
  record('#FORMAT', 2, '●●●●●', 'format!'),
  record('#GEN', 2, '●●●●●', 'date! sign'),
  record('#SIETYP', 2, '○●●●●', 'type!'),
  record('#PROSA', 2, '○○○○○', 'text!'),
  record('#FTYP', 2, '○○○○○', 'form!'),
  record('#FNR', 2, '○○○○○', 'id!'),
  record('#ORGNR', 2, '○○○○○', 'organisationNumber! acquisitionNumber activityNumber'),
  record('#BKOD', 2, '○○○–○', 'industry!'),
  record('#ADRESS', 2, '○○○○○', 'contact! street! postal! telephone!'),
  record('#FNAMN', 2, '●●●●●', 'name!'),
  record('#RAR', 2, '●●●○●', 'year! from! to!'),
  record('#TAXAR', 2, '○○○○○', 'taxYear!'),
  record('#OMFATTN', 2, '–●●–○', 'date!'),
  record('#KPTYP', 2, '○○○○○', 'chartType!'),
  record('#VALUTA', 2, '○○○○○', 'currency!'),

  record('#KONTO', 3, '●●●○●', 'account! name!'),
  record('#KTYP', 3, '○○○○○', 'account! kind!'),
  record('#ENHET', 3, '○○○○○', 'account! unit!'),
  record('#SRU', 3, '●●○○○', 'account! code!'),
  record('#DIM', 3, '––◐○○', 'dimension! name!'),
  record('#UNDERDIM', 3, '––◐○○', 'dimension! name! under!'),
  record('#OBJEKT', 3, '––◐○○', 'dimension! object! name!'),

  record('#IB', 4, '◐◐◐–◐', 'year! account! amount! quantity'),
  record('#UB', 4, '◐◐◐–◐', 'year! account! amount! quantity'),
  record('#OIB', 4, '––◐–○', 'year! account! objects! amount! quantity'),
  record('#OUB', 4, '––◐–○', 'year! account! objects! amount! quantity'),
  record('#RES', 4, '◐◐◐–◐', 'year! account! amount! quantity'),
  record('#PSALDO', 4, '–◐◐–○', 'year! month! account! objects! amount! quantity'),
  record('#PBUDGET', 4, '–◐◐–○', 'year! month! account! objects! amount! quantity'),

  record('#VER', 4, '–––○○', 'series number date! text registered sign'),
  record('#TRANS', 4, '–––○○', 'account! objects! amount! date text quantity sign'),
  record('#RTRANS', 4, '–––○○', 'account! objects! amount! date text quantity sign'),
  record('#BTRANS', 4, '–––○○', 'account! objects! amount! date text quantity sign'),
];

// @__NO_SIDE_EFFECTS__
function record(label: string, group: RecordRule['group'], marks: string, fields: string): RecordRule {
  const [one, two, three, four, export4] = Array.from(marks) as Presence[];
  return {
    label,
    group,
    presence: { 1: one!, 2: two!, 3: three!, '4I': four!, '4E': export4! },
    fields: fields.split(' ').map((field) => {
      const name = field.replace('!', '') as FieldName;
      return { name, kind: fieldTable[name][0], isCompulsory: field.endsWith('!') };
    }),
  };
}

/** By label. */
export const recordOf: ReadonlyMap<string, RecordRule> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ records.map((each) => [each.label, each]),
);
