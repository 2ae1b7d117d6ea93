/**
 * The problem of figures in a file that do not agree with each other, and what is likely to be behind it.
 */
import { problem } from '../diagnostics/index.js';
import type { Amount } from '../money/index.js';
import { type ReconciliationCause, type ReconciliationCheck, causeTexts, checkTexts } from './reconciliation-texts.js';

export const doesNotReconcile = problem<{
  readonly check: ReconciliationCheck;
  /** The account, or the record whose sum it is. */
  readonly subject: string;
  readonly month: string;
  readonly declared: Amount;
  readonly computed: Amount;
  readonly difference: Amount;
  readonly cause: ReconciliationCause | '';
  readonly evidence: string;
}>({
  code: 'sie/does-not-reconcile',
  severity: 'warning',
  sv: ({ check, subject, month, declared, computed, difference, cause, evidence }) =>
    `${checkTexts[check].sv} stämmer inte för ${[subject, month].filter(Boolean).join(', ')}: filen säger ${String(declared)}, räknat ${String(computed)}, skillnad ${String(difference)}.` +
    (cause === '' ? '' : ` Trolig orsak: ${causeTexts[cause].sv(evidence)}.`),
  en: ({ check, subject, month, declared, computed, difference, cause, evidence }) =>
    `${checkTexts[check].en} does not hold for ${[subject, month].filter(Boolean).join(', ')}: the file says ${String(declared)}, counted ${String(computed)}, difference ${String(difference)}.` +
    (cause === '' ? '' : ` Likely cause: ${causeTexts[cause].en(evidence)}.`),
});
