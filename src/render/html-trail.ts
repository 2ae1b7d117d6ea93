/**
 * The appendix of a page: what each figure is made of, the vouchers on each account, and the vouchers themselves, with
 * links both ways. What there is no room for is told with its number.
 */
import { type CellExplanation, type StatementRow, cellText, unitNames } from '../statements/index.js';
import { accountSections } from './html-vouchers.js';
import { type Markup, markup } from './markup.js';
import type { Explained, PlacedCell, Trail, TrailPart } from './trail.js';

/** What stands behind the figures of a page. */
export function trailSection(trail: Trail): Markup {
  const [reckoned, others] = [trail.explained.filter(isReckoned), trail.explained.filter((each) => !isReckoned(each))];
  const groups: { readonly title: string; readonly explained: Explained[] }[] = [];
  for (const each of reckoned) {
    const { title } = each.explanation.statement;
    if (groups.at(-1)?.title === title) groups.at(-1)!.explained.push(each);
    else groups.push({ title, explained: [each] });
  }
  if (others.length > 0) groups.push({ title: 'Angivet, eller inget bokfört', explained: others });
  const written = groups.map(
    ({ title, explained }) =>
      markup`<h4>${title}</h4>\n<div class="columns">${explained.map((each) => (isReckoned(each) ? tableOf(each) : endOf(each)))}</div>\n`,
  );
  return markup`<section id="bilaga" class="appendix"><h2>${trailHeading}</h2>
<p>Varje belopp leder hit. En summa består av rader, en rad av konton, och ett konto av verifikationer.</p>
<section class="why"><h3>Belopp</h3>
${written}</section>
${accountSections(trail.book)}</section>
`;
}

/** What the appendix is called. */
export const trailHeading = 'Bilaga: så är beloppen framräknade';

function isReckoned({ explanation: { cell }, parts }: Explained): boolean {
  return cell.origin.type !== 'given' && parts.length > 0;
}

/** Where the trail ends at once. */
function endOf({ id, explanation: { cell }, cells }: Explained): Markup {
  const [what, source] = cell.origin.type === 'given' ? ['Angivet', cell.origin.source] : ['Inget bokfört'];
  return markup`<p id="${id}"><b>${what}</b> ${source}${backLinks(cells)}</p>\n`;
}

function tableOf(explained: Explained): Markup {
  const { id, explanation, parts, cells } = explained;
  const { cell, row, column, rounding } = explanation;
  // A part that is the whole says what the sum would.
  const isWhole = parts.length === 1 && rounding === undefined && cell.origin.type !== 'ratio';
  const foot = isWhole ? undefined : markup`<tfoot>${totals(explanation)}</tfoot>`;
  // Nothing is behind an account of which only the balance is known.
  const ends = parts.some((part) => part.type === 'account' && part.list === undefined);
  const remark = ends ? markup`<small>Saldon utan verifikationer</small>` : undefined;
  return markup`<table id="${id}"><caption><b>${nameOf(row)}</b>, ${column.heading}${backLinks(cells, cells[0])}${remark}</caption>
<tbody>${parts.map(partMarkup)}</tbody>${foot}</table>
`;
}

function nameOf({ label, code, account }: StatementRow): string {
  return [account, label, code === undefined ? undefined : `(${code})`].filter((each) => each !== undefined).join(' ');
}

const signs = { added: '', takenOff: '\u2212\u00a0', dividedBy: '÷\u00a0' } as const;

function partMarkup(part: TrailPart): Markup {
  if (part.type === 'figure')
    return markup`<tr><th>${signs[part.counts]}<a href="#${part.to.id}">${part.label}</a></th><td>${part.text}</td></tr>`;
  const { account, amount, moved } = part.explanation;
  const name = `${account.number} ${account.name}`;
  const linked = part.list === undefined ? markup`${name}` : markup`<a href="#${part.list.id}">${name}</a>`;
  const remark = moved ? markup` <small>omklassificerat</small>` : undefined;
  return markup`<tr><th>${linked}${remark}</th><td>${String(amount)}</td></tr>`;
}

const totalNames = {
  accounts: 'Summa',
  sum: 'Summa',
  columnSum: 'Summa',
  difference: 'Skillnad',
  ratio: 'Kvot',
  given: '',
} as const;

function totals({ cell, rounding, statement }: CellExplanation): Markup {
  const total = cell.type === 'amount' ? String(cell.value) : cellText(cell, 'ore');
  const sum = markup`<tr><th>${totalNames[cell.origin.type]}</th><td>${total}</td></tr>`;
  if (rounding === undefined) return sum;
  const shown = `visas som ${cellText(cell, statement.unit)} ${unitNames[statement.unit]}, avrundning`;
  return markup`${sum}<tr><th>${shown}</th><td>${String(rounding)}</td></tr>`;
}

/** Back to every cell that is explained here: those of the row in the caption by their table, others by row and column. */
function backLinks(cells: readonly PlacedCell[], named?: PlacedCell): Markup {
  const isNamed = ({ row, column }: PlacedCell): boolean => row === named?.row && column === named.column;
  const own = cells.filter(isNamed).map(({ id, statement }) => markup` <a href="#${id}">${statement.title}</a>`);
  const byRow = new Map<string, PlacedCell[]>();
  for (const cell of cells.filter((each) => !isNamed(each))) {
    const name = `${cell.statement.title}: ${cell.row}`;
    byRow.set(name, [...(byRow.get(name) ?? []), cell]);
  }
  const others = Array.from(byRow, ([name, found]) => {
    const links = found.map(({ id, column }) => markup` <a href="#${id}">${column}</a>`);
    return markup`<span>${name}${links}</span>`;
  });
  return markup`<small>${own}${others}</small>`;
}
