/**
 * What can be wrong with a voucher as a whole, or with what is asked of the books.
 */
import { problem } from '../diagnostics/index.js';
import type { Amount } from '../money/index.js';
import type { PeriodLevel } from './event.js';
import { type Purpose, purposeNames } from './voucher.js';

export const unbalanced = problem<{ readonly debit: Amount; readonly credit: Amount; readonly difference: Amount }>({
  code: 'voucher/unbalanced',
  severity: 'error',
  sv: ({ debit, credit, difference }) =>
    `Verifikationen balanserar inte: debet ${String(debit)}, kredit ${String(credit)}, skillnad ${String(difference)}. Rätta så att skillnaden blir noll.`,
  en: ({ debit, credit, difference }) =>
    `The voucher does not balance: debit ${String(debit)}, credit ${String(credit)}, difference ${String(difference)}. Correct it so that the difference is zero.`,
});

export const tooFewPostings = problem<{ readonly postings: number }>({
  code: 'voucher/too-few-postings',
  severity: 'error',
  sv: ({ postings }) =>
    `Verifikationen har ${postings === 0 ? 'ingen' : 'bara en'} kontering. Den behöver minst två: en i debet och en i kredit.`,
  en: ({ postings }) =>
    `The voucher has ${postings === 0 ? 'no posting' : 'only one posting'}. It needs at least two: one in debit and one in credit.`,
});

export const textMissing = problem<object>({
  code: 'voucher/text-missing',
  severity: 'error',
  law: 'LKBR 3:9',
  sv: () => 'Verifikationen säger inte vad den gäller. Ange text.',
  en: () => 'The voucher does not say what it concerns. Give text.',
});

export const counterpartyMissing = problem<object>({
  code: 'voucher/counterparty-missing',
  severity: 'warning',
  law: 'LKBR 3:9',
  sv: () => 'Motpart saknas. Ange counterparty om det finns någon.',
  en: () => 'The counterparty is missing. Give counterparty when there is one.',
});

export const outsideYear = problem<{ readonly date: string; readonly from: string; readonly to: string }>({
  code: 'voucher/outside-year',
  severity: 'error',
  sv: ({ date, from, to }) =>
    `Händelsen ${date} ligger utanför räkenskapsåret ${from} till ${to}. Bokför den i rätt år.`,
  en: ({ date, from, to }) =>
    `The event of ${date} is outside the financial year ${from} to ${to}. Post it in the right year.`,
});

export const periodClosed = problem<{
  readonly date: string;
  readonly month: string;
  readonly level: PeriodLevel;
  /** The purposes that are taken all the same. */
  readonly takes: readonly Purpose[];
}>({
  code: 'voucher/period-closed',
  severity: 'error',
  sv: ({ date, month, takes }) =>
    `Händelsen ${date} ligger i ${month}, som är stängd${takes.length === 0 ? '' : ` för annat än ${takes.map((each) => purposeNames[each]).join(', ')}`}. Öppna perioden eller datera i en öppen.`,
  en: ({ date, month, takes }) =>
    `The event of ${date} is in ${month}, which is closed${takes.length === 0 ? '' : ` for all but ${takes.join(', ')}`}. Reopen the period or date it in an open one.`,
});

export const compiledBeforeEvent = problem<{ readonly eventDate: string; readonly compiledOn: string }>({
  code: 'voucher/compiled-before-event',
  severity: 'error',
  law: 'LKBR 3:9',
  sv: ({ eventDate, compiledOn }) =>
    `Verifikationen är sammanställd ${compiledOn}, före händelsen ${eventDate}. Rätta det ena datumet.`,
  en: ({ eventDate, compiledOn }) =>
    `The voucher was compiled on ${compiledOn}, before the event of ${eventDate}. Correct one of the dates.`,
});

export const registeredLate = problem<{
  readonly eventDate: string;
  readonly compiledOn: string;
  readonly days: number;
}>({
  code: 'voucher/registered-late',
  severity: 'note',
  law: 'LKBR 3:4',
  sv: ({ eventDate, compiledOn, days }) =>
    `Händelsen ${eventDate} bokfördes ${compiledOn}, ${String(days)} dagar efter.`,
  en: ({ eventDate, compiledOn, days }) =>
    `The event of ${eventDate} was entered on ${compiledOn}, ${String(days)} days after.`,
});

export const numberGiven = problem<{ readonly number: number }>({
  code: 'voucher/number-given',
  severity: 'error',
  sv: ({ number }) =>
    `Numret ${String(number)} är angivet. Nummer sätts sist och utan luckor; egna nummer tas bara emot vid import.`,
  en: ({ number }) =>
    `The number ${String(number)} is given. Numbers are assigned last and without gaps; own numbers are only accepted when importing.`,
});

export const numberNotAscending = problem<{ readonly series: string; readonly number: number; readonly last: number }>({
  code: 'voucher/number-not-ascending',
  severity: 'error',
  sv: ({ series, number, last }) =>
    `${series} ${String(number)} kommer efter ${series} ${String(last)}. Nummer i en serie måste stiga.`,
  en: ({ series, number, last }) =>
    `${series} ${String(number)} comes after ${series} ${String(last)}. Numbers in a series must rise.`,
});

export const numberGap = problem<{ readonly series: string; readonly number: number; readonly expected: number }>({
  code: 'voucher/number-gap',
  severity: 'warning',
  sv: ({ series, number, expected }) =>
    `Serien ${series} hoppar från ${String(expected - 1)} till ${String(number)}. Förklara luckan i handlingarna.`,
  en: ({ series, number, expected }) =>
    `Series ${series} jumps from ${String(expected - 1)} to ${String(number)}. Explain the gap in the records.`,
});

