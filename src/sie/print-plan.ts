/**
 * How a plan to import shows itself in a REPL: how many vouchers of each sort, then what stands in the way.
 */
import { textTable } from '../display/index.js';
import type { ImportPlan } from './import.js';
import { printConflicts } from './sort-out.js';

const mostDiagnostics = 20;

export function printPlan(plan: ImportPlan): string {
  const { document, toPost, alreadyPosted, conflicts, refused, empty, canBeApplied, diagnostics } = plan;
  const counts = textTable(
    [
      { title: 'Verifikationer', align: 'left' },
      { title: 'Antal', align: 'right' },
    ],
    Object.entries({
      'nya, bokförs': toPost,
      'redan bokförda': alreadyPosted,
      'bokförda med annat innehåll': conflicts,
      'kan inte bokföras': refused,
      'utan något att bokföra': empty,
    }).map(([title, { length }]) => [title, String(length)]),
  );
  const shown = diagnostics.slice(0, mostDiagnostics).map(String);
  const more = diagnostics.length - shown.length;
  return [
    ['Import', document.program?.name, document.company.name].filter(Boolean).join('  '),
    counts,
    canBeApplied ? 'Kan genomföras.' : 'Kan inte genomföras.',
    ...(conflicts.length === 0 ? [] : [printConflicts(conflicts)]),
    ...shown,
    ...(more > 0 ? [`… och ${String(more)} till`] : []),
  ].join('\n');
}
