/**
 * How the register of projects, and what happens to them, show themselves in a REPL.
 */
import { printDiagnostic } from '../diagnostics/index.js';
import { left, right, textTable } from '../display/index.js';
import { sum } from '../money/index.js';
import type { ProjectPlan } from './project-plan.js';
import type { Projects } from './projects.js';
import { standingText } from './standing.js';

/** Every project with its decision, its months and where it is booked. */
export function printProjects({ projects }: Projects): string {
  const rows = projects.map(({ code, name, funder, grant, period, costCentres, coFinancing }) => [
    code,
    name,
    funder,
    grant.on,
    String(grant.amount),
    period.name,
    costCentres.actual ?? '',
    costCentres.flatRate ?? '',
    coFinancing.length === 0 ? '' : String(sum(coFinancing.map(({ amount }) => amount))),
  ]);
  const columns = [
    left('Kod'),
    left('Projekt'),
    left('Finansiär'),
    left('Beslut'),
    right('Beviljat'),
    left('Period'),
    left('Faktiska'),
    left('Schablon'),
    right('Medfinansiering'),
  ];
  return `Projekt: ${String(projects.length)}\n${textTable(columns, rows)}`;
}

/** Every event with what it debits and credits, and where it stands. */
export function printProjectPlan({ events, drafts, diagnostics }: ProjectPlan): string {
  const rows = events.map(({ on, text, debit, credit, amount, ...standing }) => [
    on,
    text,
    debit,
    credit,
    String(amount),
    standingText(standing),
  ]);
  const columns = [left('Dag'), left('Händelse'), left('Debet'), left('Kredit'), right('Belopp'), left('')];
  return [
    `Projekthändelser: ${String(events.length)}, att bokföra nu: ${String(drafts.length)}`,
    textTable(columns, rows),
    ...diagnostics.map(printDiagnostic),
  ].join('\n');
}
