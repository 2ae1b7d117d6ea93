/**
 * The end of the appendix: the vouchers on each account, and the vouchers as they were posted.
 */
import { type Amount, formatAmount, sum } from '../money/index.js';
import type { ExplainedVoucher } from '../statements/index.js';
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

function leftOutOfLists(
  accounts: readonly AccountTrail[],
  { limits: { skip, take } }: VoucherBook,
): Markup | undefined {
  const lists = accounts.flatMap((account) => account.lists).filter(({ rows, count }) => rows.length < count);
  if (lists.length === 0) return undefined;
  const which =
    skip === 0
      ? `de ${formatAmount(take, { decimals: 0 })} första`
      : `nummer ${place(skip + 1)} till ${place(skip + take)}`;
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
<thead><tr><th>Verifikation</th><th>Datum</th><th>Text</th><th>Belopp</th></tr></thead>
${lists.map(listMarkup)}</table>
`;
}

function listMarkup({ id, amount, rows, count, usedIn }: VoucherList): Markup {
  const listed = rows.map(
    ({ explained: { voucher, date, text }, amount: own, to }) =>
      markup`<tr>${voucherHead(voucher, to)}<td>${date}</td><td>${text}</td><td>${String(own)}</td></tr>\n`,
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

/** The opening balance is of no voucher. */
function voucherHead(voucher: ExplainedVoucher['voucher'], to: VoucherTrail | undefined): Markup {
  if (voucher === undefined) return markup`<td></td>`;
  const name = nameOf(voucher);
  return to === undefined ? markup`<th>${name}</th>` : markup`<th><a href="#${to.id}">${name}</a></th>`;
}

function nameOf({ series, number }: NonNullable<ExplainedVoucher['voucher']>): string {
  return `${series} ${String(number)}`;
}

function useLink({ id, explanation: { row, column, statement } }: Explained): Markup {
  return markup` <a href="#${id}">${`${statement.title}: ${row.label}, ${column.heading}`}</a>`;
}

function voucherMarkup({ id, posted }: VoucherTrail, byNumber: ReadonlyMap<string, AccountTrail>): Markup {
  const rows = posted.postings.map(({ account: number, amount, dimensions, text }) => {
    const account = byNumber.get(number);
    const name = account === undefined ? number : `${number} ${account.name}`;
    const linked = account === undefined ? markup`${name}` : markup`<a href="#${account.id}">${name}</a>`;
    const objects: readonly string[] = Object.values(dimensions);
    const about = [...objects, ...(text === undefined ? [] : [text])];
    const remark = about.length === 0 ? undefined : markup` <small>${about.join(' · ')}</small>`;
    return markup`<tr><th>${linked}${remark}</th>${sides(amount)}</tr>\n`;
  });
  const particulars = particularsOf(posted);
  const told = particulars === '' ? undefined : markup` <small>${particulars}</small>`;
  return markup`<table id="${id}"><caption><b>${nameOf(posted)}</b> ${posted.eventDate} ${posted.text}${told}</caption>
<thead><tr><th>Konto</th><th>Debet</th><th>Kredit</th></tr></thead>
<tbody>${rows}</tbody></table>
`;
}

/** What a voucher says of itself beside its date and text (LKBR 3:9), as far as it does. */
function particularsOf(posted: VoucherTrail['posted']): string {
  const { eventDate, compiledOn, counterparty, reference, by, corrects, correctedBy, reason } = posted;
  const told: readonly (readonly [string, string | undefined])[] = [
    ['sammanställd', compiledOn === eventDate ? undefined : compiledOn],
    ['motpart', counterparty],
    ['underlag', reference],
    ['av', by],
    ['rättar', corrects === undefined ? undefined : nameOf(corrects)],
    ['skäl', reason],
    ['rättad av', correctedBy.length === 0 ? undefined : correctedBy.map(nameOf).join(', ')],
  ];
  return told.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`])).join(' · ');
}

function sides(amount: Amount): Markup {
  const isCredit = amount.isNegative();
  return markup`<td>${isCredit ? '' : String(amount)}</td><td>${isCredit ? String(amount.negate()) : ''}</td>`;
}
