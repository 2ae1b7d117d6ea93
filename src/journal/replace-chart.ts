/**
 * A new chart during the year: an account or a cost centre more, without touching what has been posted.
 */
import { type Chart, findAccount } from '../chart/index.js';
import { type Diagnostic, refuseErrors } from '../diagnostics/index.js';
import { type Books, openState } from './books.js';
import { withEvent } from './periods.js';
import { furthest } from './post.js';
import { accountInUse } from './problems.js';
import { createRulebook } from './rules.js';
import { type Signature, readSignature } from './signature.js';

/** The books on another chart. Every account that has been posted to must be in it, as the same kind. */
export function replaceChart(books: Books, chart: Chart, signature: Signature): Books {
  const found: Diagnostic[] = [];
  const on = readSignature(signature, found, false);
  const state = furthest(openState(books));
  const { store, vouchers } = state;
  const used = new Set(store.account.subarray(0, store.firstRow[vouchers]));
  for (const id of used) {
    const account = state.rules.accounts[id]!;
    if (findAccount(chart, account.number)?.kind !== account.kind) {
      found.push(accountInUse.at(['accounts', account.number], { account: `${account.number} ${account.name}` }));
    }
  }
  refuseErrors(found);
  const rules = createRulebook(chart, books.year, store.names);
  return withEvent(books, { ...state, rules }, { ...signature, kind: 'chart replaced', subject: chart.name, on });
}
