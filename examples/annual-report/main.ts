/**
 * The annual report of 2024: the year is posted, closed, and written to `out/` as a page, a workbook, Markdown and a SIE file.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { balanceSheet, cashFlowStatement, closeYear, incomeStatement, openBooks, planYearEnd, postAll } from 'huvudbok';
import {
  activityStatement,
  annualReport,
  contributionNote,
  goalStatement,
  participantStatement,
} from 'huvudbok/finsam';
import { toHtml, toMarkdown, toXlsx } from 'huvudbok/render';
import { writeSie } from 'huvudbok/sie';
import { activities, audit, contributions, earlierYears, participants, preset } from './association.ts';
import { budget } from './budget.ts';
import { chart } from './chart.ts';
import { opening, yearBefore } from './earlier.ts';
import { texts } from './texts.ts';
import { transfer, vouchers } from './year.ts';

const association = 'Sjuhärads samordningsförbund';

// The year as it happened, and what remains before it can be closed.
const books = postAll(openBooks({ association, chart, year: '2024', opening }), [...vouchers, transfer]);
console.log(`${String(books)}\n`);
console.log(`${String(planYearEnd(books))}\n`);

// Closed: the result is booked, every month is sealed, and the next year has opened with the same balances.
const { closed, next } = closeYear(books, { by: 'ekonom', on: '2025-02-14' });

const report = annualReport({
  books: closed,
  preset,
  compare: yearBefore,
  budget,
  overview: earlierYears,
  employees: { 2024: 0, 2023: 0, 2022: 0, 2021: 0, 2020: 0, 2019: 0 },
  members: contributionNote(contributions, { unit: '0.1 tkr' }),
  activities: activityStatement(closed, { activities, unit: 'tkr' }),
  participants: [participantStatement(participants), goalStatement(participants)],
  audit,
  texts,
});

const { layouts } = preset;
console.log(incomeStatement(closed, { layout: layouts.incomeStatement, compare: yearBefore }));
console.log('\n%s', balanceSheet(closed, { layout: layouts.balanceSheet }));
console.log('\n%s', cashFlowStatement(closed, { layout: layouts.cashFlow, compare: yearBefore }));
console.log('\n%s\n', report);

const files = {
  'out/annual-report-2024.html': toHtml(report),
  'out/annual-report-2024.xlsx': toXlsx(report),
  'out/annual-report-2024.md': toMarkdown(report),
  'out/books-2024.se': writeSie(closed, { on: '2025-02-14', previous: yearBefore, checksum: true }).bytes,
};
await mkdir('out', { recursive: true });
for (const [path, content] of Object.entries(files)) {
  await writeFile(path, content);
  console.log(path);
}
console.log(`\n${String(next)}`);
