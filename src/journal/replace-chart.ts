/**
 * A new chart during the year: an account or a cost centre more, without touching what has been posted.
 */
import { type Chart, dimensionKey, findAccount, isChart } from '../chart/index.js';
import { type Diagnostic, readOptions, refuseErrors, refusedField } from '../diagnostics/index.js';
import { withEvent } from './add-event.js';
import { type Books, openState } from './books.js';
import type { Store } from './columns.js';
import { type ObjectCode, objectsOf } from './combinations.js';
import { furthest } from './post.js';
import { accountInUse, objectInUse } from './problems.js';
import { createRulebook } from './rules.js';
import { type Signature, readSignature, signatureFields } from './signature.js';

/** The books on another chart. Every account and object that has been posted to must be in it, the account as the same kind. */
export function replaceChart(books: Books, chart: Chart, signature: Signature): Books {
  const found: Diagnostic[] = [];
  const signed = readSignature(readOptions(signature, signatureFields, 'signature'), found, false);
  const state = furthest(openState(books));
  if (!isChart(chart)) throw refusedField('chart', chart, 'createChart({ name, layers })');
  const { store, vouchers } = state;
  const rows = store.firstRow[vouchers];
  const used = new Set(store.account.subarray(0, rows));
  for (const id of used) {
    const account = state.rules.accounts[id]!;
    if (findAccount(chart, account.number)?.kind !== account.kind) {
      found.push(accountInUse.at(['accounts', account.number], { account: `${account.number} ${account.name}` }));
    }
  }
  for (const { dimension, code } of objectsIn(store, rows)) {
    const kept = chart.dimensions.find(({ number }) => number === dimension);
    const takes =
      kept !== undefined && (kept.objects.length === 0 || kept.objects.some((object) => object.code === code));
    if (!takes)
      found.push(
        objectInUse.at(['dimensions', dimensionKey(dimension)], { dimension: nameOf(books.chart, dimension), code }),
      );
  }
  refuseErrors(found);
  const rules = createRulebook(chart, books.year, store.names);
  const event = { ...signed, kind: 'chart replaced', subject: chart.name, replaced: books.chart } as const;
  return withEvent(books, { ...state, rules }, event);
}

/** Every object that some posting has. */
function objectsIn(store: Store, rows: number | undefined): readonly ObjectCode[] {
  const { combinations } = store.names;
  const objects = [...new Set(store.combination.subarray(0, rows))].flatMap((each) => objectsOf(combinations, each));
  return [...new Set(objects)];
}

function nameOf(chart: Chart, dimension: number): string {
  return chart.dimensions.find(({ number }) => number === dimension)?.name ?? dimensionKey(dimension);
}
