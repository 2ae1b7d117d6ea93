/**
 * What can be wrong with an amount, a rate or an allocation.
 */
import { problem } from '../diagnostics/index.js';

interface Given {
  /** What was given, shortened for print. */
  readonly given: string;
}

export const amountMissing = problem<Given>({
  code: 'amount/missing',
  severity: 'error',
  sv: () => 'Beloppet saknas. Ange till exempel "1 234,50".',
  en: () => 'The amount is missing. Give for example "1 234,50".',
});

export const amountUnreadable = problem<Given>({
  code: 'amount/unreadable',
  severity: 'error',
  sv: ({ given }) =>
    `${given} är inget belopp. Skriv siffror med mellanrum mellan tusental och komma eller punkt före ören: "1 234,50".`,
  en: ({ given }) =>
    `${given} is not an amount. Write digits with blanks between thousands and a comma or point before the öre: "1 234,50".`,
});

export const amountFinerThanOre = problem<Given>({
  code: 'amount/finer-than-ore',
  severity: 'error',
  sv: ({ given }) =>
    `${given} har delar av ett öre. Avrunda till två decimaler; ett belopp avrundas aldrig av sig självt.`,
  en: ({ given }) =>
    `${given} has fractions of an öre. Round it to two decimals; an amount is never rounded by itself.`,
});

export const amountIsFloat = problem<Given>({
  code: 'amount/is-float',
  severity: 'error',
  sv: ({ given }) =>
    `Talet ${given} har decimaler som datorn inte kan hålla exakt. ${hasOre(given) ? `Ge beloppet som text: "${given}".` : 'Avrunda till två decimaler och ge beloppet som text.'}`,
  en: ({ given }) =>
    `The number ${given} has decimals a computer cannot hold exactly. ${hasOre(given) ? `Give the amount as text: "${given}".` : 'Round it to two decimals and give the amount as text.'}`,
});

/** True when the digits would be accepted as text, so that they can be recommended. */
function hasOre(given: string): boolean {
  return /^-?\d+\.\d{1,2}$/.test(given);
}

export const amountNotFinite = problem<Given>({
  code: 'amount/not-finite',
  severity: 'error',
  sv: ({ given }) => `${given} är inget belopp. Se efter i beräkningen som gav det.`,
  en: ({ given }) => `${given} is not an amount. Look into the calculation it came from.`,
});

export const amountNegativeZero = problem<Given>({
  code: 'amount/negative-zero',
  severity: 'error',
  sv: () => 'Talet -0 är resten av en flyttalsberäkning. Ge 0 eller räkna med Amount.',
  en: () => 'The number -0 is left over from a floating-point calculation. Give 0, or calculate with Amount.',
});

export const amountHasExponent = problem<Given>({
  code: 'amount/has-exponent',
  severity: 'error',
  sv: ({ given }) => `${given} är skrivet med exponent. Skriv ut alla siffror.`,
  en: ({ given }) => `${given} is written with an exponent. Write out all digits.`,
});

export const amountTrailingMinus = problem<Given>({
  code: 'amount/trailing-minus',
  severity: 'error',
  sv: ({ given }) => `${given} har minus efter talet. Skriv minus före.`,
  en: ({ given }) => `${given} has its minus after the number. Write the minus before it.`,
});

export const amountOutOfRange = problem<Given>({
  code: 'amount/out-of-range',
  severity: 'error',
  sv: ({ given }) => `${given} är större än 90 071 992 547 409,91 kr, det största belopp som kan hållas exakt.`,
  en: ({ given }) => `${given} is larger than 90 071 992 547 409,91 kr, the largest amount that can be held exactly.`,
});

export const amountOperator = problem<{ readonly amount: string }>({
  code: 'amount/operator',
  severity: 'error',
  sv: ({ amount }) =>
    `Beloppet ${amount} användes med +, -, < eller >. Använd a.plus(b), a.minus(b), a.compare(b) eller sum([a, b]).`,
  en: ({ amount }) =>
    `The amount ${amount} was used with +, -, < or >. Use a.plus(b), a.minus(b), a.compare(b) or sum([a, b]).`,
});

export const rateUnreadable = problem<Given>({
  code: 'rate/unreadable',
  severity: 'error',
  sv: ({ given }) => `${given} är ingen andel. Ange ett heltal eller text som "0,06", "25 %" eller "8/12".`,
  en: ({ given }) => `${given} is not a rate. Give a whole number, or text such as "0,06", "25 %" or "8/12".`,
});

export const allocationWithoutWeight = problem<object>({
  code: 'allocation/without-weight',
  severity: 'error',
  sv: () => 'Det finns inget att fördela efter: alla vikter saknas eller är noll. Ge minst en vikt över noll.',
  en: () => 'There is nothing to allocate by: all weights are missing or zero. Give at least one weight above zero.',
});

export const allocationBadWeight = problem<Given>({
  code: 'allocation/bad-weight',
  severity: 'error',
  sv: ({ given }) =>
    `Vikten ${given} går inte att fördela efter. Ange noll eller mer, som heltal eller text: 12 eller "0,25".`,
  en: ({ given }) =>
    `The weight ${given} cannot be allocated by. Give zero or more, as a whole number or text: 12 or "0,25".`,
});

export const allocationFinerThanUnit = problem<{ readonly amount: string; readonly unit: string }>({
  code: 'allocation/finer-than-unit',
  severity: 'error',
  sv: ({ amount, unit }) =>
    `${amount} är inte jämnt i ${unit}, så delarna kan inte bli helheten. Välj en finare enhet.`,
  en: ({ amount, unit }) =>
    `${amount} is not even in ${unit}, so the parts cannot add up to the whole. Choose a finer unit.`,
});

/** All of them, for the catalogue. A list and no namespace, which bundlers would keep whole. */
export const moneyProblems = {
  amountMissing,
  amountUnreadable,
  amountFinerThanOre,
  amountIsFloat,
  amountNotFinite,
  amountNegativeZero,
  amountHasExponent,
  amountTrailingMinus,
  amountOutOfRange,
  amountOperator,
  rateUnreadable,
  allocationWithoutWeight,
  allocationBadWeight,
  allocationFinerThanUnit,
};
