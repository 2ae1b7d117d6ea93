/**
 * How plans show themselves in a REPL: a table of what they would post, and what remains.
 */
import { printDiagnostic } from '../diagnostics/index.js';
import { left, right, textTable } from '../display/index.js';
import { idText, objectsText } from '../journal/index.js';
import type { AccrualPlan, AccrualStatus } from './accrual.js';
import type { OpenAccrual, ReversalPlan } from './reversal.js';
import type { YearEndPlan } from './year-end.js';

/** What the next year opens with, and what remains to be done. */
export function printYearEnd({ year, result, opening, diagnostics }: YearEndPlan): string {
  const side = result.isNegative() ? 'kredit' : 'debet';
  const booked = result.isZero() ? 'inget resultat att boka' : `resultat att boka: ${String(result.abs())} ${side}`;
  const table = textTable(
    [left('Konto'), left('Objekt'), right('Ingående nästa år')],
    opening.map(({ account, dimensions, amount }) => [account, objectsText(dimensions), String(amount)]),
  );
  const remaining = diagnostics.length === 0 ? ['Inget återstår.'] : diagnostics.map(printDiagnostic);
  return [`Bokslut ${year.name}, ${booked}`, table, ...remaining].join('\n');
}

const statusNames: Readonly<Record<AccrualStatus, string>> = {
  unmoved: 'ligger kvar',
  posted: 'bokförd',
  due: 'att bokföra',
  later: 'senare',
  earlier: 'tidigare år',
};

/** What each period has of the whole, and where it stands. */
export function printAccrualPlan({ text, account, balanceAccount, amount, parts }: AccrualPlan): string {
  const rows = parts.map(({ period, amount: share, eventDate, reverseOn, status, voucher }) => {
    const isMoved = status !== 'unmoved';
    const standing = voucher === undefined ? statusNames[status] : `${statusNames[status]} ${idText(voucher)}`;
    return [period.name, String(share), isMoved ? eventDate : '', isMoved ? reverseOn : '', standing];
  });
  const columns = [left('Period'), right('Belopp'), left('Bokförs'), left('Återförs'), left('')];
  return `${text}: ${String(amount)}, ${account} och ${balanceAccount}\n${textTable(columns, rows)}`;
}

/** `2024 A 17 Försäkring, 2025-01, återförs 2025-01-01` */
export function printOpenAccrual({ name, text, reverseOn }: OpenAccrual): string {
  return `${name} ${text}, återförs ${reverseOn}`;
}

/** What is open, and what would be turned back now. */
export function printReversalPlan({ open, drafts }: ReversalPlan): string {
  // They are in the order of their days, so those that are due come first.
  const rows = open.map(({ name, text, eventDate, reverseOn }, i) => {
    return [name, text, eventDate, reverseOn, statusNames[i < drafts.length ? 'due' : 'later']];
  });
  const columns = [left('Verifikation'), left('Text'), left('Bokförd'), left('Återförs'), left('')];
  const title = `Öppna periodiseringar: ${String(open.length)}, att återföra nu: ${String(drafts.length)}`;
  return open.length === 0 ? title : `${title}\n${textTable(columns, rows)}`;
}
