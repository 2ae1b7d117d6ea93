/**
 * Texts: findings in words, in Swedish and in English, with their arithmetic.
 */
import type { Language } from '../diagnostics/index.js';
import { type Amount, formatAmount } from '../money/index.js';
import type { Cause } from './cause.js';
import { causeTexts } from './cause-texts.js';
import { amountOf } from './finding.js';
import type {
  FindingData,
  NamedCell,
  ProofRelation,
  ProofTerm,
  RoundingData,
  TurnedData,
  WrongCell,
} from './finding.js';

/** A figure as it is printed: `10 528 428,75`, `−12 685 tkr`, `28 %`. */
export function figureText(amount: Amount, unit: NamedCell['unit']): string {
  switch (unit) {
    case 'ore':
      return formatAmount(amount);
    case 'kr':
    case 'count':
      return formatAmount(amount, { decimals: amount.ore % 100 === 0 ? 0 : 2 });
    case 'tkr':
    case '0.1 tkr':
      // A figure in kronor held against one in thousands shows what it is.
      if (amount.ore % 10_000 !== 0) return `${formatAmount(amount)}\u00a0kr`;
      return `${formatAmount(amount, { unit: 'tkr', decimals: amount.ore % 100_000 === 0 ? 0 : 1 })}\u00a0tkr`;
    case 'percent':
      return `${formatAmount(amount).replace(/,?0+$/, '')}\u00a0%`;
  }
}

/** `Balansräkning, Fordringar, 2024-12-31`. */
export function cellName({ statement, row, column }: NamedCell): string {
  return `${statement}, ${row}, ${column}`;
}

const words = {
  sv: {
    should: 'ska vara',
    difference: 'skillnad',
    likely: 'Trolig orsak',
    but: 'men',
    less: 'minus',
    plus: 'plus',
    of: 'av',
    no: 'Inget enskilt belopp kan ensamt vara fel.',
    one: (count: number) => `Ett av ${String(count)} belopp är fel; troligast`,
    terms: (count: number) => `${String(count)} belopp`,
  },
  en: {
    should: 'should be',
    difference: 'difference',
    likely: 'Likely cause',
    but: 'but',
    less: 'less',
    plus: 'plus',
    of: 'of',
    no: 'No single figure can be wrong alone.',
    one: (count: number) => `One of ${String(count)} figures is wrong; most likely`,
    terms: (count: number) => `${String(count)} figures`,
  },
} as const;

/** Cells that are wrong, what they should be, why they may have become so, and what shows it. */
export function wrongText({ cells, evidence }: FindingData, language: Language): string {
  const each = cells.map((cell) => shouldText(cell, language)).join(' ');
  return `${each}${likelyText(cells[0]!.cause, language)} ${arithmetic(evidence, language)}`;
}

/** What does not agree, and the likeliest of the cells of which one is wrong. */
export function differText({ cells, evidence }: FindingData, language: Language): string {
  const { no, one } = words[language];
  const [first] = cells;
  if (first === undefined) return `${arithmetic(evidence, language)} ${no}`;
  const likeliest = `${one(cells.length)} ${shouldText(first, language)}${likelyText(first.cause, language)}`;
  return `${arithmetic(evidence, language)} ${likeliest}`;
}

function shouldText(cell: WrongCell, language: Language): string {
  const { should, difference } = words[language];
  const { amount, unit, expected } = cell;
  const figures = [amount, expected, cell.difference].map((each) => figureText(each, unit)) as [string, string, string];
  return `${cellName(cell)}: ${figures[0]}, ${should} ${figures[1]}; ${difference} ${figures[2]}.`;
}

function likelyText(cause: Cause, language: Language): string {
  const text = causeTexts[language][cause.type](cause);
  return text === '' ? '' : ` ${words[language].likely}: ${text}.`;
}

function arithmetic(evidence: readonly ProofRelation[], language: Language): string {
  return evidence.map((each) => relationText(each, language)).join(' ');
}

/** `14 belopp = −19 032 tkr, men Kostnadsställen, Summa, Prognos: 0 tkr.` */
export function relationText({ one, other, per, difference }: ProofRelation, language: Language): string {
  const { but, of } = words[language];
  const left =
    per === undefined ? sideText(other, language) : `${sideText(other, language)} ${of} ${sideText(per, language)}`;
  return `${left}, ${but} ${sideText(one, language)}; ${words[language].difference} ${figureText(difference, one[0]!.unit)}.`;
}

function sideText(terms: readonly ProofTerm[], language: Language): string {
  const { less, plus, terms: counted } = words[language];
  const [first] = terms;
  if (terms.length === 1 && first!.factor === 1)
    return `${cellName(first!)}: ${figureText(first!.amount, first!.unit)}`;
  const total = figureText(totalOf(terms), first!.unit);
  if (terms.length > 3) return `${first!.statement}, ${counted(terms.length)} = ${total}`;
  const each = terms.map((term, i) => {
    const text = `${cellName(term)}: ${figureText(term.amount, term.unit)}`;
    return term.factor === -1 ? `${less} ${text}` : i === 0 ? text : `${plus} ${text}`;
  });
  return `${each.join(' ')} = ${total}`;
}

/** What the terms of a side come to. */
export function totalOf(terms: readonly ProofTerm[]): Amount {
  return amountOf(terms.reduce((ore, { factor, amount }) => ore + factor * amount.ore, 0));
}

/** A column with turned signs. */
export function turnedText({ statement, column, against, cells, rows }: TurnedData, language: Language): string {
  const [turned, beside] = cells.map(({ amount, unit }) => figureText(amount, unit)) as [string, string];
  const { row } = cells[0];
  return language === 'sv'
    ? `${statement}, ${column}: alla ${String(rows)} belopp har andra tecken än i ${against} (${row}: ${turned} mot ${beside}). Trolig orsak: tecknet är vänt i hela kolumnen.`
    : `${statement}, ${column}: all ${String(rows)} figures have other signs than in ${against} (${row}: ${turned} against ${beside}). Likely cause: the sign is turned in the whole column.`;
}

/** A difference that rounding can explain, and how. */
export function roundingText({ evidence }: RoundingData, language: Language): string {
  const { unit } = evidence.one[0]!;
  const count = evidence.one.length + evidence.other.length + (evidence.per?.length ?? 0);
  const slack = figureText(evidence.slack, unit);
  const explained =
    language === 'sv'
      ? `Avrundning kan förklara det: ${String(count)} avrundade belopp kan tillsammans skilja ${slack}.`
      : `Rounding can explain it: ${String(count)} rounded figures can be ${slack} apart together.`;
  return `${relationText(evidence, language)} ${explained}`;
}
