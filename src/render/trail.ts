/**
 * The trail (*verifieringskedja*) behind the figures of a document: explanations, accounts and vouchers, each once.
 *
 *     cell ── explained ── explained …          the same explanation in two places is one
 *                 └── list of vouchers          one for each choice of an account's vouchers, gathered under the account
 *                          └── voucher          as it was posted
 *
 * Everything knows what it is a part of, so the trail can be walked both ways.
 */
import type { Amount } from '../money/index.js';
import {
  type AccountExplanation,
  type Cell,
  type CellExplanation,
  type ExplainedVoucher,
  type Side,
  type Statement,
  cellText,
  explainer,
} from '../statements/index.js';
import { type VoucherBook, voucherBook } from './trail-vouchers.js';

/** A statement where it stands in the document. */
export interface PlacedStatement {
  readonly id: string;
  readonly statement: Statement;
}

/** A cell where it stands. */
export interface PlacedCell {
  readonly id: string;
  readonly statement: Statement;
  readonly row: string;
  readonly column: string;
}

/** An explanation, and the cells it explains. */
export interface Explained {
  readonly id: string;
  readonly explanation: CellExplanation;
  readonly parts: readonly TrailPart[];
  readonly cells: readonly PlacedCell[];
}

export type TrailPart = FigurePart | AccountPart;

/** Another figure that a figure is reckoned from. */
export interface FigurePart {
  readonly type: 'figure';
  readonly counts: CellExplanation['counts'];
  readonly label: string;
  readonly text: string;
  readonly to: Explained;
}

/** An account on the line. */
export interface AccountPart {
  readonly type: 'account';
  readonly explanation: AccountExplanation;
  /** Nothing where there are balances and no vouchers. */
  readonly list: VoucherList | undefined;
}

/** An account, with every choice of its vouchers that some figure is made of. */
export interface AccountTrail {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly lists: readonly VoucherList[];
}

/** Some vouchers on an account, and the figures they are a part of. */
export interface VoucherList {
  readonly id: string;
  readonly account: AccountTrail;
  /** Debit is positive, so that a figure shown turned has the same list as one that is not. */
  readonly amount: Amount;
  readonly rows: readonly ListedVoucher[];
  /** How many there are, the listed ones among them. */
  readonly count: number;
  readonly usedIn: readonly Explained[];
}

/** A voucher in a list; without a place when it is not shown whole. */
export interface ListedVoucher {
  readonly explained: ExplainedVoucher;
  readonly amount: Amount;
  readonly to: VoucherTrail | undefined;
}

/** A voucher shown whole. */
export interface VoucherTrail {
  readonly id: string;
  readonly posted: NonNullable<ExplainedVoucher['posted']>;
}

/** Which vouchers are listed, and how many are shown whole. */
export interface VoucherLimits {
  readonly skip: number;
  readonly take: number;
  readonly most: number;
}

/** Everything behind the figures of some statements. */
export interface Trail {
  readonly explained: readonly Explained[];
  readonly book: VoucherBook;
  /** The explanation of a cell; nothing when there is none to give. */
  readonly of: (cell: Cell | null) => Explained | undefined;
}

/** An explanation while the cells it explains are still being met. */
interface OpenExplained extends Explained {
  readonly cells: PlacedCell[];
}

/** The trail behind every figure, in the order they are met. */
export function trailOf(placed: readonly PlacedStatement[], limits: VoucherLimits): Trail {
  const book = voucherBook(limits);
  const explain = explainer();
  const byCell = new Map<Cell, OpenExplained>();
  const byContent = new Map<string, OpenExplained>();
  const explanationIn = (explanation: CellExplanation): OpenExplained => {
    const known = byCell.get(explanation.cell);
    if (known !== undefined) return known;
    const parts = explanation.parts.map((part): TrailPart => {
      if (part.type === 'account')
        return { type: 'account', explanation: part, list: book.listOf(part, sideOf(explanation)) };
      return { type: 'figure', ...namedIn(explanation, part), to: explanationIn(part) };
    });
    const content = contentOf(explanation, parts);
    const explained = byContent.get(content) ?? madeOf(explanation, parts, `f${String(byContent.size + 1)}`);
    if (!byContent.has(content)) book.use(explained);
    byContent.set(content, explained);
    byCell.set(explanation.cell, explained);
    return explained;
  };
  for (const { id, statement } of placed) {
    statement.rows.forEach((row, r) => {
      statement.columns.forEach((column, c) => {
        if (!isFigure(row.cells[c] ?? null)) return;
        const explained = explanationIn(explain(statement, row.key, column.key));
        const cell = { id: cellId(id, r, c), statement, row: row.label, column: column.heading };
        explained.cells.push(cell);
      });
    });
  }
  return {
    explained: [...byContent.values()],
    book,
    of: (cell) => (cell === null ? undefined : byCell.get(cell)),
  };
}

/** The side that a line shows as positive. */
function sideOf({ cell: { origin } }: CellExplanation): Side {
  return origin.type === 'accounts' ? origin.side : 'debit';
}

/** The name of a cell in the document. */
export function cellId(statement: string, row: number, column: number): string {
  return `${statement}-${String(row + 1)}-${String(column + 1)}`;
}

/** Words explain themselves. */
function isFigure(cell: Cell | null): boolean {
  return cell !== null && cell.type !== 'text';
}

function madeOf(explanation: CellExplanation, parts: readonly TrailPart[], id: string): OpenExplained {
  return { id, explanation, parts, cells: [] };
}

/** Within a column the row tells; between columns of a row, the column does. */
function namedIn(
  whole: CellExplanation,
  { row, column, cell, counts }: CellExplanation,
): Pick<FigurePart, 'label' | 'text' | 'counts'> {
  return {
    label: column.key === whole.column.key ? row.label : column.heading,
    text: cellText(cell, 'ore'),
    counts,
  };
}

/** Two figures have the same explanation when it would read the same, and its parts have. */
function contentOf({ cell, statement: { unit, rounding } }: CellExplanation, parts: readonly TrailPart[]): string {
  if (cell.origin.type === 'given') return JSON.stringify(['given', cell.origin.source]);
  if (parts.length === 0) return '';
  const shown = cell.type === 'amount' && !cell.shown.equals(cell.value) ? [unit, rounding, cell.shown.ore] : [];
  return JSON.stringify([
    ...shown,
    ...parts.map((part) =>
      part.type === 'figure'
        ? [part.counts, part.label, part.text, part.to.id]
        : [
            part.explanation.account.number,
            part.explanation.account.name,
            part.explanation.amount.ore,
            part.explanation.moved,
            part.list?.id,
          ],
    ),
  ]);
}
