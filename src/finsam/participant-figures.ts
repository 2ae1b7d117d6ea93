/**
 * Figures of participants as the value they are: what was counted, and what somebody added up.
 */
import type { Period, PeriodInput } from '../calendar/index.js';
import type { Diagnostic } from '../diagnostics/index.js';

/** Participants of one municipality, one activity, or both. */
export interface ParticipantCount {
  readonly municipality?: string;
  /** The key of an activity. */
  readonly activity?: string;
  readonly women: number;
  readonly men: number;
  /** As somebody has added it up; held against women and men. */
  readonly total?: number;
  readonly planned?: number;
}

/** Sums that somebody has added up; held against the rows. */
export type ParticipantSums = Readonly<Partial<Record<'women' | 'men' | 'total' | 'planned', number>>>;

/** What the year was meant to reach. */
export interface ParticipantPlan {
  /** Participants in individual activities; what the register plans, unless told. */
  readonly individual?: number;
  readonly structural?: number;
  /** The share of participants that should be registered, in per cent: `85`. */
  readonly registeredPercent?: number;
}

/** What figures of participants are made from. */
export interface ParticipantsDraft {
  readonly period: PeriodInput;
  /** Participants in individual activities. */
  readonly counts: readonly ParticipantCount[];
  readonly sums?: ParticipantSums;
  /** Each person once, wherever they took part. */
  readonly unique?: number;
  /** Each person as many times as they took part (*deltaganden*). */
  readonly participations?: number;
  /** Participants in structural activities, who are counted and not known. */
  readonly structural?: number;
  /** How many of the participants are registered by person in the national system. */
  readonly registered?: number;
  readonly plan?: ParticipantPlan;
  /** Who counted. */
  readonly source?: string;
}

/** Figures of participants. */
export interface Participants extends Omit<ParticipantsDraft, 'period'> {
  readonly period: Period;
  /** What does not add up. */
  readonly diagnostics: readonly Diagnostic[];
}

const participants = Symbol.for('huvudbok.participants');

/** True for figures of participants, also those made by another copy of the package. */
export function isParticipants(value: unknown): value is Participants {
  return typeof value === 'object' && value !== null && participants in value;
}

/** Marks figures of participants, so that they are known again. */
export function markParticipants(figures: object): void {
  Object.defineProperty(figures, participants, { value: true });
}

/** The sum of a column over all rows. */
export function countOf(counts: readonly ParticipantCount[], column: keyof ParticipantSums): number {
  return counts.reduce(
    (sum, { women, men, planned = 0 }) => sum + { women, men, total: women + men, planned }[column],
    0,
  );
}
