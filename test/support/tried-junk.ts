// Every junk in every place of what a call is given, and what became of it.
import { isBookkeepingError } from '../../src/index.js';
import { notOptions } from './junk.js';
import { inherited } from './wrong-values.js';

export const junk: readonly unknown[] = [
  ...notOptions,
  ...inherited,
  ...[undefined, -0, 1.5, 1e21, -Infinity, ' ', '\ud800', 'x'.repeat(1_000_000), 10n ** 30n],
  ...[[null], [undefined], [[]], Array(12), Array(13).fill(1), {}, Object.create(null), JSON.parse('{"__proto__":1}')],
];

/** A value in a place, and what was said of it: `an answer`, `refused`, or the crash. */
export interface Tried {
  readonly place: string;
  readonly value: unknown;
  readonly said: string;
}

/** Tries every junk in every place of a draft. */
export function tried(draft: () => unknown, call: (draft: never) => unknown): readonly Tried[] {
  const attempt = (place: string, value: unknown, make: () => unknown): Tried => {
    try {
      String(call(make() as never));
      return { place, value, said: 'an answer' };
    } catch (error) {
      return { place, value, said: isBookkeepingError(error) ? 'refused' : String(error) };
    }
  };
  const walk = (path: readonly string[], there: unknown): Tried[] => {
    const own = junk.map((value) =>
      attempt(path.join('.'), value, () => {
        if (path.length === 0) return value;
        const made = draft() as Record<string, unknown>;
        const parent = path.slice(0, -1).reduce((each, key) => each[key] as Record<string, unknown>, made);
        parent[path.at(-1)!] = value;
        return made;
      }),
    );
    const isPlain = typeof there === 'object' && there !== null && !Object.isFrozen(there);
    return [...own, ...(isPlain ? Object.entries(there).flatMap(([key, each]) => walk([...path, key], each)) : [])];
  };
  return walk([], draft());
}
