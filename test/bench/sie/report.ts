/**
 * What a process that has read a file reports: what it read, and what it took.
 */

export interface Report {
  readonly vouchers: number;
  readonly rows: number;
  /** Vouchers found at fault. */
  readonly wrong: number;
  /** A figure that two ways of reading the same file must share. */
  readonly size: number;
  /** Milliseconds of processor time, and the most memory there was, in megabytes. */
  readonly processor: number;
  readonly memory: number;
}

interface Read extends Pick<Report, 'vouchers' | 'rows' | 'wrong'> {
  /** Öre by account. */
  readonly balances: Float64Array;
}

/** Prints the balances as a program for people would, and the report as the last line. */
export function report({ balances, ...read }: Read): void {
  console.log([...balances].map((ore) => (ore / 100).toFixed(2)).join('\n'));
  const { user, system } = process.cpuUsage();
  const made: Report = {
    ...read,
    size: balances.reduce((sum, ore) => sum + Math.abs(ore), 0),
    processor: (user + system) / 1000,
    memory: process.resourceUsage().maxRSS / 1000,
  };
  console.log(JSON.stringify(made));
}
