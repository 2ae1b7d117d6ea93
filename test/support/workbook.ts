/**
 * A workbook taken apart, by nothing but what a ZIP and XML are.
 */
import { strFromU8, unzipSync } from 'fflate';

/** A cell as it stands in its file. */
export interface WorkbookCell {
  readonly name: string;
  readonly type: string | undefined;
  readonly formula: string | undefined;
  readonly value: string | undefined;
  readonly text: string | undefined;
}

/** The files of a workbook, by path. */
export function filesOf(workbook: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(workbook)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The cells of a sheet, by name. */
export function cellsIn(sheet: string): ReadonlyMap<string, WorkbookCell> {
  const cells = [...sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)];
  return new Map(
    cells.map(([, name = '', attributes = '', inside = '']) => [
      name,
      {
        name,
        type: /t="(\w+)"/.exec(attributes)?.[1],
        formula: unescaped(/<f>(.*?)<\/f>/s.exec(inside)?.[1]),
        value: /<v>(.*?)<\/v>/s.exec(inside)?.[1],
        text: unescaped(/<t[^>]*>(.*?)<\/t>/s.exec(inside)?.[1]),
      },
    ]),
  );
}

/** The names of the sheets, in order. */
export function sheetNamesOf(files: Readonly<Record<string, string>>): readonly string[] {
  return [...files['xl/workbook.xml']!.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => unescaped(name)!);
}

/** The defined names, and what each refers to. */
export function definedNamesOf(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = files['xl/workbook.xml']!.matchAll(/<definedName name="([^"]*)"[^>]*>([^<]*)</g);
  return Object.fromEntries([...names].map(([, name, range]) => [name, unescaped(range)]));
}

function unescaped(text: string | undefined): string | undefined {
  return text
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/_x005F_/g, '_');
}
