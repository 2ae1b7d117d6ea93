/**
 * What the reports of an association are made of.
 *
 * The books, and what stands beside them, give most of the tables. Everything else that has a table of its own (the
 * members' funding, projects, participants, compensation for VAT, samples of payments) is handed over as ready
 * statements, wherever they were made, so that a report knows nothing of how each came about. What is left out is
 * listed in the diagnostics of the report, and is neither a hole nor an error.
 */
import type { PeriodInput } from '../calendar/index.js';
import type { BalanceSource } from '../ledger/index.js';
import type { Budget, Forecast } from '../plan/index.js';
import type { Statement } from '../statements/index.js';
import type { BalanceRequirementOptions } from './balance-requirement.js';
import type { EquityTargets } from './equity-targets.js';
import type { EarlierYear } from './overview.js';
import type { Preset } from './preset.js';

/** One table, or several under the same heading. */
export type Tables = Statement | readonly Statement[];

/** Sections that are handed over ready, each under its own heading. */
export interface ReadySections {
  /** Who finances the association, how much of it each, and how the municipalities divide theirs (Finsam 5 §). */
  readonly members?: Tables;
  /** Income, cost, claimed, paid and outstanding for each project; without it, the costs by project from the books. */
  readonly projects?: Tables;
  /** What the association pays for, by activity, category and marking. */
  readonly activities?: Tables;
  readonly participants?: Tables;
  /** The compensation for VAT (lag 2005:807). */
  readonly compensation?: Tables;
  /** What the audit cost, and what of it was for the financial audit (LKBR 9:13). */
  readonly audit?: Tables;
  /** Samples of payments, and what came of them. */
  readonly control?: Tables;
}

/** What every report may be given. */
export interface ReportOptions extends ReadySections {
  readonly books: BalanceSource;
  readonly preset: Preset;
  /** That of the books, unless told. A ledger does not know it. */
  readonly association?: string;
  readonly title?: string;
  /** The year before (LKBR 5:6). */
  readonly compare?: BalanceSource;
  readonly budget?: Budget | BalanceSource;
  readonly forecast?: Forecast | BalanceSource;
  /** Those of the preset, unless told. */
  readonly targets?: EquityTargets;
  /** Paragraphs under the heading of a section, by its key, with an empty line between them. */
  readonly texts?: Readonly<Partial<Record<SectionKey, string>>>;
  /** Other headings, by the key of the section. */
  readonly headings?: Readonly<Partial<Record<SectionKey, string>>>;
  /** Which sections there are, in order; those of the published reports, unless told. */
  readonly order?: readonly SectionKey[];
  /** False for a report without diagrams. */
  readonly diagrams?: boolean;
}

/** What the annual report is made of. */
export interface AnnualReportOptions extends ReportOptions {
  /** Earlier years of the overview, the latest first; what has been printed is given with its source. */
  readonly overview?: readonly EarlierYear[];
  /** How many are employed, by year: `{ 2024: 0 }`. */
  readonly employees?: Readonly<Record<string, number>>;
  /** The adjustments, and the years behind, when there are any. */
  readonly balanceRequirement?: BalanceRequirementOptions;
}

/** What the interim report is made of. */
export interface InterimReportOptions extends ReportOptions {
  /** January to August, unless told. */
  readonly period?: PeriodInput;
}

/** What a follow-up to the board is made of. */
export interface FollowUpOptions extends ReportOptions {
  /** Up to the end of it, from the beginning of the year: `'2024-08'`, `'2024-07..2024-09'`. */
  readonly period: PeriodInput;
}

/** The sections there are, in the order of the published reports. */
export type SectionKey =
  | 'introduction'
  | 'summary'
  | 'incomeStatement'
  | 'incomeNotes'
  | 'balanceSheet'
  | 'balanceNotes'
  | 'cashFlow'
  | 'operations'
  | 'costCentres'
  | 'projects'
  | 'months'
  | 'overview'
  | 'balanceRequirement'
  | 'equity'
  | 'members'
  | 'compensation'
  | 'audit'
  | 'activities'
  | 'participants'
  | 'control'
  | 'outlook'
  | 'signatures';
