// Runs a page: its `ts` blocks in order as one program, every claim tried, and what a block prints compared with the block after it.
import { format, inspect } from 'node:util';
import { compileFunction } from 'node:vm';
import ts from 'typescript';
import * as huvudbok from '../../src/index.js';
import * as finsam from '../../src/finsam/index.js';
import * as proof from '../../src/proof/index.js';
import * as render from '../../src/render/index.js';
import * as schema from '../../src/schema/index.js';
import * as sie from '../../src/sie/index.js';
import { type Expectation, instrument } from './expectation.ts';
import { type Block, blocksOf, programOf } from './page.ts';

/** What came of a program. */
export interface Outcome {
  /** What was not as claimed: where, what was expected, and what there was. */
  readonly complaints: readonly string[];
  /** The problems found by each claim that there are any, in order. */
  readonly problems: readonly (readonly huvudbok.Diagnostic[])[];
  /** What was printed, and from which line. */
  readonly printed: readonly { readonly line: number; readonly text: string }[];
}

/** Runs a program. Its lines are those of the page it comes from. */
export function runProgram(path: string, program: string): Outcome {
  const { code, expectations, orphans } = instrument(program);
  const complaints = orphans.map((line) => `${path}:${line}: the claim follows no expression or constant`);
  const problems: (readonly huvudbok.Diagnostic[])[] = [];
  const printed: { line: number; text: string }[] = [];
  let line = 0;
  const trial = {
    at: (reached: number): void => {
      line = reached;
    },
    try: (number: number, subject: () => unknown): unknown => {
      const expected = expectations[number]!;
      if (expected.kind === '=>') {
        const value = subject();
        complaints.push(...difference(path, expected, inspect(value)));
        return value;
      }
      const found = problemsOf(subject);
      problems.push(found);
      complaints.push(...difference(path, expected, saidOf(expected, found)));
      return undefined;
    },
  };
  const log = (...values: unknown[]): void => {
    printed.push({ line, text: format(...values) });
  };
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  try {
    compileFunction(outputText, ['require', 'exports', '$', 'console'])(load, {}, trial, { log });
  } catch (error) {
    complaints.push(`${path}:${line}: ${inspect(error)}`);
  }
  return { complaints, problems, printed };
}

/** Runs a page, and compares what its blocks print. */
export function runPage(path: string, markdown: string): readonly string[] {
  const { complaints, printed } = runProgram(path, programOf(markdown));
  const blocks = blocksOf(markdown);
  const misprints = blocks.flatMap((block, i) => {
    if (block.info !== 'ts') return [];
    const texts = printed.filter(({ line }) => isIn(block, line)).map(({ text }) => text);
    if (texts.length === 0) return [];
    const next = blocks[i + 1];
    if (next?.info !== 'text') return [`${path}:${block.line}: prints, and no text block follows that shows it`];
    return difference(path, { line: next.line, text: next.lines.join('\n') }, texts.join('\n'));
  });
  return [...complaints, ...misprints];
}

function isIn({ line, lines }: Block, wanted: number): boolean {
  return wanted >= line && wanted < line + lines.length;
}

/** The doors of the package, by the name they are imported by. */
const doors: Readonly<Record<string, unknown>> = {
  huvudbok,
  'huvudbok/finsam': finsam,
  'huvudbok/proof': proof,
  'huvudbok/render': render,
  'huvudbok/schema': schema,
  'huvudbok/sie': sie,
};

function load(name: string): unknown {
  const door = doors[name];
  if (door === undefined) throw new Error(`A page imports ${Object.keys(doors).join(' or ')}, not '${name}'.`);
  return door;
}

/** The diagnostics an action throws or returns. */
function problemsOf(action: () => unknown): readonly huvudbok.Diagnostic[] {
  let result: unknown;
  try {
    result = action();
  } catch (error) {
    if (huvudbok.isBookkeepingError(error)) return error.diagnostics;
    throw error;
  }
  return Array.isArray(result) ? (result as huvudbok.Diagnostic[]) : [];
}

/** The problems as the claim has them: by their codes, or in full. */
function saidOf({ text }: Expectation, found: readonly huvudbok.Diagnostic[]): string {
  const codes = found.map(({ code }) => code).join(', ');
  return /^[a-z]+\/[a-z-]+(, [a-z]+\/[a-z-]+)*$/.test(text) ? codes : found.map(String).join('\n');
}

function difference(path: string, expected: Pick<Expectation, 'line' | 'text'>, got: string): string[] {
  if (plain(expected.text) === plain(got)) return [];
  return [`${path}:${expected.line}: expected\n${plain(expected.text)}\n--- but got\n${plain(got)}`];
}

/** A page is typed by hand: a no-break space is a space, and none ends a line. */
function plain(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}
