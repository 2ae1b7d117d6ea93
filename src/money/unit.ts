/**
 * The units amounts are rounded, divided and printed in.
 */

/** Öre, kronor, tenths of a thousand kronor, thousands of kronor. */
export type Unit = 'ore' | 'kr' | '0.1 tkr' | 'tkr';

/** How many öre there are in one of each unit. */
export const oreIn: Readonly<Record<Unit, number>> = { ore: 1, kr: 100, '0.1 tkr': 10_000, tkr: 100_000 };

/** How each unit is named to a reader, Swedish and English being alike. */
export const unitNames: Readonly<Record<Unit, string>> = { ore: 'öre', kr: 'kr', '0.1 tkr': '0,1 tkr', tkr: 'tkr' };
