/**
 * The units amounts are rounded, divided and printed in.
 */
import { refusedField } from '../diagnostics/index.js';

/** Öre, kronor, tenths of a thousand kronor, thousands of kronor. */
export type Unit = 'ore' | 'kr' | '0.1 tkr' | 'tkr';

/** How many öre there are in one of each unit. */
export const oreIn: Readonly<Record<Unit, number>> = { ore: 1, kr: 100, '0.1 tkr': 10_000, tkr: 100_000 };

/** The unit, or an error when there is none of that name. */
export function readUnit(unit: unknown): Unit {
  if (typeof unit === 'string' && Object.hasOwn(oreIn, unit)) return unit as Unit;
  throw refusedField('unit', unit, Object.keys(oreIn).join(', '));
}

/** How each unit is named to a reader, Swedish and English being alike. */
export const unitNames: Readonly<Record<Unit, string>> = { ore: 'öre', kr: 'kr', '0.1 tkr': '0,1 tkr', tkr: 'tkr' };
