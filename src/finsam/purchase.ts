/**
 * Purchases with VAT that the state pays back: from what the invoice says to a voucher, with the receivable apart.
 *
 * Invoice 1 250 with 250 in VAT: the cost is 1 000, the state owes 250, the supplier is owed 1 250 (lag 2005:807 2 §).
 * An invoice without VAT for care or education: a flat rate of it is owed by the state, and the cost is so much less (5 §).
 */
import { type IsoDate, readDate, whyNotDate, dateText } from '../calendar/index.js';
import type { Dimensions } from '../chart/index.js';
import { type Diagnostic, attempt, isRecord, readOptions, refuseErrors, within } from '../diagnostics/index.js';
import { left, printable, right, textTable } from '../display/index.js';
import { type Signature, type VoucherDraft, credit, debit, readSignature, signatureFields } from '../journal/index.js';
import { type Amount, type AmountInput, fromOre } from '../money/index.js';
import { type Shape, checkFields, isOneOf, isText } from '../statements/index.js';
import {
  type CompensationRules,
  type SupplierKind,
  compensationRules,
  readCompensationRules,
  supplierKinds,
} from './compensation-rules.js';
import { accountExpected, isAccountNumber, readAmount, refuse } from './funding-fields.js';
import { compensationNoFlatRate } from './problems-funding.js';

/** What an invoice says. One of `gross` and `net`, and one of `vat`, `vatPercent` and `flatRate`. */
export interface Purchase {
  readonly on: IsoDate;
  readonly text: string;
  readonly supplier: string;
  /** A business unless told. */
  readonly supplierKind?: SupplierKind;
  /** The cost account. */
  readonly account: string | number;
  readonly dimensions?: Dimensions;
  /** With VAT; or what is paid, when there is none. */
  readonly gross?: AmountInput;
  /** Without VAT. */
  readonly net?: AmountInput;
  /** The VAT on the invoice. */
  readonly vat?: AmountInput;
  /** The VAT in per cent of the amount without it: 25, 12, 6. */
  readonly vatPercent?: number;
  /** No VAT, but a flat rate: of the whole, or with the part that is premises told. */
  readonly flatRate?: 'whole' | { readonly premises: AmountInput };
  readonly reference?: string;
  readonly key?: string;
  readonly rules?: CompensationRules;
}

/** A purchase divided: what it costs, what the state owes, what is paid. */
export interface PurchasePlan {
  readonly cost: Amount;
  readonly compensation: Amount;
  readonly payable: Amount;
  readonly drafts: readonly VoucherDraft[];
}

