/**
 * Times things against each other: every round runs each of them once, so a machine that slows down slows them all,
 * and what is reported is the ratio to the first of them, the median over the rounds.
 */

/** One thing measured. */
export interface Measure {
  readonly name: string;
  /** Nanoseconds a piece, median of the rounds. */
  readonly each: number;
  /** How many times the first thing's time, median of the rounds. */
  readonly ratio: number;
}

/** Runs each thing once to warm up and then so many rounds. */
export function measure(
  pieces: number,
  rounds: number,
  things: Readonly<Record<string, () => unknown>>,
): readonly Measure[] {
  const entries = Object.entries(things);
  const times = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    for (const [name, run] of entries) {
      globalThis.gc?.();
      const start = performance.now();
      run();
      const took = performance.now() - start;
      if (round >= 0) times.get(name)!.push(took);
    }
  }
  const first = times.get(entries[0]![0])!;
  return entries.map(([name]) => {
    const own = times.get(name)!;
    return { name, each: (median(own) * 1e6) / pieces, ratio: median(own.map((time, i) => time / first[i]!)) };
  });
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

export function printMeasures(title: string, measures: readonly Measure[]): void {
  console.log(`\n${title}`);
  for (const { name, each, ratio } of measures) {
    console.log(
      `  ${name.padEnd(46)} ${each < 100 ? each.toFixed(1).padStart(10) : each.toFixed(0).padStart(10)}   ${ratio.toFixed(2).padStart(7)} x`,
    );
  }
}
