/**
 * How a reconciliation shows itself in a REPL: what was compared, and what does not agree.
 */
import { left, right, textTable } from '../display/index.js';
import { causeText, checkTexts } from './reconciliation-texts.js';
import type { Reconciliation, ReconciliationDifference } from './reconcile.js';

const mostRows = 40;

export function printReconciliation({
  company,
  year,
  checks,
  differences,
  isReconciled,
  diagnostics,
}: Reconciliation): string {
  const heading = ['Avstämning', year === undefined ? '' : `${year.from} – ${year.to}`, company]
    .filter(Boolean)
    .join('  ');
  if (checks.length === 0) {
    return [
      heading,
      ...(diagnostics.length === 0 ? ['Filen har inga saldon att stämma av mot.'] : diagnostics.map(String)),
    ].join('\n');
  }
  const counts = textTable(
    [left('Kontroll'), right('Jämförda'), right('Skiljer')],
    checks.map(({ check, compared, different }) => [checkTexts[check].sv, String(compared), String(different)]),
  );
  return [heading, counts, ...(isReconciled ? ['Allt stämmer.'] : ['', differenceTable(differences)])].join('\n');
}

function differenceTable(differences: readonly ReconciliationDifference[]): string {
  const shown = differences.slice(0, mostRows);
  const more = differences.length - shown.length;
  const hasMonths = shown.some(({ month }) => month !== undefined);
  const columns = [left('Kontroll'), left('Konto'), left('Namn'), ...(hasMonths ? [left('Månad')] : [])];
  const table = textTable(
    [...columns, right('Filen'), right('Räknat'), right('Skillnad'), left('Trolig orsak')],
    shown.map(({ check, subject, name, month = '', declared, computed, difference, cause, evidence = '' }) => [
      ...[checkTexts[check].sv, subject, name, ...(hasMonths ? [month] : [])],
      ...[declared, computed, difference].map(String),
      cause === undefined ? '' : causeText(cause, evidence),
    ]),
  );
  return [table, ...(more > 0 ? [`… och ${String(more)} till`] : [])].join('\n');
}
