/**
 * What can be wrong between statements, each with the cells that do not agree and how much is between them.
 */
import { type ProblemDeclaration, problem } from '../diagnostics/index.js';
import type { Amount } from '../money/index.js';
import { type TieTerm, amountText, totalOf } from './tie.js';

/** Cells that do not agree with other cells. */
interface Disagreement {
  readonly what: string;
  readonly one: readonly TieTerm[];
  readonly other: readonly TieTerm[];
  /** One less the other; nothing when no amount can say it. */
  readonly difference?: Amount;
}

type Words = Pick<ProblemDeclaration<Disagreement>, 'sv' | 'en'>;

/** Both sides and the difference, and what they should have been. */
function words(sv: string, en: string): Words {
  return {
    sv: ({ one, other, difference }) =>
      `${side(one, 'minus')}, men ${side(other, 'minus')}; skillnad ${difference === undefined ? 'större än något belopp kan vara' : String(difference)}. ${sv}`,
    en: ({ one, other, difference }) =>
      `${side(one, 'less')}, but ${side(other, 'less')}; difference ${difference === undefined ? 'larger than any amount can be' : String(difference)}. ${en}`,
  };
}

/** `Balansräkning, Kassa och bank, 2024-12-31: 7 414 219,07`, and several with their sum. */
function side(terms: readonly TieTerm[], less: string): string {
  const each = terms.map(({ factor, statement, row, column, amount }) => {
    const cell = `${statement}, ${row}, ${column}: ${String(amount)}`;
    return factor === 1 ? cell : `${less} ${cell}`;
  });
  if (terms.length === 1) return each[0]!;
  return `${each.join(' ')} = ${amountText(totalOf(terms))}`;
}

export const figuresDiffer = problem<Disagreement>({
  code: 'tie/figures-differ',
  severity: 'error',
  ...words('De ska vara lika.', 'They should be the same.'),
});

export const openingDiffers = problem<Disagreement>({
  code: 'tie/opening-differs',
  severity: 'error',
  law: 'LKBR 4:4',
  ...words(
    'Ingående balans ska vara föregående utgående.',
    'An opening balance should be the closing balance before it.',
  ),
});

export const changeDiffers = problem<Disagreement>({
  code: 'tie/change-differs',
  severity: 'error',
  ...words(
    'Utgående minus ingående ska vara förändringen.',
    'The closing less the opening balance should be the change.',
  ),
});

export const resultNotInEquity = problem<Disagreement>({
  code: 'tie/result-not-in-equity',
  severity: 'error',
  law: 'LKBR 4:4',
  ...words('Resultatet ska vara förändringen av eget kapital.', 'The result should be the change in equity.'),
});

export const sidesDiffer = problem<Disagreement>({
  code: 'tie/sides-differ',
  severity: 'error',
  law: 'LKBR 6:2',
  ...words(
    'Tillgångarna ska vara lika med eget kapital, avsättningar och skulder.',
    'Assets should equal equity, provisions and liabilities.',
  ),
});

export const noteDiffers = problem<Disagreement>({
  code: 'tie/note-differs',
  severity: 'error',
  ...words('En not ska summera till sin rad.', 'A note should add up to its line.'),
});

export const withinRounding = problem<Disagreement>({
  code: 'tie/within-rounding',
  severity: 'note',
  ...words('Avrundningen förklarar skillnaden.', 'Rounding explains the difference.'),
});

export const restated = problem<Disagreement>({
  code: 'tie/restated',
  severity: 'note',
  ...words('En av dem är omräknad sedan den publicerades.', 'One of them has been restated since it was published.'),
});

/** All of them, for the catalogue. A list and no namespace, which bundlers would keep whole. */
export const tieProblems = {
  figuresDiffer,
  openingDiffers,
  changeDiffers,
  resultNotInEquity,
  sidesDiffer,
  noteDiffers,
  withinRounding,
  restated,
};
