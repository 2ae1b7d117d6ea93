/**
 * Whether two vouchers, each in books of its own, say the same: told from the columns, so that a million of them can be
 * compared without a million objects. Where they do not, `compare-vouchers.ts` says in which field.
 */
import { type JournalColumns, objectsOfCombination } from '../journal/index.js';

/** Compares a voucher of the one with a voucher of the other. What SIE cannot say is not compared. */
export function sameness(one: JournalColumns, other: JournalColumns): (a: number, b: number) => boolean {
  const objectsOfOne = objectTexts(one);
  const objectsOfOther = objectTexts(other);
  const isSameRow = (a: number, b: number): boolean =>
    one.amount[a] === other.amount[b] &&
    one.accounts[one.account[a]!]!.number === other.accounts[other.account[b]!]!.number &&
    objectsOfOne(one.combination[a]!) === objectsOfOther(other.combination[b]!) &&
    one.names[one.rowText[a]!] === other.names[other.rowText[b]!] &&
    one.quantity.get(a) === other.quantity.get(b);
  return (a, b) => {
    const [first, last] = [one.firstRow[a]!, one.firstRow[a + 1]!];
    const start = other.firstRow[b]!;
    const isSameHeading =
      one.eventDay[a] === other.eventDay[b] &&
      one.compiledDay[a] === other.compiledDay[b] &&
      one.text[a] === other.text[b] &&
      one.names[one.by[a]!] === other.names[other.by[b]!] &&
      last - first === other.firstRow[b + 1]! - start;
    if (!isSameHeading) return false;
    for (let row = first; row < last; row++) if (!isSameRow(row, start + row - first)) return false;
    return true;
  };
}

/** The objects of a combination as one text, made once for each. */
function objectTexts({ combinations }: JournalColumns): (combination: number) => string {
  const texts: (string | undefined)[] = [];
  return (combination) =>
    (texts[combination] ??= JSON.stringify(
      objectsOfCombination(combinations, combination).map(({ dimension, code }) => [dimension, code]),
    ));
}
