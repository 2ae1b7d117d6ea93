/**
 * The report of 2024 as the writers are tried on it: the statements that were published, a text and two diagrams.
 */
import {
  associationLayouts,
  balanceSheet,
  cashFlowStatement,
  createDiagram,
  createReport,
  followUpStatement,
  incomeStatement,
  operationsStatement,
  statementNotes,
  type Report,
  type ReportPart,
  type Statement,
} from '../../src/index.js';
import { costCentres2024, operations2024, projects2024 } from '../statements/reference/layouts.js';
import { books, budget, yearBefore as compare } from '../statements/reference/year-2024.js';

const part = (statement: Statement): ReportPart => ({ type: 'statement', statement });

export const income = incomeStatement(books, { layout: associationLayouts.incomeStatement, compare });
export const incomeNotes = statementNotes(books, { layout: associationLayouts.incomeStatement, compare });
export const balance = balanceSheet(books, { layout: associationLayouts.balanceSheet });
export const balanceNotes = statementNotes(books, { layout: associationLayouts.balanceSheet, compare });
export const cashFlow = cashFlowStatement(books, { compare });
export const operations = operationsStatement(books, { layout: operations2024, compare, budget, unit: 'tkr' });
export const costCentres = followUpStatement(books, {
  layout: costCentres2024,
  budget,
  unit: 'tkr',
  columns: [
    'period',
    'budget',
    'variance',
    { type: 'percent', key: 'used', heading: 'Förbrukat', of: 'period', to: 'budget', decimals: 1 },
  ],
});
export const projects = followUpStatement(books, { layout: projects2024, unit: 'tkr' });

/** The report. */
export const report: Report = createReport({
  name: 'annualReport',
  title: 'Årsredovisning 2024',
  association: 'Sjuhärads samordningsförbund',
  period: books.year,
  sections: [
    {
      key: 'year',
      heading: 'Året i korthet',
      level: 1,
      parts: [
        {
          type: 'text',
          text: 'Förbundet redovisar ett överskott på 246 tkr (föregående år −805 tkr).\n\nStyrelsens minimikapital är 2 000 tkr.',
        },
        createDiagram({
          title: 'Kostnadsställen mot budget',
          description: 'Alla kostnadsställen höll sin budget.',
          form: 'bars',
          statement: costCentres,
          columns: ['period', 'budget'],
          turned: true,
        }),
      ],
    },
    { key: 'income', heading: 'Resultaträkning', level: 1, parts: [part(income)] },
    { key: 'incomeNotes', heading: 'Noter till resultaträkningen', level: 2, parts: incomeNotes.map(part) },
    { key: 'balance', heading: 'Balansräkning', level: 1, parts: [part(balance)] },
    { key: 'balanceNotes', heading: 'Noter till balansräkningen', level: 2, parts: balanceNotes.map(part) },
    { key: 'cashFlow', heading: 'Kassaflödesanalys', level: 1, parts: [part(cashFlow)] },
    { key: 'operations', heading: 'Driftredovisning', level: 1, parts: [part(operations)] },
    { key: 'costCentres', heading: 'Uppföljning per kostnadsställe', level: 2, parts: [part(costCentres)] },
    { key: 'projects', heading: 'Projekt', level: 3, parts: [part(projects)] },
  ],
});
