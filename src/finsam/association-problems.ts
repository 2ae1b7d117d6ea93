/**
 * What there is to say about an association's balance requirement and equity, and what a report lacks.
 */
import { problem } from '../diagnostics/index.js';
import type { Amount } from '../money/index.js';

export const resultNegative = problem<{
  readonly year: number;
  readonly result: Amount;
  readonly latest: number | null;
}>({
  code: 'requirement/negative',
  severity: 'note',
  law: 'LKBR 11:10',
  sv: ({ year, result, latest }) =>
    `Balanskravsresultatet ${String(year)} är ${result.toString()} kr. ${latest === null ? 'Det upplyses om; Finsam 21 § kräver inte att det återställs.' : `Det ska vara återställt ${String(latest)} (KL 11:12).`}`,
  en: ({ year, result, latest }) =>
    `The balance requirement result of ${String(year)} is ${result.toString()} kr. ${latest === null ? 'It is disclosed; Finsam 21 § does not ask that it be restored.' : `It is to be restored by ${String(latest)} (KL 11:12).`}`,
});

export const deficitOverdue = problem<{ readonly origin: number; readonly amount: Amount; readonly latest: number }>({
  code: 'requirement/overdue',
  severity: 'warning',
  law: 'KL 11:12',
  sv: ({ origin, amount, latest }) =>
    `${amount.toString()} kr av underskottet ${String(origin)} skulle ha varit återställt ${String(latest)}. Återställ det, eller besluta om synnerliga skäl.`,
  en: ({ origin, amount, latest }) =>
    `${amount.toString()} kr of the deficit of ${String(origin)} should have been restored by ${String(latest)}. Restore it, or decide on exceptional reasons.`,
});

export const reserveNotImported = problem<object>({
  code: 'requirement/reserve',
  severity: 'warning',
  law: 'Finsam 21 §',
  sv: () => 'En resultatreserv används, men Finsam 21 § hänvisar inte till KL 11:14. Kontrollera stödet för den.',
  en: () => 'A result reserve is used, but Finsam 21 § does not refer to KL 11:14. Check what it rests on.',
});

export const oldReserveExpired = problem<{ readonly year: number }>({
  code: 'requirement/old-reserve',
  severity: 'warning',
  law: 'KL 11:14',
  sv: ({ year }) =>
    `En resultatutjämningsreserv används ${String(year)}. Den fick användas till och med 2033; ta bort den.`,
  en: ({ year }) =>
    `A result equalisation reserve is used in ${String(year)}. It could be used until the end of 2033; take it away.`,
});

export const belowMinimum = problem<{
  readonly column: string;
  readonly equity: Amount;
  readonly minimum: Amount;
  readonly short: Amount;
}>({
  code: 'equity/below-minimum',
  severity: 'warning',
  sv: ({ column, equity, minimum, short }) =>
    `${column}: eget kapital är ${equity.toString()} kr, ${short.toString()} under styrelsens lägsta nivå ${minimum.toString()}.`,
  en: ({ column, equity, minimum, short }) =>
    `${column}: equity is ${equity.toString()} kr, ${short.toString()} below the ${minimum.toString()} the board wants at least.`,
});

export const aboveCeiling = problem<{
  readonly column: string;
  readonly equity: Amount;
  readonly ceiling: Amount;
  readonly over: Amount;
}>({
  code: 'equity/above-ceiling',
  severity: 'warning',
  sv: ({ column, equity, ceiling, over }) =>
    `${column}: eget kapital är ${equity.toString()} kr, ${over.toString()} över den rekommenderade högsta nivån ${ceiling.toString()}. Det kan begränsa nästa års statliga medel.`,
  en: ({ column, equity, ceiling, over }) =>
    `${column}: equity is ${equity.toString()} kr, ${over.toString()} above the ${ceiling.toString()} that is recommended at most. It may limit next year's allocation from the state.`,
});

export const ceilingUnconfirmed = problem<{ readonly source: string }>({
  code: 'equity/ceiling-unconfirmed',
  severity: 'note',
  sv: ({ source }) =>
    `Trappan för högsta eget kapital är inte bekräftad (${source}). Ge den som gäller i targets.ceiling.`,
  en: ({ source }) =>
    `The stair of the highest equity is not confirmed (${source}). Give the one that holds in targets.ceiling.`,
});

export const deficitBudget = problem<{
  readonly column: string;
  readonly deficit: Amount;
  readonly opening: Amount;
  readonly left: Amount;
  /** True when what is left is less than the board wants. */
  readonly isLow: boolean;
}>({
  code: 'equity/deficit-budget',
  severity: 'note',
  law: 'KL 11:5',
  sv: ({ column, deficit, opening, left, isLow }) => {
    const low = isLow ? ', mindre än styrelsens lägsta nivå' : '';
    const covers = left.isNegative()
      ? `täcker det inte: ${left.negate().toString()} saknas`
      : `täcker det: ${left.toString()} blir kvar${low}`;
    return `${column} har ett underskott på ${deficit.toString()} kr. Eget kapital är ${opening.toString()} kr och ${covers}.`;
  },
  en: ({ column, deficit, opening, left, isLow }) => {
    const low = isLow ? ', less than the board wants at least' : '';
    const covers = left.isNegative()
      ? `does not cover it: ${left.negate().toString()} are missing`
      : `covers it: ${left.toString()} will be left${low}`;
    return `${column} has a deficit of ${deficit.toString()} kr. Equity is ${opening.toString()} kr and ${covers}.`;
  },
});
