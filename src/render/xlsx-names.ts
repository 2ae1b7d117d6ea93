/**
 * Names that a spreadsheet takes: of sheets, and of the columns in them.
 */

const longestSheet = 31;

/** The names of sheets after their titles, none twice. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const bare = title
      .replace(/[\u0000-\u001f[\]:*?/\\]+/g, ' ') // eslint-disable-line no-control-regex -- as it says
      .replace(/ {2,}/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '');
    // Excel keeps this one for itself.
    const name = bare === '' ? 'Tabell' : bare.toLowerCase() === 'history' ? 'History ' + '1' : bare;
    return untaken(taken, (mark) => {
      const cut = Array.from(name);
      while (cut.join('').length + mark.length > longestSheet) cut.pop();
      return cut.join('').replace(/[' ]+$/, '') + mark;
    });
  });
}

/** The names of columns: `incomeStatement.budget`. The point keeps them from being read as the name of a cell. */
export function columnNames(
  columns: readonly { readonly statement: string; readonly column: string }[],
): readonly string[] {
  const taken = new Set<string>();
  return columns.map(({ statement, column }) => {
    const [first, second] = [statement, column].map((word) => word.replace(/[^\p{L}\p{N}_]/gu, '_'));
    const name = /^[\p{L}_]/u.test(first!) ? `${first!}.${second!}` : `_${first!}.${second!}`;
    return untaken(taken, (mark) => name.slice(0, 200) + mark.replace(/[ ()]+/g, '_').replace(/_$/, ''));
  });
}

/** The first that nobody has, in capitals or not: as it is, with (2), with (3). */
function untaken(taken: Set<string>, name: (mark: string) => string): string {
  for (let count = 1; ; count++) {
    const made = name(count === 1 ? '' : ` (${String(count)})`);
    if (taken.has(made.toLowerCase())) continue;
    taken.add(made.toLowerCase());
    return made;
  }
}
