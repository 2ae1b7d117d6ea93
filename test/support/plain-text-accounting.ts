/**
 * Books in the two notations of plain text accounting, so that programs we had no part in can reckon the same balances.
 *
 * The opening balances are a transaction on the day before the year: a change in January must not take them in.
 */
import {
  addDays,
  type AccountKind,
  type Books,
  type Dimensions,
  dimensionOf,
  findAccount,
  type Posting,
  type Voucher,
} from '../../src/index.js';

interface Transaction {
  readonly date: string;
  readonly compiledOn: string;
  readonly code: string;
  readonly text: string;
  readonly postings: readonly Posting[];
}

/** What hledger and ledger read. The second date of a transaction is the one it was compiled on. */
export function toJournal(books: Books): string {
  return transactionsOf(books)
    .map(({ date, compiledOn, code, text, postings }) =>
      block(`${date}=${compiledOn} * (${code}) ${text.replaceAll(/[;|]/g, ',')}`, postings, (posting) => [
        `${posting.account}  ${posting.amount.toJSON()}`,
        ...tagsOf(books, posting).map(([key, value]) => `; ${key}: ${value}`),
      ]),
    )
    .join('\n');
}

const roots: Readonly<Record<AccountKind, string>> = {
  asset: 'Assets',
  liability: 'Liabilities',
  equity: 'Equity',
  income: 'Income',
  expense: 'Expenses',
};

/** What beancount reads. */
export function toBeancount(books: Books): string {
  const before = addDays(books.year.from, -1);
  const nameOf = (number: string): string => `${roots[findAccount(books.chart, number)!.kind]}:${number}`;
  const accounts = books.chart.accounts.map(({ number }) => `${before} open ${nameOf(number)} SEK`);
  const transactions = transactionsOf(books).map(({ date, compiledOn, code, text, postings }) =>
    block(
      `${date} * ${JSON.stringify(text)}\n  code: ${JSON.stringify(code)}\n  compiledOn: ${compiledOn}`,
      postings,
      (posting) => [
        `${nameOf(posting.account)}  ${posting.amount.toJSON()} SEK`,
        ...tagsOf(books, posting).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`),
      ],
    ),
  );
  return [accounts.join('\n'), ...transactions].join('\n\n');
}

/** Where the object of a code stands among the others: `10>1010>`, so that `10>` finds what is under it too. */
export function pathOf(books: Books, dimension: string, code: string): string {
  const object = dimensionOf(books.chart, dimension).objects.find((each) => each.code === code);
  return `${object?.under === undefined ? '' : pathOf(books, dimension, object.under)}${code}>`;
}

function transactionsOf(books: Books): Transaction[] {
  const date = addDays(books.year.from, -1);
  const opening = { date, compiledOn: date, code: 'IB', text: 'Ingående balans', postings: books.opening };
  return [...(books.opening.length === 0 ? [] : [opening]), ...Array.from(books, transactionOf)];
}

function transactionOf({ eventDate, compiledOn, series, number, text, postings }: Voucher): Transaction {
  return { date: eventDate, compiledOn, code: `${series} ${number}`, text, postings };
}

function tagsOf(books: Books, { dimensions }: Posting): [string, string][] {
  return (Object.entries(dimensions) as [keyof Dimensions & string, string][]).map(([key, code]) => [
    key,
    pathOf(books, key, code),
  ]);
}

function block(heading: string, postings: readonly Posting[], lines: (posting: Posting) => string[]): string {
  return [heading, ...postings.flatMap(lines).map((line) => `  ${line}`), ''].join('\n');
}
