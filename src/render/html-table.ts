/**
 * A statement as an HTML table: headings that head, rows that are read with their label, and every figure a link to
 * what it is made of.
 */
import {
  type Cell,
  type Footnote,
  type Statement,
  type StatementRow,
  cellText,
  roundingText,
  unitNames,
} from '../statements/index.js';
import { type Markup, markup } from './markup.js';
import { type PlacedStatement, type Trail, cellId } from './trail.js';

/** What a table is written with. */
export interface TableSurroundings {
  /** The links of figures; nothing when they are not explained. */
  readonly trail: Trail | undefined;
  /** Every statement of the page, among them the notes that rows refer to. */
  readonly placed: readonly PlacedStatement[];
  /** The heading right above, which the caption need not repeat. */
  readonly heading: string | undefined;
}

/** A statement with its footnotes. */
export function statementTable(here: PlacedStatement, surroundings: TableSurroundings): Markup {
  const { id, statement } = here;
  const { rows } = statement;
  const notes = noteLinks(here, surroundings.placed);
  // Where no figure is a link, the keyboard has nothing else to scroll by.
  const scrolls = surroundings.trail === undefined ? markup` tabindex="0"` : undefined;
  const look = [
    'table',
    ...(rows.length <= 16 ? ['short'] : []),
    // Tables of few columns have them alike, so that figures stand under each other down the page.
    ...(statement.columns.length <= 3 ? ['few'] : []),
  ].join(' ');
  const groups = groupsOf(rows).map(
    (group) => markup`<tbody>${group.map((r) => rowMarkup(here, r, { ...surroundings, notes }))}</tbody>\n`,
  );
  return markup`<div class="${look}" role="group" aria-labelledby="${id}-caption"${scrolls}><table id="${id}">
<caption id="${id}-caption">${captionOf(here, surroundings)}</caption>
<thead><tr>${headings(here, notes.size > 0)}</tr></thead>
${groups}</table></div>
${footnotesOf(here)}`;
}

