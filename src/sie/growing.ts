/**
 * Columns that grow: dense ones that double, and sparse ones for what few rows have.
 */

export type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** The column itself while it reaches that far; otherwise a larger one with what it held. */
export function reaching<Kind extends Column>(column: Kind, needed: number): Kind {
  if (needed <= column.length) return column;
  const larger = new (column.constructor as new (size: number) => Kind)(Math.max(needed, column.length * 2, 16));
  larger.set(column);
  return larger;
}

/** Values of a few places. Places are added in rising order, and found again by halving. */
export interface Sparse {
  count: number;
  places: Uint32Array;
  values: Uint32Array;
}

export function createSparse(): Sparse {
  return { count: 0, places: new Uint32Array(0), values: new Uint32Array(0) };
}

/** Sets the value of a place, which is the last one again or one after it. */
export function setSparse(sparse: Sparse, place: number, value: number): void {
  if (sparse.count > 0 && sparse.places[sparse.count - 1] === place) sparse.count--;
  sparse.places = reaching(sparse.places, sparse.count + 1);
  sparse.values = reaching(sparse.values, sparse.count + 1);
  sparse.places[sparse.count] = place;
  sparse.values[sparse.count++] = value;
}

/** The value of a place, 0 when it has none. */
export function sparseAt({ count, places, values }: Sparse, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low < count && places[low] === place ? values[low]! : 0;
}
