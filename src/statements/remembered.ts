/**
 * Answers that are worked out once: what a layout says of a chart.
 *
 * Only of values that are frozen to the bottom, and only what follows from them alone. Then no answer can become wrong,
 * and each is let go of together with what it was asked about.
 */

interface Answers<Value> {
  readonly further: WeakMap<object, Answers<Value>>;
  answer?: { readonly value: Value };
}

/**
 * The function, asked once of the same values.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function remembering<Asked extends readonly object[], Value>(
  work: (...asked: Asked) => Value,
): (...asked: Asked) => Value {
  const none: Answers<Value> = { further: new WeakMap() };
  return (...asked) => {
    let known = none;
    for (const each of asked) {
      const next = known.further.get(each) ?? { further: new WeakMap() };
      known.further.set(each, next);
      known = next;
    }
    known.answer ??= { value: work(...asked) };
    return known.answer.value;
  };
}