function captionOf({ id, statement }: PlacedStatement, { heading, placed }: TableSurroundings): Markup {
  const { title, unit, rounding, law, columns, footnotes } = statement;
  const isRounded = columns.some(({ type }) => type === 'amount') && unit !== 'ore';
  const remarks = [...(isRounded ? [capitalised(roundingText[rounding])] : []), ...(law === undefined ? [] : [law])];
  const whole = footnotes.filter((footnote) => footnote.rows.length === 0 && footnote.columns.length === 0);
  const back = backFromNote(statement, placed);
  const name = heading === title ? markup`<span class="unseen">${title}</span>` : markup`<b>${title}</b>`;
  const remark = remarks.length === 0 ? undefined : markup` <small>${remarks.join(' · ')}</small>`;
  return markup`${name}${whole.map((each) => markLink(id, each, statement.columns.length))}${remark}${back}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function headings({ id, statement }: PlacedStatement, hasNotes: boolean): Markup {
  const { columns, unit, footnotes } = statement;
  const hasAmounts = columns.some(({ type }) => type === 'amount');
  const corner = hasAmounts ? markup`<th scope="col">Belopp i ${unitNames[unit]}</th>` : markup`<td></td>`;
  const note = hasNotes ? markup`<th scope="col" class="note">Not</th>` : undefined;
  const named = columns.map(({ key, heading, type }, c) => {
    const marks = footnotes.filter((each) => each.columns.includes(key)).map((each) => markLink(id, each, c));
    return markup`<th scope="col"${type === 'text' ? undefined : markup` class="figure"`}>${heading}${marks}</th>`;
  });
  return markup`${corner}${note}${named}`;
}

interface RowSurroundings extends TableSurroundings {
  readonly notes: ReadonlyMap<string, PlacedStatement | undefined>;
}

function rowMarkup({ id, statement }: PlacedStatement, r: number, { trail, notes }: RowSurroundings): Markup {
  const { columns, unit, footnotes, rows } = statement;
  const { type, key, label, level, code, note, account, cells } = rows[r]!;
  const marks = footnotes
    .filter((each) => each.rows.includes(key))
    .map((each) => markLink(id, each, columns.length + 1 + r));
  if (type === 'heading') {
    const width = columns.length + (notes.size > 0 ? 2 : 1);
    return markup`<tr><th scope="rowgroup" colspan="${width}" class="heading">${label}${marks}</th></tr>`;
  }
  const number = account === undefined ? undefined : markup`<span class="number">${account}</span> `;
  const result = code === undefined ? undefined : markup` <span class="code">${code}</span>`;
  const inset = level > 1 ? markup` class="inset"` : undefined;
  const noteCell = notes.size === 0 ? undefined : markup`<td class="note">${noteLink(note, notes.get(key))}</td>`;
  const figures = cells.map((cell, c) => figureMarkup(cell, unit, cellId(id, r, c), trail));
  return markup`<tr${rowClass(rows[r]!)}><th scope="row"${inset}>${number}${label}${result}${marks}</th>${noteCell}${figures}</tr>
`;
}

function rowClass({ type, code, tie }: StatementRow): Markup | undefined {
  if (type !== 'sum') return undefined;
  // What other tables refer to is what the reader looks for.
  return code === undefined && tie === undefined ? markup` class="sum"` : markup` class="sum result"`;
}

function figureMarkup(cell: Cell | null, unit: Statement['unit'], id: string, trail: Trail | undefined): Markup {
  if (cell?.type === 'text') return markup`<td class="words">${cell.value}</td>`;
  const to = trail?.of(cell);
  if (to === undefined) return markup`<td>${cellText(cell, unit)}</td>`;
  return markup`<td><a id="${id}" href="#${to.id}">${cellText(cell, unit)}</a></td>`;
}

/** Rows from one heading to the next, by their places. */
function groupsOf(rows: readonly StatementRow[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  rows.forEach(({ type }, r) => {
    if (type === 'heading' || groups.length === 0) groups.push([r]);
    else groups.at(-1)!.push(r);
  });
  return groups;
}

/** The note of each row that has one: the first after the statement, or else the first there is. */
function noteLinks(
  { id, statement }: PlacedStatement,
  placed: readonly PlacedStatement[],
): ReadonlyMap<string, PlacedStatement | undefined> {
  const here = placed.findIndex((each) => each.id === id);
  const inOrder = [...placed.slice(here), ...placed.slice(0, here)];
  return new Map(
    statement.rows.flatMap(({ key, note }) =>
      note === undefined ? [] : [[key, inOrder.find((each) => each.statement.name === `note.${key}`)]],
    ),
  );
}

function noteLink(note: string | undefined, to: PlacedStatement | undefined): Markup | undefined {
  if (note === undefined) return undefined;
  return to === undefined ? markup`${note}` : markup`<a href="#${to.id}">${note}</a>`;
}

/** From a note to the table with the line it specifies: the last above it, or else the first there is. */
function backFromNote(note: Statement, placed: readonly PlacedStatement[]): Markup | undefined {
  if (!note.name.startsWith('note.')) return undefined;
  const key = note.name.slice('note.'.length);
  const refers = (each: PlacedStatement): boolean =>
    each.statement.rows.some((row) => row.key === key && row.note !== undefined);
  const here = placed.findIndex(({ statement }) => statement === note);
  const to = placed.slice(0, here).findLast(refers) ?? placed.find(refers);
  if (to === undefined) return undefined;
  return markup` <a class="back" href="#${to.id}">${to.statement.title}</a>`;
}

/** A mark that leads to its footnote; `place` tells the marks of one footnote apart. */
function markLink(id: string, { mark }: Footnote, place: number): Markup {
  return markup`<sup><a id="${id}-m${mark}-${place}" href="#${id}-n${mark}">${mark}</a></sup>`;
}

function footnotesOf({ id, statement: { footnotes, rows, columns } }: PlacedStatement): Markup | undefined {
  if (footnotes.length === 0) return undefined;
  const notes = footnotes.map((footnote) => {
    const { mark, text } = footnote;
    const column = columns.findIndex(({ key }) => footnote.columns.includes(key));
    const row = rows.findIndex(({ key }) => footnote.rows.includes(key));
    const isWhole = footnote.rows.length === 0 && footnote.columns.length === 0;
    const place = isWhole ? columns.length : column === -1 ? columns.length + 1 + row : column;
    const isMarked = isWhole || column !== -1 || row !== -1;
    const back = markup` <a class="back" href="#${id}-m${mark}-${place}">Tillbaka</a>`;
    return markup`<p id="${id}-n${mark}"><sup>${mark}</sup> ${text}${isMarked ? back : undefined}</p>`;
  });
  return markup`<div class="footnotes">${notes}</div>
`;
}