export const keyReused = problem<{ readonly key: string; readonly series: string; readonly number: number }>({
  code: 'voucher/key-reused',
  severity: 'error',
  sv: ({ key, series, number }) =>
    `Nyckeln "${key}" användes för ${series} ${String(number)}, som har annat innehåll. Ge varje verifikation sin egen nyckel.`,
  en: ({ key, series, number }) =>
    `The key "${key}" was used for ${series} ${String(number)}, which has other content. Give each voucher a key of its own.`,
});

export const turnoverOutOfRange = problem<object>({
  code: 'books/turnover-out-of-range',
  severity: 'error',
  sv: () =>
    'Bokföringens omsättning blir större än 45 035 996 273 704,95 kr och kan inte längre summeras exakt. Se efter om beloppet är rätt.',
  en: () =>
    'The turnover of the books becomes larger than 45 035 996 273 704,95 kr and can no longer be summed exactly. See whether the amount is right.',
});

export const voucherUnknown = problem<{ readonly voucher: string; readonly last: string }>({
  code: 'voucher/unknown',
  severity: 'error',
  sv: ({ voucher, last }) =>
    `Verifikation ${voucher} finns inte.${last === '' ? '' : ` Den sista i serien är ${last}.`}`,
  en: ({ voucher, last }) =>
    `There is no voucher ${voucher}.${last === '' ? '' : ` The last of the series is ${last}.`}`,
});

export const alreadyCorrected = problem<{ readonly voucher: string; readonly by: string }>({
  code: 'voucher/already-corrected',
  severity: 'error',
  law: 'LKBR 3:7',
  sv: ({ voucher, by }) => `${voucher} är redan rättad genom ${by}. Rätta den i stället.`,
  en: ({ voucher, by }) => `${voucher} has already been corrected by ${by}. Correct that one instead.`,
});

export const correctedTooEarly = problem<{
  readonly voucher: string;
  readonly compiledOn: string;
  readonly on: string;
}>({
  code: 'voucher/corrected-too-early',
  severity: 'error',
  sv: ({ voucher, compiledOn, on }) =>
    `${voucher} sammanställdes ${compiledOn} och kan inte ha rättats redan ${on}. Ange dagen då rättelsen görs.`,
  en: ({ voucher, compiledOn, on }) =>
    `${voucher} was compiled on ${compiledOn} and cannot have been corrected already on ${on}. Give the day the correction is made.`,
});

export const signatureMissing = problem<{ readonly field: string }>({
  code: 'signature/missing',
  severity: 'error',
  law: 'LKBR 3:7',
  sv: ({ field }) =>
    `${field} saknas. Ange vem (by) och när (on); för rättelser och återöppningar även varför (reason).`,
  en: ({ field }) =>
    `${field} is missing. Say who (by) and when (on); for corrections and reopenings also why (reason).`,
});

export const accountInUse = problem<{ readonly account: string }>({
  code: 'chart/account-in-use',
  severity: 'error',
  sv: ({ account }) =>
    `Konto ${account} används i bokföringen och måste finnas kvar i den nya kontoplanen, med samma slag.`,
  en: ({ account }) => `Account ${account} is used in the books and must remain in the new chart, with the same kind.`,
});

export const objectInUse = problem<{ readonly dimension: string; readonly code: string }>({
  code: 'chart/object-in-use',
  severity: 'error',
  sv: ({ dimension, code }) =>
    `${dimension} ${code} används i bokföringen och måste finnas kvar i den nya kontoplanen.`,
  en: ({ dimension, code }) => `${dimension} ${code} is used in the books and must remain in the new chart.`,
});

export const chartTooManyAccounts = problem<{ readonly most: number }>({
  code: 'chart/too-many-accounts',
  severity: 'error',
  sv: ({ most }) =>
    `Räkenskaperna har fler än ${String(most)} konton, alla kontoplaner under året sammantagna. Ta bort dem som inte används.`,
  en: ({ most }) =>
    `The books have more than ${String(most)} accounts, counting every chart of the year. Remove those not in use.`,
});

export const reversalOfOther = problem<{ readonly purpose: Purpose }>({
  code: 'voucher/reversal-of-other',
  severity: 'error',
  sv: ({ purpose }) =>
    `reverseOn är satt på en verifikation med syftet ${purposeNames[purpose]}. Bara en periodisering återförs på en bestämd dag.`,
  en: ({ purpose }) =>
    `reverseOn is set on a voucher of the purpose ${purpose}. Only an accrual is turned back on a day set beforehand.`,
});

export const reversalTooEarly = problem<{ readonly eventDate: string; readonly reverseOn: string }>({
  code: 'voucher/reversal-too-early',
  severity: 'error',
  sv: ({ eventDate, reverseOn }) =>
    `Periodiseringen ${eventDate} ska återföras ${reverseOn}. Återför den en senare dag än den bokförs.`,
  en: ({ eventDate, reverseOn }) =>
    `The accrual of ${eventDate} is to be turned back on ${reverseOn}. Turn it back on a later day than it is posted.`,
});

/** All of them, for the catalogue. A list and no namespace, which bundlers would keep whole. */
export const journalProblems = {
  unbalanced,
  tooFewPostings,
  textMissing,
  counterpartyMissing,
  outsideYear,
  periodClosed,
  compiledBeforeEvent,
  registeredLate,
  numberGiven,
  numberNotAscending,
  numberGap,
  keyReused,
  turnoverOutOfRange,
  voucherUnknown,
  alreadyCorrected,
  correctedTooEarly,
  signatureMissing,
  accountInUse,
  objectInUse,
  chartTooManyAccounts,
  reversalOfOther,
  reversalTooEarly,
};
