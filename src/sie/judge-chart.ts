/**
 * What can be said of accounts, dimensions and objects when all of the document has been read.
 */
import { codeParts } from './code-parts.js';
import { reservedDimensions } from '../chart/index.js';
import { excerpt } from '../diagnostics/index.js';
import type { Draft } from './draft.js';
import { figureRecords } from './figure-columns.js';
import { find, findOnce } from './finder.js';
import { objectAt } from './object-lists.js';
import {
  accountRepeated,
  accountTwice,
  accountUndeclared,
  balanceOnWrongAccount,
  dimensionUndeclared,
  objectUndeclared,
} from './problems-chart.js';
import { textAt } from './texts.js';

export function judgeChart(draft: Draft): void {
  judgeAccounts(draft);
  judgeDimensions(draft);
  judgeBalances(draft);
}

function judgeAccounts(draft: Draft): void {
  const { accounts, accountDrafts, finder, texts } = draft;
  const uses = usesOf(draft);
  accountDrafts.forEach(({ names, place, namePlace }, at) => {
    const account = excerpt(accounts.names[at]!);
    if (names.length === 0) find(finder, accountUndeclared, place, { account }, Math.max(uses[at]!, 1));
    if (names.length < 2) return;
    const different = [...new Set(names)];
    if (different.length === 1) find(finder, accountRepeated, namePlace!, { account }, names.length);
    else {
      const shown = different.slice(-5).map((name) => `"${excerpt(textAt(texts, name))}"`);
      find(finder, accountTwice, namePlace!, { account, names: shown }, 1);
    }
  });
}

/** How many rows and balances each account has. */
function usesOf({ accountDrafts, figures, vouchers }: Draft): Uint32Array {
  const uses = new Uint32Array(accountDrafts.length);
  for (let row = 0; row < vouchers.rows; row++) uses[vouchers.account[row]!]!++;
  for (let at = 0; at < figures.count; at++) uses[figures.account[at]!]!++;
  return uses;
}

/** How many objects are named in a message. */
const mostNamed = 5;

function judgeDimensions(draft: Draft): void {
  const { dimensions, finder, objectLists, objectNames, objectPlaces } = draft;
  for (const [dimension, { isDeclared, place }] of dimensions) {
    const isReserved = reservedDimensions.some(({ number }) => number === dimension);
    if (!isDeclared && !isReserved) find(finder, dimensionUndeclared, place, { dimension });
  }
  const parts = codeParts(draft);
  const undeclared = new Map<number, number[]>();
  for (let object = 0; object < objectLists.objects.count; object++) {
    if (objectNames.has(object) || parts.has(object)) continue;
    const dimension = objectLists.objects.dimension[object]!;
    const others = undeclared.get(dimension);
    if (others === undefined) undeclared.set(dimension, [object]);
    else others.push(object);
  }
  for (const [dimension, objects] of undeclared) {
    const named = objects.slice(0, mostNamed).map((object) => excerpt(objectAt(objectLists, object).code));
    const shown = objects.length > mostNamed ? [...named, '…'] : named;
    find(finder, objectUndeclared, objectPlaces[objects[0]!]!, { dimension, objects: shown }, objects.length);
  }
}

/** Opening and closing balances belong to balance accounts, results to result accounts. */
function judgeBalances({ accounts, accountDrafts, figures, finder, met }: Draft): void {
  for (let at = 0; at < figures.count; at++) {
    const record = figureRecords[figures.record[at]!]!;
    if ((record !== '#IB' && record !== '#UB' && record !== '#RES') || figures.amount[at] === 0) continue;
    const account = figures.account[at]!;
    const isBalance = isBalanceAccount(accountDrafts[account]!.kind, accounts.names[account]!);
    if (isBalance === undefined || isBalance === (record !== '#RES')) continue;
    const name = excerpt(accounts.names[account]!);
    findOnce(finder, balanceOnWrongAccount, `${record} ${name}`, met.get(record)!.place, { account: name, record });
  }
}

/** By its `#KTYP`, otherwise by its class, which says as much in every Swedish chart; class 9 is anybody's. */
function isBalanceAccount(kind: string, account: string): boolean | undefined {
  if (kind !== '') return kind === 'T' || kind === 'S';
  return /^[12]\d/.test(account) ? true : /^[3-8]\d/.test(account) ? false : undefined;
}
