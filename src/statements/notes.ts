/**
 * Notes (*noter*): what stands behind the lines of a statement, account by account.
 *
 * They are evaluated from the lines themselves, written out as one line for each account, so a note adds up to its line
 * whatever the line takes, and an account that a rule moves leaves one note and turns up in the other.
 */
import type { Account } from '../chart/index.js';
import { frozenCopy } from '../diagnostics/index.js';
import type { Area, AreaReader } from './area.js';
import type { FiguresSource } from './columns.js';
import { type Plan, type PlanLine, planOf } from './expand.js';
import { partOf } from './finish.js';
import type { Layout, LayoutLine, LayoutRow } from './layout.js';
import { lkbrLayouts } from './layouts/lkbr.js';
import type { Statement } from './model.js';
import { type StatementOptions, draftOf } from './options.js';
import { remembering } from './remembered.js';
import { prepare, statementIn } from './statement.js';

/**
 * The notes of a layout, one statement for each line that refers to one, in the order of their numbers: the period or
 * the closing balance, and the comparative figures when they are given. Figures handed in go by account number, and by
 * the key of the line for its sum.
 */
export function statementNotes(source: FiguresSource, options: StatementOptions = {}): readonly Statement[] {
  const { layout = lkbrLayouts.incomeStatement } = options;
  const columns = isOfResult(layout) ? (['period', 'compare'] as const) : (['closing', 'compareClosing'] as const);
  const prepared = prepare(draftOf(source, options, layout, columns));
  const { noted, whole } = notesBy(planOf(prepared.layout, prepared.ground), ...prepared.readers.values());
  const all = statementIn(prepared, whole);
  return Object.freeze(
    noted.map(({ line, rows }) =>
      partOf(all, new Set([...rows.map(({ key }) => key), line.key]), {
        name: `note.${line.key}`,
        title: `Not ${line.note!} ${line.label}`,
      }),
    ),
  );
}

/** The notes of a plan, and the layout of all of them at once. */
const notesBy = /* @__PURE__ */ remembering((plan: Plan, ...readers: readonly AreaReader[]) => {
  const noted = notedIn(plan, readers);
  return { noted, whole: frozenCopy(layoutOf(plan.layout, noted, readers)) };
});

function isOfResult({ covers }: Layout): boolean {
  return covers.kinds?.every((kind) => kind === 'income' || kind === 'expense') === true;
}

/** A noted line, and the rows of its note: its accounts, and those that a rule may move to it. */
interface Noted {
  readonly line: PlanLine;
  readonly rows: readonly LayoutLine[];
}

/** The rows of every note. An account on two lines, told apart by its objects, has a row in each. */
function notedIn(plan: Plan, readers: readonly AreaReader[]): readonly Noted[] {
  const used = new Set<string>();
  return plan.lines
    .filter(({ note }) => note !== undefined)
    .map((line) => {
      const own = accountsIn(line.takes, readers).map(({ account, areas }) => {
        const key = used.has(account.number) ? `${account.number}.${line.key}` : account.number;
        used.add(key);
        const takes = areas.map((area): Area => ({ ...area, accounts: account.number }));
        return accountRow(key, account, line, takes);
      });
      const coming = (plan.layout.reclassifications ?? [])
        .filter(({ to }) => to === line.key)
        .flatMap(({ accounts }) => accountsIn([{ accounts }], readers))
        .map(({ account }) => accountRow(movedKey(account), account, line, []));
      const rows = [...own, ...coming].sort((a, b) => (a.account! < b.account! ? -1 : a.account! > b.account! ? 1 : 0));
      return { line, rows };
    });
}

function movedKey({ number }: Account): string {
  return `moved${number}`;
}

function accountRow(key: string, account: Account, line: PlanLine, takes: readonly Area[]): LayoutLine {
  const { side, window, beside } = line;
  return {
    type: 'line',
    key,
    account: account.number,
    label: account.name,
    takes,
    side,
    beside,
    zeros: 'hide',
    ...(window === undefined ? {} : { window }),
  };
}

/** An account, and those of the areas it is in. */
interface AccountInAreas {
  readonly account: Account;
  readonly areas: Area[];
}

/** The accounts of areas in any of the charts, in the order of their numbers; the first chart names them. */
function accountsIn(areas: readonly Area[], readers: readonly AreaReader[]): readonly AccountInAreas[] {
  const found = new Map<string, AccountInAreas>();
  for (const read of readers) {
    for (const area of areas) {
      for (const account of read(area).accounts) {
        const known = found.get(account.number) ?? { account, areas: [] };
        found.set(account.number, known);
        if (!known.areas.includes(area)) known.areas.push(area);
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.account.number < b.account.number ? -1 : 1));
}

const elsewhere = 'elsewhere';

/** The layout of all notes at once. What no note specifies is on one line, which none of them shows. */
function layoutOf(layout: Layout, noted: readonly Noted[], readers: readonly AreaReader[]): Layout {
  const lines = new Set(noted.map(({ line }) => line.key));
  const rows = noted.flatMap(({ line: { key, label }, rows: own }): readonly LayoutRow[] => [
    ...own,
    { type: 'sum', key, label: `Summa ${label}`, of: own.map((row) => row.key) },
  ]);
  const reclassifications = (layout.reclassifications ?? []).flatMap(({ accounts, when, to }) =>
    accountsIn([{ accounts }], readers).map(({ account }) => ({
      accounts: account.number,
      when,
      to: lines.has(to) ? movedKey(account) : elsewhere,
    })),
  );
  const rest: LayoutRow = { type: 'line', key: elsewhere, label: 'Utan not', takes: 'rest' };
  return { ...layout, rows: [...rows, rest], reclassifications };
}
