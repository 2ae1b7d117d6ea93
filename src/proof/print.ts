/**
 * How a proof shows itself in a REPL: what was checked, and under each finding the arithmetic that shows it.
 */
import type { Diagnostic } from '../diagnostics/index.js';
import { type TextRow, left, right, textTable } from '../display/index.js';
import type { RelationRule } from '../statements/index.js';
import { causeTexts } from './cause-texts.js';
import type { FindingData, Proof, ProofRelation, ProofTerm, RoundingData, TurnedData, WrongCell } from './finding.js';
import { cellName, figureText, totalOf } from './texts.js';

const names: Readonly<Record<RelationRule, string>> = {
  rows: 'Rader = summa',
  columns: 'Kolumn = andra kolumner',
  share: 'Andel',
  same: 'Samma belopp',
  opening: 'Ingående balans = föregående utgående',
  change: 'Utgående \u2212 ingående = förändring',
  result: 'Resultat = förändring av eget kapital',
  balance: 'Tillgångar = eget kapital och skulder',
  note: 'Not = rad',
};

/** The counts of what was checked, and what was found. */
export function printProof({ statements, relations, findings, reading }: Proof): string {
  const unread = reading.filter(({ severity }) => severity !== 'note');
  const assumed = reading.length - unread.length;
  const heading = `Kontrollräkning · ${String(statements.length)} tabeller · ${String(relations.length)} samband`;
  const counts = textTable(
    [left(heading), right('Stämmer'), right('Avrundning'), right('Stämmer inte')],
    (Object.keys(names) as RelationRule[]).flatMap((rule) => countRow(rule, relations)),
  );
  const rows = findings.flatMap(findingRows);
  const found = rows.length === 0 ? 'Inget att anmärka.' : textTable(findingColumns(findings), rows);
  const read = [
    ...unread.map(String),
    ...(assumed > 0 ? [`${String(assumed)} uppgifter är lästa ur rubriker, radnamn och belopp; se reading.`] : []),
  ];
  return [counts, found, ...(read.length === 0 ? [] : [read.join('\n')])].join('\n\n');
}

function countRow(rule: RelationRule, relations: readonly ProofRelation[]): readonly TextRow[] {
  const ruled = relations.filter((relation) => relation.rule === rule);
  const count = (holds: ProofRelation['holds']): string => {
    const number = ruled.filter((relation) => relation.holds === holds).length;
    return number === 0 ? '' : String(number);
  };
  return ruled.length === 0 ? [] : [[names[rule], count('exactly'), count('withinRounding'), count('no')]];
}

const severities: Readonly<Record<Diagnostic['severity'], string>> = {
  error: 'Fel',
  warning: 'Varningar',
  note: 'Upplysningar',
};

function findingColumns(findings: readonly Diagnostic[]): Parameters<typeof textTable>[0] {
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [`${severities[severity]}: ${String(count)}`];
  });
  return [left(counts.join(' · ')), right('Står'), right('Ska vara'), right('Skillnad'), left('')];
}

function findingRows(found: Diagnostic): readonly TextRow[] {
  switch (found.code) {
    case 'proof/figure-wrong':
    case 'proof/figures-differ':
      return wrongRows(found.data as FindingData, found.code === 'proof/figure-wrong');
    case 'proof/signs-differ': {
      const { statement, column, against, cells } = found.data as TurnedData;
      const [turned, beside] = cells.map(({ amount, unit }) => figureText(amount, unit)) as [string, string];
      return [[`FEL? ${statement}, ${column}: andra tecken än ${against}`], [`       ${cells[0].row}`, turned, beside]];
    }
    case 'proof/within-rounding': {
      const { evidence } = found.data as RoundingData;
      const slack = `avrundning kan skilja ${figureText(evidence.slack, evidence.one[0]!.unit)}`;
      return relationRows(evidence, `AVR. ${names[evidence.rule]}`, slack);
    }
    default:
      return [[found.message]];
  }
}

/** The most suspects, or terms that rounding explains, that are told one by one. */
const most = 5;

function wrongRows({ cells, evidence }: FindingData, isSure: boolean): readonly TextRow[] {
  // Of those that nothing speaks against and nothing for, there are as many as there are terms; they stand below.
  const likely = isSure ? cells : cells.filter(({ cause }) => cause.type !== 'unknown').slice(0, most);
  const [first] = cells;
  const head: readonly TextRow[] =
    first === undefined
      ? [['FEL  Inget enskilt belopp kan ensamt vara fel']]
      : isSure
        ? likely.map((cell) => wrongRow(cell, 'FEL  '))
        : [
            [`FEL  Ett av ${String(cells.length)} belopp${likely.length === 0 ? '' : ', troligast'}`],
            ...likely.map((cell) => wrongRow(cell, '       ')),
          ];
  return [...head, ...evidence.flatMap((each) => relationRows(each, `     ${names[each.rule]}`, ''))];
}

function wrongRow(cell: WrongCell, before: string): TextRow {
  const { unit, cause } = cell;
  const figures = [cell.amount, cell.expected, cell.difference].map((each) => figureText(each, unit));
  return [`${before}${cellName(cell)}`, ...figures, causeTexts.sv[cause.type](cause)];
}

/** The terms on a line each, and what they come to beside what is printed. */
function relationRows(relation: ProofRelation, name: string, remark: string): readonly TextRow[] {
  const { rule, one, other, per, difference } = relation;
  const { unit, statement, row, column } = one[0]!;
  // What all the terms share is said once, above them.
  const place = rule === 'rows' ? `: ${statement}, ${column}` : rule === 'columns' ? `: ${statement}, ${row}` : '';
  const nameOf = (cell: ProofTerm): string =>
    rule === 'rows' ? cell.row : rule === 'columns' ? cell.column : cellName(cell);
  const termRow = (term: ProofTerm, sign: string): TextRow => [
    `     ${sign} ${nameOf(term)}`,
    figureText(term.amount, term.unit),
  ];
  const isShort = remark === '' || other.length <= most;
  const total = per === undefined && other.length > 1 ? figureText(totalOf(other), other[0]!.unit) : '';
  return [
    [`${name}${place}`],
    ...(isShort ? other : []).map((term) => termRow(term, term.factor === 1 ? ' ' : '\u2212')),
    ...(isShort ? [] : [[`       ${String(other.length)} belopp`, total]]),
    ...(per ?? []).map((term) => termRow(term, '/')),
    ...one.slice(1).map((term) => termRow(term, '=')),
    [`     = ${nameOf(one[0]!)}`, figureText(one[0]!.amount, unit), total, figureText(difference, unit), remark],
  ];
}
