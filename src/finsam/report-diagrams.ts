/**
 * The diagrams of a report. Each is a picture of a statement, and describes itself to those who do not see it.
 */
import { type Diagram, type Statement, createDiagram } from '../statements/index.js';

/** Lines with a figure other than zero in a column. */
function linesWith(statement: Statement, column: string, isDrawn: (ore: number) => boolean): readonly string[] {
  const place = statement.columns.findIndex(({ key }) => key === column);
  return statement.rows
    .filter(({ type, cells }) => {
      const cell = cells[place] ?? null;
      return type === 'line' && cell?.type === 'amount' && isDrawn(cell.value.ore);
    })
    .map(({ key }) => key);
}

/** Budget and outcome beside each other, for each cost centre; nothing without a budget. */
export function budgetDiagram(statement: Statement): readonly Diagram[] {
  if (!statement.columns.some(({ key }) => key === 'budget')) return [];
  return [
    createDiagram({
      title: 'Utfall och budget per kostnadsställe',
      description: 'Staplar som visar kostnaden för varje kostnadsställe bredvid dess budget.',
      form: 'bars',
      statement,
      columns: ['period', 'budget'],
      turned: true,
    }),
  ];
}

/** What part of the costs each cost centre is. A cost that is turned back has no part of the whole. */
export function sharesDiagram(statement: Statement): readonly Diagram[] {
  const rows = linesWith(statement, 'period', (ore) => ore < 0);
  if (rows.length === 0) return [];
  return [
    createDiagram({
      title: 'Vart pengarna gick',
      description: 'Varje kostnadsställes andel av kostnaderna.',
      form: 'shares',
      statement,
      rows,
      columns: ['period'],
      turned: true,
    }),
  ];
}

/** Equity at the end of each year, the earliest first, against its limits. */
export function equityDiagram(statement: Statement): readonly Diagram[] {
  const limits = ['minimum', 'ceiling'].filter((limit) => statement.rows.some(({ key }) => key === limit));
  return [
    createDiagram({
      title: statement.title,
      description: 'Eget kapital vid varje års slut, mot styrelsens lägsta nivå och den rekommenderade högsta nivån.',
      form: 'bars',
      statement,
      rows: ['equity', ...limits],
      columns: statement.columns.map(({ key }) => key).reverse(),
      series: 'rows',
      limits,
    }),
  ];
}

/** Income, costs and result of each month. */
export function monthDiagram(statement: Statement): readonly Diagram[] {
  return [
    createDiagram({
      title: statement.title,
      description: 'Intäkter, kostnader och resultat för varje månad.',
      form: 'bars',
      statement,
      rows: ['income', 'costs', 'result'],
      series: 'rows',
    }),
  ];
}
