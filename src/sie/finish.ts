/**
 * From what has been read to the document.
 */
import { codeParts, dimensionAbove } from './code-parts.js';
import { dateText } from '../calendar/index.js';
import { reservedDimensions } from '../chart/index.js';
import { printable } from '../display/index.js';
import { fromOre } from '../money/index.js';
import type {
  SieAccount,
  SieAccountKind,
  SieChecksum,
  SieCompany,
  SieDimension,
  SieDocument,
  SieEncoding,
  SieLineEnd,
  SieObject,
  SieObjectPeriodBalance,
  SieType,
  SieYear,
} from './document.js';
import type { Draft } from './draft.js';
import { type FigureColumns, figureRecords } from './figure-columns.js';
import { leftoverList } from './leftovers.js';
import { objectAt, objectCodesAt } from './object-lists.js';
import { printDocument } from './print.js';
import { textAt } from './texts.js';
import { voucherList } from './view.js';

/** What is known of the file as a whole. */
export interface FileFacts {
  readonly encoding: SieEncoding;
  readonly lineEnd: SieLineEnd;
}

/** What has been found out of the document after its last line. */
export interface Verdict {
  readonly type: SieType;
  readonly checksum: SieChecksum;
  readonly years: readonly SieYear[];
}

export function finishDocument(draft: Draft, { encoding, lineEnd }: FileFacts, verdict: Verdict): SieDocument {
  const { type, checksum, years } = verdict;
  const text = textsOf(draft);
  const day = daysOf(draft);
  const program = text('#PROGRAM', 0);
  const generated = draft.single.has('#GEN') ? { generated: given({ on: day('#GEN', 0), by: text('#GEN', 1) }) } : {};
  const document = {
    type,
    isImported: text('#FLAGGA', 0) === '1',
    encoding,
    lineEnd,
    checksum,
    ...given({ format: text('#FORMAT', 0) }),
    ...(program === undefined
      ? {}
      : { program: given({ name: program, version: text('#PROGRAM', 1) }) as { readonly name: string } }),
    ...generated,
    remarks: Object.freeze(draft.remarks.map((remark) => textAt(draft.texts, remark))),
    company: companyOf(text),
    currency: text('#VALUTA', 0) ?? 'SEK',
    ...given({ chartType: text('#KPTYP', 0), taxYear: text('#TAXAR', 0), balancesTo: day('#OMFATTN', 0) }),
    years,
    accounts: accountsOf(draft),
    dimensions: dimensionsOf(draft),
    objects: objectsOf(draft),
    ...figuresOf(draft),
    vouchers: voucherList(draft.vouchers),
    leftovers: leftoverList(draft.leftovers, draft.texts),
  };
  return printable(document, printDocument);
}

type TextOf = (label: string, field: number) => string | undefined;

/** The text of a field of a record there is one of; nothing when it is empty. */
function textsOf({ single, texts }: Draft): TextOf {
  return (label, field) => {
    const text = single.get(label)?.[field]?.text ?? 0;
    return text === 0 ? undefined : textAt(texts, text);
  };
}

function daysOf({ single }: Draft): TextOf {
  return (label, field) => {
    const day = single.get(label)?.[field]?.value ?? 0;
    return day === 0 ? undefined : dateText(day);
  };
}

type Given<Fields> = { readonly [Field in keyof Fields]?: NonNullable<Fields[Field]> };

/** The fields that have a value. */
function given<Fields extends Readonly<Record<string, unknown>>>(fields: Fields): Given<Fields> {
  return Object.freeze(
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  ) as Given<Fields>;
}

function companyOf(text: TextOf): SieCompany {
  const address = given({
    contact: text('#ADRESS', 0),
    street: text('#ADRESS', 1),
    postal: text('#ADRESS', 2),
    telephone: text('#ADRESS', 3),
  });
  return Object.freeze({
    name: text('#FNAMN', 0) ?? '',
    ...given({
      organisationNumber: text('#ORGNR', 0),
      acquisitionNumber: text('#ORGNR', 1),
      activityNumber: text('#ORGNR', 2),
      form: text('#FTYP', 0),
      id: text('#FNR', 0),
      industry: text('#BKOD', 0),
    }),
    ...(Object.keys(address).length === 0 ? {} : { address }),
  });
}

