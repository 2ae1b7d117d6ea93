// A source file as the house rules see it: its text, its code without comments and literals, and what it imports.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, posix } from 'node:path';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The text with comments and literals turned into spaces, so that a rule never trips over prose. */
  readonly code: string;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

export interface Import {
  readonly line: number;
  /** As it is written: `big.js`, `../money/index.js`. */
  readonly from: string;
  /** True for an import of types alone, which is gone before anything is loaded. */
  readonly isErased: boolean;
}

export function source(path: string, text: string): Source {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const erased = erasedRanges(tree);
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    line: tree.getLineAndCharacterOfPosition(pos).line + 1,
    from: fileName,
    isErased: erased.some((range) => range.pos <= pos && pos < range.end),
  }));
  return { path, text, code: codeOnly(tree), imports, tree };
}

/** Every program text under the folder, which need not exist. */
export function sourcesIn(folder: string): Source[] {
  return filesIn(folder)
    .filter((path) => /\.(ts|js|mjs)$/.test(path))
    .map((path) => source(path, read(path)));
}

/** Every file under the folder, by its path from the top of the repository. */
export function filesIn(folder: string): string[] {
  if (statSync(join(root, folder), { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The file an import inside the repository leads to, without its extension; undefined for a package. */
export function target(file: Source, { from }: Import): string | undefined {
  if (from === 'huvudbok') return 'src/index';
  if (!from.startsWith('.')) return undefined;
  return posix.join(posix.dirname(file.path), from).replace(/\.(ts|js|mjs)$/, '');
}

function erasedRanges(tree: ts.SourceFile): ts.TextRange[] {
  return tree.statements.filter((statement) => {
    if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
    if (!ts.isImportDeclaration(statement)) return false;
    const clause = statement.importClause;
    const names = clause?.namedBindings;
    if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
    return (
      clause?.name === undefined &&
      names !== undefined &&
      ts.isNamedImports(names) &&
      names.elements.every((name) => name.isTypeOnly)
    );
  });
}

function codeOnly(tree: ts.SourceFile): string {
  const { text } = tree;
  const code = text.replace(/[^\n]/g, ' ').split('');
  const keep = (node: ts.Node): void => {
    if (ts.isJSDoc(node) || isProse(node)) return;
    const parts = node.getChildren(tree);
    if (parts.length > 0) parts.forEach(keep);
    else for (let at = node.getStart(tree); at < node.end; at++) code[at] = text[at]!;
  };
  keep(tree);
  return code.join('');
}

function isProse(node: ts.Node): boolean {
  return node.kind >= ts.SyntaxKind.FirstLiteralToken && node.kind <= ts.SyntaxKind.LastTemplateToken
    ? !ts.isNumericLiteral(node)
    : false;
}
