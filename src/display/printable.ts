/**
 * How a value shows itself when it is printed in Node, Deno or Bun.
 */

// The symbol is registered, so nothing has to be imported from Node to honour it.
export const inspect = Symbol.for('nodejs.util.inspect.custom');

/** Gives the value (or a prototype of values) its own look in a REPL, in `console.log` and as text. */
export function printable<Value extends object>(value: Value, print: (value: Value) => string): Value {
  const show = {
    value(this: Value): string {
      return print(this);
    },
  };
  return Object.defineProperties(value, { [inspect]: show, toString: show });
}
