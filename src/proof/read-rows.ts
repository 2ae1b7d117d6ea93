/**
 * Rows of a typed-in table: what each is, and which others it is a sum or a share of, as it says itself or as its label,
 * its place and its figures tell.
 */
import { type Diagnostic, excerpt, nearest, shown } from '../diagnostics/index.js';
import { oreIn } from '../money/index.js';
import { statementProblems } from '../statements/index.js';
import { rowRead, sumRead } from './problems.js';
import type { ReadRow, ReadTable } from './read-table.js';
import { rowWords, shareWords } from './words.js';

/** A row with the places of the rows it is reckoned from. */
export interface KnownRow extends Omit<ReadRow, 'of' | 'less' | 'to' | 'tie'> {
  readonly tie?: string;
  readonly of: readonly number[];
  readonly less: readonly number[];
  readonly to: readonly number[];
}

/** The rows of a table, known for what they are. What was not said is noted. */
export function knownRows(found: Diagnostic[], table: ReadTable): readonly KnownRow[] {
  const tied = table.rows.map((row, i) => withTie(found, row, i, table));
  const shared = tied.map((row, i) => withShare(found, row, i, tied));
  return withSums(found, shared, table);
}

type TiedRow = Omit<ReadRow, 'tie'> & { readonly tie?: string };

function withTie(found: Diagnostic[], { tie, ...row }: ReadRow, i: number, table: ReadTable): TiedRow {
  if (tie !== undefined || row.type === 'heading' || row.unit === 'percent')
    return tie === undefined || tie === null ? row : { ...row, tie };
  const label = row.label.toLowerCase().trim();
  const word = rowWords.find((each) => each.kinds.includes(table.kind) && each.label.test(label));
  if (word === undefined) return row;
  found.push(rowRead.at(['rows', i], { table: excerpt(table.title), row: row.label, tie: word.tie }));
  const window = row.window ?? word.window;
  return { ...row, tie: word.tie, ...(window === undefined ? {} : { window }) };
}

function withShare(found: Diagnostic[], row: TiedRow, i: number, rows: readonly TiedRow[]): KnownRow {
  const { of, less, to, ...rest } = row;
  const placesOf = (field: 'of' | 'less' | 'to', names: readonly string[] = []): readonly number[] =>
    names.flatMap((name) => {
      const place = rows.findLastIndex(
        (each, at) => at < i && each.type !== 'heading' && [each.label, each.code].includes(name),
      );
      if (place !== -1) return [place];
      const names = rows.slice(0, i).flatMap((each) => (each.type === 'heading' ? [] : [each.label]));
      found.push(
        statementProblems.rowUnknown.at(['rows', i, field], { row: shown(name), nearest: nearest(name, names) ?? '' }),
      );
      return [];
    });
  const known = { ...rest, of: placesOf('of', of), less: placesOf('less', less), to: placesOf('to', to) };
  const word = shareWords.find(({ label }) => label.test(row.label.toLowerCase()));
  if (of !== undefined || to !== undefined || row.unit !== 'percent' || word === undefined) return known;
  const [part, whole] = [word.of, word.to].map((tie) => rows.findIndex((each, at) => at < i && each.tie === tie)) as [
    number,
    number,
  ];
  return part === -1 || whole === -1 ? known : { ...known, of: [part], to: [whole] };
}

/** Sums that do not name their rows take those above that no sum has taken: as many as fit the figures best. */
function withSums(found: Diagnostic[], rows: readonly KnownRow[], table: ReadTable): readonly KnownRow[] {
  const pending: number[] = [];
  return rows.map((row, i) => {
    if (row.type === 'heading' || row.unit === 'percent') return row;
    const isNamed = table.rows[i]!.of !== undefined || table.rows[i]!.less !== undefined;
    const of = row.type === 'sum' && !isNamed ? likeliest(rows, i, pending, table) : row.of;
    const taken = new Set([...of, ...row.less]);
    pending.splice(0, pending.length, ...pending.filter((place) => !taken.has(place)));
    if (row.type === 'sum' && row.tie === 'assets') pending.length = 0;
    // A balance in a table of changes adds to nothing.
    else if (row.window === undefined) pending.push(i);
    if (row.type === 'sum' && !isNamed && of.length > 0) {
      const labels = of.map((place) => rows[place]!.label);
      found.push(sumRead.at(['rows', i], { table: excerpt(table.title), row: row.label, of: labels }));
    }
    return row.type === 'sum' ? { ...row, of } : row;
  });
}

const ofAll = /resultat|nettokostnad|^res\b|^förändring av likvida/;

function likeliest(
  rows: readonly KnownRow[],
  i: number,
  pending: readonly number[],
  table: ReadTable,
): readonly number[] {
  const row = rows[i]!;
  const lastSum = pending.findLastIndex((place) => rows[place]!.type === 'sum');
  const lastHeading = rows.findLastIndex(({ type }, place) => place < i && type === 'heading');
  const lines = pending.filter((place, at) => at > lastSum && place > lastHeading);
  const usual = lines.length === 0 || (ofAll.test(row.label.toLowerCase()) && lastSum !== -1) ? [...pending] : lines;
  const size = table.unit === 'ore' ? 0 : oreIn[table.unit] / 2;
  const fits = (of: readonly number[]): number =>
    row.figures.filter((figure, c) => {
      const parts = of.map((place) => rows[place]!.figures[c]?.ore ?? 0);
      const sum = parts.reduce((ore, each) => ore + each, 0);
      return figure !== null && Math.abs(sum - figure.ore) <= size * (parts.length + 1);
    }).length;
  let best = { of: usual, fits: fits(usual) };
  // More rows than that are in no sum of a printed page; and they would take long to try.
  const most = Math.min(pending.length, 200);
  for (let count = 1; count <= most; count++) {
    const of = pending.slice(-count);
    const fit = fits(of);
    if (fit > best.fits) best = { of, fits: fit };
  }
  return best.of;
}
