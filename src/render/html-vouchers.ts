/**
 * The end of the appendix: the vouchers on each account, and the vouchers as they were posted.
 */
import { type Amount, formatAmount, sum } from '../money/index.js';
import { type Markup, markup } from './markup.js';
import type { AccountTrail, Explained, VoucherList, VoucherTrail } from './trail.js';
import type { VoucherBook } from './trail-vouchers.js';

/** Accounts with their vouchers, and vouchers with their accounts; nothing when there are only balances. */
export function accountSections(book: VoucherBook): Markup | undefined {
  const accounts = book.accounts();
  if (accounts.length === 0) return undefined;
  const vouchers = book.vouchers();
  const byNumber = new Map(accounts.map((account) => [account.number, account]));
  return markup`<section class="accounts"><h3>Konton</h3>
<p>Som i huvudboken: debet är positivt och kredit negativt.</p>
${leftOutOfLists(accounts, book)}${accounts.map(accountMarkup)}</section>
<section class="vouchers"><h3>Verifikationer</h3>
${leftOutOfVouchers(vouchers.length, book)}<div class="columns">${vouchers.map((each) => voucherMarkup(each, byNumber))}</div>
</section>
`;
}

/** `1 234 verifikationer`. */
function countText(count: number): string {
  return `${formatAmount(count, { decimals: 0 })} ${count === 1 ? 'verifikation' : 'verifikationer'}`;
}

function leftOutOfLists(accounts: readonly AccountTrail[], { limits: { skip, take } }: VoucherBook): Markup | undefined {
  const lists = accounts.flatMap((account) => account.lists).filter(({ rows, count }) => rows.length < count);
  if (lists.length === 0) return undefined;
  const which = skip === 0 ? `de ${formatAmount(take, { decimals: 0 })} första` : `nummer ${place(skip + 1)} till ${place(skip + take)}`;
  return markup`<p>Av verifikationerna i varje lista visas ${which}; de övriga står som en rad med sitt antal och sin summa.</p>\n`;
}

function place(number: number): string {
  return formatAmount(number, { decimals: 0 });
}

function leftOutOfVouchers(shown: number, book: VoucherBook): Markup | undefined {
  const listed = book.listed();
  if (shown === listed) return undefined;
  return markup`<p>Av ${countText(listed)} i listorna återges ${formatAmount(shown, { decimals: 0 })} i sin helhet.</p>\n`;
}

function accountMarkup({ id, number, name, lists }: AccountTrail): Markup {
  return markup`<table id="${id}"><caption><b>${number} ${name}</b></caption>
<thead><tr><th scope="col">Verifikation</th><th scope="col">Datum</th><th scope="col">Text</th><th scope="col">Belopp</th></tr></thead>
${lists.map(listMarkup)}</table>
`;
}

function listMarkup({ id, amount, rows, count, usedIn }: VoucherList): Markup {
  const listed = rows.map(
    ({ explained: { voucher, date, text }, amount: own, to }) =>
      markup`<tr><th>${voucher === undefined ? undefined : voucherLink(voucher, to)}</th><td>${date}</td><td>${text}</td><td>${String(own)}</td></tr>\n`,
  );
  const left = count - rows.length;
  const rest = amount.minus(sum(rows.map((each) => each.amount)));
  const words = rows.length === 0 ? countText(left) : `och ${countText(left)} till`;
  const others = markup`<tr><th colspan="3">${words}</th><td>${String(rest)}</td></tr>\n`;
  const total = markup`<tr class="total"><th colspan="3">Summa</th><td>${String(amount)}</td></tr>`;
  return markup`<tbody id="${id}"><tr><th colspan="4">Ingår i${usedIn.map(useLink)}</th></tr>
${listed}${left === 0 ? undefined : others}${count === 1 ? undefined : total}</tbody>
`;
}

function voucherLink({ series, number }: { readonly series: string; readonly number: number }, to: VoucherTrail | undefined): Markup {
  const name = `${series} ${String(number)}`;
  return to === undefined ? markup`${name}` : markup`<a href="#${to.id}">${name}</a>`;
}

function useLink({ id, explanation: { row, column, statement } }: Explained): Markup {
  return markup` <a href="#${id}">${`${statement.title}: ${row.label}, ${column.heading}`}</a>`;
}

function voucherMarkup({ id, posted }: VoucherTrail, byNumber: ReadonlyMap<string, AccountTrail>): Markup {
  const { series, number, eventDate, compiledOn, text, counterparty, reference, by, corrects, correctedBy, reason } = posted;
  const named = (others: readonly { readonly series: string; readonly number: number }[]): string =>
    others.map((other) => `${other.series} ${String(other.number)}`).join(', ');
  const particulars: readonly (readonly [string, string | undefined])[] = [
    ['sammanställd', compiledOn === eventDate ? undefined : compiledOn],
    ['motpart', counterparty],
    ['underlag', reference],
    ['av', by],
    ['rättar', corrects === undefined ? undefined : named([corrects])],
    ['skäl', reason],
    ['rättad av', correctedBy.length === 0 ? undefined : named(correctedBy)],
  ];
  const told = particulars.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`])).join(' · ');
  const rows = posted.postings.map((posting) => {
    const account = byNumber.get(posting.account);
    const name = account === undefined ? posting.account : `${posting.account} ${account.name}`;
    const linked = account === undefined ? markup`${name}` : markup`<a href="#${account.id}">${name}</a>`;
    const about = [...Object.values(posting.dimensions), ...(posting.text === undefined ? [] : [posting.text])];
    const remark = about.length === 0 ? undefined : markup` <small>${about.join(' · ')}</small>`;
    return markup`<tr><th>${linked}${remark}</th>${sides(posting.amount)}</tr>\n`;
  });
  return markup`<table id="${id}"><caption><b>${series} ${number}</b> ${eventDate} ${text}${told === '' ? undefined : markup` <small>${told}</small>`}</caption>
<thead><tr><th scope="col">Konto</th><th scope="col">Debet</th><th scope="col">Kredit</th></tr></thead>
<tbody>${rows}</tbody></table>
`;
}

function sides(amount: Amount): Markup {
  const isCredit = amount.isNegative();
  return markup`<td>${isCredit ? '' : String(amount)}</td><td>${isCredit ? String(amount.negate()) : ''}</td>`;
}