const purchaseShape: Shape = {
  on: [() => true, ''],
  text: [isText, 'text'],
  supplier: [isText, 'text'],
  'supplierKind?': [isOneOf(...supplierKinds), supplierKinds.join(', ')],
  account: [isAccountNumber, accountExpected],
  'dimensions?': [isRecord, '{ costCentre: "1010" }'],
  'gross?': [() => true, ''],
  'net?': [() => true, ''],
  'vat?': [() => true, ''],
  'vatPercent?': [(value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 99, '25, 12, 6'],
  'flatRate?': [(value) => value === 'whole' || isRecord(value), '"whole", { premises }'],
  'reference?': [isText, 'text'],
  'key?': [isText, 'text'],
  'rules?': [isRecord, '{ ...compensationRules, wholeRate: "6 %" }'],
};

/** The voucher of a purchase, with what the state owes of it apart. */
export function purchasePlan(purchase: Purchase, signature: Signature): PurchasePlan {
  readOptions(
    purchase,
    Object.keys(purchaseShape).map((name) => name.replace('?', '')) as (keyof Purchase)[],
    'purchase',
  );
  const found: Diagnostic[] = [...checkFields({ ...purchase }, purchaseShape)];
  refuseErrors(found);
  const rules = readCompensationRules(purchase.rules ?? compensationRules);
  const { by, on: day } = readSignature(readOptions(signature, signatureFields, 'signature'), found, false);
  if (readDate(purchase.on) === 0) found.push(...within(['on'], [whyNotDate(purchase.on)]));
  const parts = divided(found, purchase, rules);
  refuseErrors(found);
  const { cost, compensation, said } = parts;
  const payable = cost.plus(compensation);
  const { on, text, supplier, account, dimensions = {}, reference, key } = purchase;
  const { accounts } = rules;
  const draft: VoucherDraft = {
    eventDate: on,
    compiledOn: dateText(day),
    text,
    counterparty: supplier,
    by,
    ...(reference === undefined ? {} : { reference }),
    ...(key === undefined ? {} : { idempotencyKey: key }),
    postings: [
      debit(account, cost, { dimensions }),
      ...(compensation.isZero() ? [] : [debit(accounts.receivable, compensation, { text: said })]),
      credit(accounts.payable, payable),
    ],
  };
  return Object.freeze(printable({ cost, compensation, payable, drafts: Object.freeze([draft]) }, printPurchase));
}

interface Divided {
  readonly cost: Amount;
  readonly compensation: Amount;
  /** What the posting of the compensation says. */
  readonly said: string;
}

function divided(found: Diagnostic[], purchase: Purchase, rules: CompensationRules): Divided {
  const none: Divided = { cost: fromOre(0), compensation: fromOre(0), said: '' };
  const { gross, net, vat, vatPercent, flatRate } = purchase;
  const told = [vat, vatPercent, flatRate].filter((each) => each !== undefined);
  if ((gross === undefined) === (net === undefined)) refuse(found, ['gross'], gross, 'gross, net');
  if (told.length > 1) refuse(found, ['vat'], vat, 'vat, vatPercent, flatRate');
  if (found.length > 0) return none;
  const field = gross === undefined ? 'net' : 'gross';
  const whole = readAmount(found, [field], gross ?? net, 'above zero');
  if (flatRate !== undefined) return byFlatRate(found, { ...purchase, flatRate }, whole, rules);
  const isGross = field === 'gross';
  const said = 'Ingående moms';
  if (vat !== undefined) {
    const given = readAmount(found, ['vat'], vat, 'zero');
    if (isGross && given.compare(whole) > 0) refuse(found, ['vat'], vat, `<= ${String(whole)}`);
    return { cost: isGross ? whole.minus(given) : whole, compensation: given, said };
  }
  if (vatPercent === undefined) return { cost: whole, compensation: fromOre(0), said };
  const [part, of] = [String(vatPercent), isGross ? String(100 + vatPercent) : '100'];
  const given = whole.times(`${part}/${of}`);
  return { cost: isGross ? whole.minus(given) : whole, compensation: given, said: `${said} ${part} %` };
}

/** A flat rate of what is paid; of its premises and the rest, each its own rate. */
function byFlatRate(
  found: Diagnostic[],
  { flatRate, supplier, supplierKind = 'business' }: Purchase,
  paid: Amount,
  { wholeRate, premisesRate, restRate, flatRateFor }: CompensationRules,
): Divided {
  if (!flatRateFor.includes(supplierKind))
    found.push(compensationNoFlatRate.at(['flatRate'], { supplier, kind: supplierKind }));
  const share = (of: Amount, rate: CompensationRules['wholeRate']): Amount =>
    attempt(found, () => of.times(rate)) ?? fromOre(0);
  const parts = ((): { readonly compensation: Amount; readonly said: string } => {
    if (flatRate === 'whole' || flatRate === undefined)
      return { compensation: share(paid, wholeRate), said: `Schablon ${String(wholeRate)}` };
    found.push(...within(['flatRate'], checkFields({ ...flatRate }, { premises: [() => true, ''] })));
    const premises = readAmount(found, ['flatRate', 'premises'], flatRate.premises, 'zero');
    if (premises.compare(paid) > 0) refuse(found, ['flatRate', 'premises'], flatRate.premises, `<= ${String(paid)}`);
    const compensation = share(premises, premisesRate).plus(share(paid.minus(premises), restRate));
    return { compensation, said: `Schablon ${String(premisesRate)} av lokaler, ${String(restRate)} av resten` };
  })();
  return { ...parts, cost: paid.minus(parts.compensation) };
}

function printPurchase({ cost, compensation, payable, drafts }: PurchasePlan): string {
  const rows = drafts.flatMap(({ postings }) =>
    postings.map(({ account, debit: onDebit, credit: onCredit, text = '' }) => [
      String(account),
      text,
      onDebit === undefined ? '' : String(onDebit),
      onCredit === undefined ? '' : String(onCredit),
    ]),
  );
  const head = `Inköp ${String(payable)}: kostnad ${String(cost)}, ersätts ${String(compensation)}`;
  return `${head}\n${textTable([left('Konto'), left(''), right('Debet'), right('Kredit')], rows)}`;
}
