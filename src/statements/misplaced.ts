/**
 * What is said of postings that are on no line of a layout, or on several.
 */
import type { Account } from '../chart/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { ObjectCode } from '../journal/index.js';
import type { Layout } from './layout.js';
import { accountTwice, accountUnplaced } from './problems.js';

/** Objects, and the keys of the lines that take an account's postings with them. */
export interface Answer {
  readonly objects: readonly ObjectCode[];
  readonly rows: readonly string[];
}

/**
 * What is wrong with an account, when each of the answers is no line or several. When it has no posting that is well
 * placed, and all are misplaced alike, that is said of the account and not once for each of its objects.
 */
export function misplaced(
  layout: Layout,
  account: Account,
  answers: readonly Answer[],
  isElsewherePlaced: boolean,
): readonly Diagnostic[] {
  const named = { layout: layout.title, account: `${account.number} ${account.name}` };
  const byText = new Map(
    answers.map(({ objects, rows }) => {
      const codes = objects.map(({ code }) => code).join(', ');
      return [JSON.stringify([codes, rows]), { objects: codes, rows }];
    }),
  );
  const isWhole = !isElsewherePlaced && new Set(answers.map(({ rows }) => rows.join())).size === 1;
  const told = isWhole ? [{ objects: undefined, rows: answers[0]!.rows }] : [...byText.values()];
  return told.map(({ objects, rows }) => {
    const where = { ...named, ...(objects === undefined ? {} : { objects }) };
    return rows.length === 0 ? accountUnplaced.at([], where) : accountTwice.at([], { ...where, rows });
  });
}
