// LibreOffice opens our workbooks and reckons every formula anew: its sums are our figures, to the öre.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Report, Statement } from 'huvudbok';
import { toXlsx } from 'huvudbok/render';
import { afterAll, describe, expect, test } from 'vitest';
import { nasty, injectedReport } from '../render/injected.ts';
import { report } from '../render/reference-report.ts';
import { filesOf } from '../support/workbook.ts';
import { find, missing, programs } from './programs.ts';

const path = find(programs.libreoffice);
const folder = mkdtempSync(join(tmpdir(), 'huvudbok-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The workbook without the values of its formulas, so that whoever opens it must reckon them. */
function withoutValues(workbook: Uint8Array): Uint8Array {
  const files = Object.entries(filesOf(workbook)).map(
    ([name, text]) => [name, strToU8(text.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))] as const,
  );
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-01T12:00:00' });
}

/** Every sheet as LibreOffice gives it, in the order of the workbook: lines of cells, figures as they are and not as shown. */
function opened(name: string, workbook: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, withoutValues(workbook));
  // Tab between, no quotes, UTF-8, raw values, every sheet.
  const filter = 'csv:Text - txt - csv (StarCalc):9,0,76,1,,0,false,false,false,false,false,-1';
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(path!, [profile, '--headless', '--convert-to', filter, '--outdir', folder, file], { stdio: 'pipe' });
  const made = readdirSync(folder).filter((each) => each.startsWith(`${name}-`) && each.endsWith('.csv'));
  return new Map(
    made.map((each) => [
      each.slice(name.length + 1, -4),
      readFileSync(join(folder, each), 'utf8')
        .split('\n')
        .map((line) => line.split('\t')),
    ]),
  );
}

const statementsIn = ({ sections }: Report): Statement[] =>
  sections.flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'statement' ? [part.statement] : [])));

/** Öre of what a spreadsheet holds: a float, which is the nearest to a figure of at most fifteen digits. */
const oreOf = (text: string): number => Math.round(+text * 100);

describe('LibreOffice', () => {
  test.skipIf(path === undefined)(
    `reckons the sums of the report of 2024 as we do${missing(programs.libreoffice)}`,
    () => {
      const sheets = opened('report', toXlsx(report));
      let formulas = 0;
      for (const statement of statementsIn(report)) {
        const name = [...sheets.keys()].find((each) => each === statement.title.slice(0, 31).trim())!;
        expect([statement.title, name]).not.toContain(undefined);
        const lines = sheets.get(name)!;
        statement.rows.forEach((row, i) => {
          const cells = lines[4 + i]!.slice(-statement.columns.length);
          row.cells.forEach((cell, c) => {
            const at = [statement.title, row.label, statement.columns[c]!.heading];
            if (cell?.type === 'amount') expect([...at, oreOf(cells[c]!)]).toEqual([...at, cell.value.ore]);
            if (cell?.type === 'percent') expect([...at, +cells[c]!.replace('%', '')]).toEqual([...at, +cell.value]);
            if (cell?.origin.type !== 'accounts') formulas++;
          });
        });
      }
      expect(formulas).toBeGreaterThan(80);
    },
  );

  test.skipIf(path === undefined)(`runs no text as a formula${missing(programs.libreoffice)}`, () => {
    const sheets = opened('injected', toXlsx(injectedReport));
    const cells = [...sheets.values()].flat(2).map((cell) => cell.replace(/ \d+\)$/, ''));
    for (const text of nasty) expect(cells).toContain(text);
  });
});
