// Values that are none of what is asked for, and which of them a call does not refuse as it should.
import { inspect } from 'node:util';
import { isBookkeepingError } from '../../src/index.js';

export const notObjects: readonly unknown[] = [null, 42, NaN, 'x', '', true, Symbol('x'), 1n, () => ({})];

/** What could be taken for an object without fields, and so for no options at all. */
export const notOptions: readonly unknown[] = [
  ...notObjects,
  [],
  ['x'],
  new Map(),
  new Date(0),
  Object.create({ asOf: '2024-01-31', by: 'ekonom' }),
];

/** A call with one argument left to choose. */
export type Call = (value: never) => unknown;

/** The values that are answered, or refused with other codes than this. */
export function notRefused(call: Call, values: readonly unknown[], codes: string): string[] {
  return values.flatMap((value) => {
    const said = outcome(() => call(value as never));
    return said === codes ? [] : [`${inspect(value)}: ${said}`];
  });
}

function outcome(attempt: () => unknown): string {
  try {
    attempt();
    return 'an answer';
  } catch (error) {
    return isBookkeepingError(error) ? error.diagnostics.map(({ code }) => code).join(' ') : String(error);
  }
}
