/**
 * What a REPL offers when the tab key is pressed within quotes: the accounts and the objects that begin so.
 */
import type { Chart } from '../chart/index.js';

/** What was typed since the quote, and what it may become. */
export interface Completion {
  readonly typed: string;
  readonly names: readonly string[];
}

/** The accounts and objects that begin as the text after the last open quote; nothing outside quotes. */
export function completionsOf(chart: Chart, line: string): Completion | undefined {
  const quote = openQuote(line);
  if (quote === undefined) return undefined;
  const typed = line.slice(line.lastIndexOf(quote) + 1);
  const codes = [
    ...chart.accounts.map(({ number }) => number),
    ...chart.dimensions.flatMap(({ objects }) => objects.map(({ code }) => code)),
  ];
  return { typed, names: [...new Set(codes)].filter((code) => code.startsWith(typed)).sort() };
}

/** The quote that has been opened and not closed at the end of the line. */
function openQuote(line: string): string | undefined {
  let open: string | undefined;
  for (const character of line) {
    if (open === undefined && ['"', "'", '`'].includes(character)) open = character;
    else if (character === open) open = undefined;
  }
  return open;
}
