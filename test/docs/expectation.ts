// What a page claims of its code: `//=>` a value, `//!` the problems found; and the program that asks whether it is so.
import ts from 'typescript';

/** A claim, in the comment after a statement. */
export interface Expectation {
  /** `=>`: the inspected value. `!`: the codes of the problems thrown or returned, or the whole message of the error. */
  readonly kind: '=>' | '!';
  readonly line: number;
  readonly text: string;
}

/** A program that reports where it is, and hands every claim over with what it is a claim about. */
export interface Instrumented {
  readonly code: string;
  readonly expectations: readonly Expectation[];
  /** Lines of claims that follow no statement, and so would never be tried. */
  readonly orphans: readonly number[];
}

const claim = /^(?:[ \t]*;)?[ \t]*\n?[ \t]*\/\/(=>|!)(?: ?(.*))((?:\n[ \t]*\/\/ {3}.*)*)/;

/** Puts the questions into a program: `$.at(line)` before every statement, `$.try(claim, expression)` where one is made. */
export function instrument(program: string): Instrumented {
  const tree = ts.createSourceFile('page.ts', program, ts.ScriptTarget.Latest, true);
  const expectations: Expectation[] = [];
  const edits: { readonly at: number; readonly text: string }[] = [];
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement)) continue;
    const start = statement.getStart(tree);
    edits.push({ at: start, text: `$.at(${lineOf(tree, start)}); ` });
    const found = claim.exec(program.slice(statement.end));
    if (found === null) continue;
    const [whole, kind, first = '', rest = ''] = found;
    const subject = subjectOf(statement, tree);
    if (subject === undefined) continue;
    const line = lineOf(tree, statement.end + whole.indexOf('//'));
    const text = [
      first,
      ...rest
        .split('\n')
        .slice(1)
        .map((more) => more.replace(/^[ \t]*\/\/ {3}/, '')),
    ].join('\n');
    const number = expectations.push({ kind: kind as '=>' | '!', line, text }) - 1;
    if (subject.name !== undefined)
      edits.push({ at: statement.end, text: ` $.try(${number}, () => ${subject.name});` });
    else edits.push({ at: subject.start, text: `$.try(${number}, () => (` }, { at: subject.end, text: '))' });
  }
  const claimed = new Set(expectations.map(({ line }) => line));
  const orphans = program
    .split('\n')
    .flatMap((line, at) => (/\/\/(=>|!)/.test(line) && !claimed.has(at + 1) ? [at + 1] : []));
  return { code: edited(program, edits), expectations, orphans };
}

/** What a claim after the statement is about: its expression, or the one constant it declares. */
function subjectOf(
  statement: ts.Statement,
  tree: ts.SourceFile,
): { readonly start: number; readonly end: number; readonly name?: string } | undefined {
  if (ts.isExpressionStatement(statement)) {
    return { start: statement.expression.getStart(tree), end: statement.expression.end };
  }
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declared, ...more] = statement.declarationList.declarations;
  if (declared === undefined || more.length > 0 || !ts.isIdentifier(declared.name)) return undefined;
  return { start: statement.end, end: statement.end, name: declared.name.text };
}

function lineOf(tree: ts.SourceFile, position: number): number {
  return tree.getLineAndCharacterOfPosition(position).line + 1;
}

/** The edits never overlap, and those at one place keep their order. */
function edited(text: string, edits: readonly { readonly at: number; readonly text: string }[]): string {
  let result = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.at - b.at)) {
    result += text.slice(from, edit.at) + edit.text;
    from = edit.at;
  }
  return result + text.slice(from);
}
