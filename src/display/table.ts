/**
 * A table of text, aligned for a fixed-width screen: what the values of the library print themselves as.
 */

/** One column: its heading, and the side its cells lean on (figures to the right). */
export interface TextColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A column of words. */
export const left = (title: string): TextColumn => ({ title, align: 'left' });
/** A column of figures. */
export const right = (title: string): TextColumn => ({ title, align: 'right' });

/** A row of cells, or a rule across the table. */
export type TextRow = readonly string[] | 'rule';

/** Headings, a rule, the rows. Cells are never cut: a figure that does not fit is worse than a long line. */
export function textTable(columns: readonly TextColumn[], rows: readonly TextRow[]): string {
  const widths = columns.map((column, i) =>
    rows.reduce(
      (widest, row) => Math.max(widest, row === 'rule' ? 0 : textWidth(row[i] ?? '')),
      textWidth(column.title),
    ),
  );
  const rule = widths.map((w) => '─'.repeat(w)).join('──');
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, i) => {
        const cell = cells[i] ?? '';
        const space = ' '.repeat(widths[i]! - textWidth(cell));
        return align === 'right' ? space + cell : cell + space;
      })
      .join('  ')
      // Plain spaces only: a no-break space that ends a cell belongs to it. Looked for from their first, so that a
      // very long cell does not take very long.
      .replace(/(?<! ) +$/, '');
  return [
    line(columns.map(({ title }) => title)),
    rule,
    ...rows.map((row) => (row === 'rule' ? rule : line(row))),
  ].join('\n');
}

/** How many places a text takes on a screen. */
export function textWidth(cell: string): number {
  return Array.from(cell.normalize('NFC')).length;
}
