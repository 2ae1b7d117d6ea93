/**
 * How contributions, their instalments and their requisitions show themselves in a REPL.
 */
import { printDiagnostic } from '../diagnostics/index.js';
import { left, right, textTable } from '../display/index.js';
import { formatAmount } from '../money/index.js';
import { decisionText } from '../plan/index.js';
import type { Contributions } from './contributions.js';
import type { InstalmentPlan } from './instalments.js';
import type { RequisitionPlan } from './requisition.js';
import { standingText } from './standing.js';

/** Every member with what it pays, and under it what each party pays beside its share. */
export function printContributions({ year, total, decided, parties, members, diagnostics }: Contributions): string {
  const head = [
    `Bidrag från medlemmarna ${year.name}`,
    ...(decided === undefined ? [] : [`beslut ${decisionText(decided)}`]),
  ];
  const names = new Map(parties.map(({ party, name }) => [party, name]));
  const hasPopulation = members.some(({ population }) => population !== undefined);
  const table = textTable(
    [left('Medlem'), left('Part'), ...(hasPopulation ? [right('Folkmängd')] : []), right('Del'), right('Bidrag')],
    [
      ...members.map(({ name, party, population, share, amount }) => [
        name,
        names.get(party) ?? party,
        ...(hasPopulation ? [population === undefined ? '' : formatAmount(population, { decimals: 0 })] : []),
        share,
        String(amount),
      ]),
      'rule',
      ['Summa', '', ...(hasPopulation ? [''] : []), '', String(total)],
      ...parties.map(({ name, share, amount }) => [
        `varav ${name}`,
        share,
        ...(hasPopulation ? [''] : []),
        '',
        String(amount),
      ]),
    ],
  );
  return [head.join(', '), table, ...diagnostics.map(printDiagnostic)].join('\n');
}

/** Every day with what is due on it, party by party, and what is due until then. */
export function printInstalments({ contributions, instalments }: InstalmentPlan): string {
  const { year, parties, members } = contributions;
  const ofParty = new Map(members.map(({ code, party }) => [code, party]));
  const paying = parties.filter(({ party }) => members.some((member) => member.party === party));
  const rows = instalments.map(({ dueOn, parts, amount, accumulated }) => [
    dueOn,
    ...paying.map(({ party }) =>
      String(
        parts
          .filter(({ code }) => ofParty.get(code) === party)
          .map((part) => part.amount)
          .reduce((one, other) => one.plus(other)),
      ),
    ),
    String(amount),
    String(accumulated),
  ]);
  const columns = [left('Förfaller'), ...paying.map(({ name }) => right(name)), right('Summa'), right('Ackumulerat')];
  return `Delbetalningar ${year.name}: ${String(instalments.length)}\n${textTable(columns, rows)}`;
}

/** Every requisition with where it stands. */
export function printRequisitions({ parts, drafts }: RequisitionPlan): string {
  const rows = parts.map(({ member, dueOn, amount, account, receivable, ...standing }) => [
    dueOn,
    member,
    receivable,
    account,
    String(amount),
    standingText(standing),
  ]);
  const columns = [left('Förfaller'), left('Medlem'), left('Debet'), left('Kredit'), right('Belopp'), left('')];
  return `Rekvisitioner: ${String(parts.length)}, att bokföra nu: ${String(drafts.length)}\n${textTable(columns, rows)}`;
}
