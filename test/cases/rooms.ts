// All cases, room by room, in the order of the house.
import { calendarCases } from './calendar.ts';
import type { Cases } from './case.ts';
import { chartCases } from './chart.ts';
import { closingCases } from './closing.ts';
import { finsamActivityCases } from './finsam-activities.ts';
import { finsamReportCases } from './finsam-report.ts';
import { finsamFundingCases } from './finsam-funding.ts';
import { finsamControlCases } from './finsam-control.ts';
import { inputCases } from './input.ts';
import { journalCases } from './journal.ts';
import { approvalCases } from './journal-approvals.ts';
import { draftCases } from './journal-draft.ts';
import { ledgerCases } from './ledger.ts';
import { moneyCases } from './money.ts';
import { proofCases } from './proof.ts';
import { planCases, sheetCases } from './plan.ts';
import { periodCases } from './periods.ts';
import { schemaCases } from './schema.ts';
import { statementLayoutCases } from './statement-layouts.ts';
import { statementTieCases } from './statement-ties.ts';
import { sieBooksCases } from './sie-books.ts';
import { sieChartCases } from './sie-chart.ts';
import { sieFileCases } from './sie-file.ts';
import { sieLineCases } from './sie-line.ts';
import { sieVoucherCases } from './sie-voucher.ts';
import { sieWriteCases } from './sie-write.ts';

/** The cases of each room that can find something wrong; `diagnostics` itself knows what is wrong with any input. */
export const casesByRoom: Readonly<Record<string, Cases>> = {
  diagnostics: inputCases,
  money: moneyCases,
  calendar: calendarCases,
  chart: chartCases,
  journal: { ...draftCases, ...journalCases, ...periodCases, ...approvalCases },
  ledger: ledgerCases,
  plan: { ...planCases, ...sheetCases },
  closing: closingCases,
  statements: { ...statementLayoutCases, ...statementTieCases },
  finsam: { ...finsamActivityCases, ...finsamReportCases, ...finsamFundingCases, ...finsamControlCases },
  proof: proofCases,
  schema: schemaCases,
  sie: { ...sieFileCases, ...sieLineCases, ...sieChartCases, ...sieVoucherCases, ...sieBooksCases, ...sieWriteCases },
};

/** All cases, by code. */
export const cases: Cases = Object.assign({}, ...Object.values(casesByRoom)) as Cases;
