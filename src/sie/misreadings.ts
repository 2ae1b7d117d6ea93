/**
 * What a reading could not read, kept with the document: nobody is to get books in which it is silently missing.
 */
import type { Diagnostic } from '../diagnostics/index.js';
import type { SieDocument } from './document.js';
import { type Finder, type Finding, toldOf } from './finder.js';
import { isMisreading, isOfVouchers } from './misreading.js';
import type { SieFinding } from './problem.js';
import type { VoucherColumns } from './voucher-columns.js';

export interface Misreadings {
  /** What there is to say of them, in the order of the file. */
  readonly told: readonly Diagnostic[];
  /** Vouchers that were not read whole, by their place in the list. */
  readonly vouchers: ReadonlySet<number>;
  /** True when something else than a voucher was not. */
  readonly isBeside: boolean;
  /** True when that was no row of a voucher either. */
  readonly isBalance: boolean;
}

const none: Misreadings = { told: [], vouchers: new Set(), isBeside: false, isBalance: false };

/** The misreadings of a document that has been read. */
export function gatherMisreadings(finder: Finder, columns: VoucherColumns): Misreadings {
  if (finder.misreadLines.length === 0 && !finder.isMisreadBeside) return none;
  const told = [...finder.findings]
    .filter(({ problem }) => isMisreading(problem))
    .sort((a, b) => a.place.from - b.place.from)
    .map((finding: Finding) => toldOf(finder, finding, 'error'));
  const vouchers = new Set(finder.misreadLines.flatMap((line) => vouchersOfLine(columns, line)));
  const { isMisreadBeside: isBeside, isBalanceMisread: isBalance } = finder;
  return { told: Object.freeze(told), vouchers, isBeside, isBalance };
}

/** The last voucher that begins on this line or before it; all that do, should they share a line. */
function vouchersOfLine({ line: lines, vouchers }: VoucherColumns, line: number): readonly number[] {
  let low = 0;
  let high = vouchers;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lines[middle]! <= line) low = middle + 1;
    else high = middle;
  }
  const found = [low - 1];
  for (let before = low - 2; before >= 0 && lines[before] === lines[low - 1]; before--) found.push(before);
  return found;
}

const misreadingsOfDocument = Symbol('misreadings');

/** Hides the misreadings in their document. */
export function hideMisreadings(document: SieDocument, misreadings: Misreadings): void {
  Object.defineProperty(document, misreadingsOfDocument, { value: misreadings });
}

export function misreadingsOf(document: SieDocument): Misreadings {
  return (document as { readonly [misreadingsOfDocument]?: Misreadings })[misreadingsOfDocument] ?? none;
}

/** What is to be said of those that balances may miss: all but those in vouchers. */
export function misreadBalances(document: SieDocument): readonly Diagnostic[] {
  const { told, isBalance } = misreadingsOf(document);
  if (!isBalance) return [];
  const ofBalances = told.filter(({ data }) => !isOfVouchers((data as SieFinding).place));
  // Of very many of one code only the first are told by themselves.
  return ofBalances.length > 0 ? ofBalances : told;
}
