/**
 * How ties show themselves in a REPL: how many hold, and under each figure the others that should agree with it.
 */
import { type TextRow, textTable } from '../display/index.js';
import { type StatementTies, type Tie, type TieRule, type TieTerm, amountText, totalOf } from './tie.js';

/** What each rule says, in the order they are listed. */
export const tieRuleNames: Readonly<Record<TieRule, string>> = {
  same: 'Samma belopp',
  opening: 'Ingående balans = föregående utgående',
  change: 'Utgående \u2212 ingående = förändring',
  result: 'Resultat = förändring av eget kapital',
  balance: 'Tillgångar = eget kapital och skulder',
  note: 'Not = rad',
};

/** `5 samband stämmer`, and what they are. */
export function printTies({ ties }: StatementTies): string {
  if (ties.length === 0) return 'Inga samband mellan uppställningarna';
  const rows: TextRow[] = [];
  for (const rule of Object.keys(tieRuleNames) as TieRule[]) {
    const ruled = ties.filter((tie) => tie.rule === rule);
    if (ruled.length > 0) rows.push([tieRuleNames[rule]], ...ruled.flatMap((tie, i) => rowsOf(tie, ruled[i - 1])));
  }
  const columns = [
    { title: tieCounts(ties), align: 'left' },
    { title: 'Belopp', align: 'right' },
    { title: 'Skillnad', align: 'right' },
    { title: '', align: 'left' },
  ] as const;
  return textTable(columns, rows);
}

/** `12 samband stämmer, 1 stämmer inte`. */
export function tieCounts(ties: readonly Tie[]): string {
  const count = (holds: Tie['holds']): number => ties.filter((tie) => tie.holds === holds).length;
  const parts: readonly (readonly [number, string])[] = [
    [count('exactly'), 'samband stämmer'],
    [count('withinRounding'), 'stämmer så när som på avrundning'],
    [count('restated'), 'skiljer genom omräkning'],
    [count('no'), 'stämmer inte'],
  ];
  return parts.flatMap(([number, words]) => (number === 0 ? [] : [`${String(number)} ${words}`])).join(', ');
}

/** What is said of a tie that does not hold exactly. */
export const tieRemarks: Readonly<Record<Tie['holds'], string>> = {
  exactly: '',
  withinRounding: 'avrundning',
  restated: 'omräknad',
  no: 'stämmer inte',
};

/** The figure, unless it stands above, and what it is tied to. */
function rowsOf({ one, other, difference, holds }: Tie, above: Tie | undefined): readonly TextRow[] {
  const isNew = above === undefined || tieSideText(above.one) !== tieSideText(one);
  const sign = holds === 'exactly' ? '=' : '≠';
  const tail = holds === 'exactly' ? ['', '', ''] : [tieSideTotal(other), amountText(difference), tieRemarks[holds]];
  return [
    ...(isNew ? [[`  ${tieSideText(one)}`, tieSideTotal(one)]] : []),
    [`    ${sign} ${tieSideText(other)}`, ...tail],
  ];
}

/** One side of a tie, as words. Two cells of a row are told apart by their columns. */
export function tieSideText(terms: readonly TieTerm[]): string {
  return terms
    .map(({ factor, statement, row, column }, i) => {
      const before = terms[i - 1];
      const isSameRow = before?.statement === statement && before.row === row;
      return `${factor === 1 ? '' : '\u2212 '}${isSameRow ? column : `${statement}, ${row}, ${column}`}`;
    })
    .join(' ');
}

/** What one side of a tie adds up to. */
export function tieSideTotal(terms: readonly TieTerm[]): string {
  return amountText(totalOf(terms));
}
