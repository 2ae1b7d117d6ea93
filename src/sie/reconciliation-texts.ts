/**
 * What a reconciliation compares, and what a difference is likely to come of, in words.
 */

/** What is compared with what. */
export const checkTexts = {
  closing: { sv: 'IB + verifikationer = UB', en: 'IB + vouchers = UB' },
  result: { sv: 'verifikationer = RES', en: 'vouchers = RES' },
  opening: { sv: 'IB = UB året innan', en: 'IB = UB of the year before' },
  sum: { sv: 'summan är noll', en: 'the sum is zero' },
  month: { sv: 'PSALDO = verifikationer', en: 'PSALDO = vouchers' },
} as const;

/** A check, by what is compared. */
export type ReconciliationCheck = keyof typeof checkTexts;

/** What a difference is likely to come of. The evidence is vouchers or months. */
export const causeTexts = {
  'amount unreadable': {
    sv: (evidence: string) => `verifikation ${evidence} har ett belopp som inte kan läsas`,
    en: (evidence: string) => `voucher ${evidence} has an amount that cannot be read`,
  },
  'unbalanced voucher': {
    sv: (evidence: string) => `verifikation ${evidence} balanserar inte, med just detta belopp`,
    en: (evidence: string) => `voucher ${evidence} does not balance, by exactly this amount`,
  },
  'struck rows counted': {
    sv: () => 'programmet har räknat med strukna rader (#BTRANS)',
    en: () => 'the program has counted rows that are struck (#BTRANS)',
  },
  'added rows counted twice': {
    sv: () => 'programmet har räknat tillagda rader (#RTRANS) två gånger',
    en: () => 'the program has counted added rows (#RTRANS) twice',
  },
  'added rows not counted': {
    sv: () => 'programmet har inte räknat med tillagda rader (#RTRANS)',
    en: () => 'the program has not counted rows that were added (#RTRANS)',
  },
  'vouchers outside the year': {
    sv: (evidence: string) => `verifikationer daterade utanför året, den första ${evidence}`,
    en: (evidence: string) => `vouchers dated outside the year, the first of them ${evidence}`,
  },
  'result not moved': {
    sv: () => 'ett års resultat är inte omfört, eller omfört utan verifikation',
    en: () => 'the result of a year has not been moved, or was moved without a voucher',
  },
  'moved within equity': {
    sv: () => 'beloppet är flyttat mellan konton i eget kapital vid årsskiftet',
    en: () => 'the amount was moved between accounts of equity at the turn of the year',
  },
  'open year': {
    sv: () => 'året innan är inte stängt och har ändrats efter att ingående balanser fördes över',
    en: () => 'the year before is open, and was changed after the opening balances were carried forward',
  },
  'another month': {
    sv: () => 'samma belopp är räknat i en annan månad',
    en: () => 'the same amount is counted in another month',
  },
  'missing voucher': {
    sv: (evidence: string) =>
      evidence === '' ? 'en hel verifikation saknas i filen' : `en verifikation saknas; lucka vid ${evidence}`,
    en: (evidence: string) =>
      evidence === ''
        ? 'a whole voucher is missing from the file'
        : `a voucher is missing; there is a gap at ${evidence}`,
  },
  'filtered export': {
    sv: (evidence: string) => `bara en del av verifikationerna är med i filen${evidence === '' ? '' : `, ${evidence}`}`,
    en: (evidence: string) => `only some of the vouchers are in the file${evidence === '' ? '' : `, ${evidence}`}`,
  },
} as const;

/** A likely cause. */
export type ReconciliationCause = keyof typeof causeTexts;

/** The cause as a sentence goes on with it. */
export function causeText(cause: ReconciliationCause, evidence: string): string {
  return causeTexts[cause].sv(evidence);
}