function accountsOf({ accounts, accountDrafts, texts }: Draft): readonly SieAccount[] {
  const all = accountDrafts.map(({ names, kind, unit, sru }, place) =>
    Object.freeze({
      number: accounts.names[place]!,
      name: textAt(texts, names.at(-1) ?? 0),
      ...(kind === '' ? {} : { kind: kind as SieAccountKind }),
      ...(unit === 0 ? {} : { unit: textAt(texts, unit) }),
      sru: Object.freeze(sru.map((code) => textAt(texts, code))),
      isDeclared: names.length > 0,
    }),
  );
  return declaredFirst(all);
}

function dimensionsOf({ dimensions, texts }: Draft): readonly SieDimension[] {
  const all = [...dimensions].map(([number, each]) => {
    const { name, isDeclared } = each;
    const reserved = reservedDimensions.find((each) => each.number === number);
    const above = dimensionAbove(number, each);
    return Object.freeze({
      number,
      name: isDeclared ? textAt(texts, name) : (reserved?.name ?? ''),
      ...(above === undefined ? {} : { under: above }),
      isDeclared: isDeclared || reserved !== undefined,
    });
  });
  return Object.freeze(all.sort((a, b) => a.number - b.number));
}

function objectsOf(draft: Draft): readonly SieObject[] {
  const { objectLists, objectNames, texts } = draft;
  const parts = codeParts(draft);
  const all: SieObject[] = [];
  for (let place = 0; place < objectLists.objects.count; place++) {
    if (parts.has(place)) continue;
    const name = objectNames.get(place);
    all.push(
      Object.freeze({
        ...objectAt(objectLists, place),
        name: textAt(texts, name ?? 0),
        isDeclared: name !== undefined,
      }),
    );
  }
  return declaredFirst(all);
}

function declaredFirst<Item extends { readonly isDeclared: boolean }>(all: readonly Item[]): readonly Item[] {
  return Object.freeze([...all.filter(({ isDeclared }) => isDeclared), ...all.filter(({ isDeclared }) => !isDeclared)]);
}

type Figures = Pick<
  SieDocument,
  | 'opening'
  | 'closing'
  | 'results'
  | 'objectOpening'
  | 'objectClosing'
  | 'periodBalances'
  | 'budgets'
  | 'objectPeriodBalances'
  | 'objectBudgets'
>;

/** The list of each record; of those by month, the list without and the list with objects. */
function figuresOf(draft: Draft): Figures {
  const lists = Array.from({ length: 9 }, (): SieObjectPeriodBalance[] => []);
  const { figures } = draft;
  for (let at = 0; at < figures.count; at++) {
    const record = figures.record[at]!;
    const isPart = record >= firstByMonth && figures.objects[at] !== 0;
    lists[isPart ? record + 2 : record]!.push(figureAt(draft, figures, at) as SieObjectPeriodBalance);
  }
  const [opening, closing, results, objectOpening, objectClosing, periodBalances, budgets, byObject, budgetsByObject] =
    lists.map((list): readonly SieObjectPeriodBalance[] => Object.freeze(list));
  return {
    opening: opening!,
    closing: closing!,
    results: results!,
    objectOpening: objectOpening!,
    objectClosing: objectClosing!,
    periodBalances: periodBalances!,
    budgets: budgets!,
    objectPeriodBalances: byObject!,
    objectBudgets: budgetsByObject!,
  };
}

const firstByObject = figureRecords.indexOf('#OIB');
const firstByMonth = figureRecords.indexOf('#PSALDO');

function figureAt({ accounts, objectLists, texts }: Draft, figures: FigureColumns, at: number): object {
  const record = figures.record[at]!;
  const ore = figures.amount[at]!;
  const month = String(figures.month[at]!);
  const objects = figures.objects[at]!;
  const quantity = figures.quantity[at]!;
  const hasObjects = record >= firstByMonth ? objects !== 0 : record >= firstByObject;
  return Object.freeze({
    year: figures.year[at]!,
    ...(record >= firstByMonth ? { month: `${month.slice(0, 4)}-${month.slice(4)}` } : {}),
    account: accounts.names[figures.account[at]!]!,
    ...(hasObjects ? { objects: objectCodesAt(objectLists, objects) } : {}),
    ...(Number.isNaN(ore) ? { written: textAt(texts, figures.amountText[at]!) } : { amount: fromOre(ore) }),
    ...(quantity === 0 ? {} : { quantity: textAt(texts, quantity) }),
  });
}
