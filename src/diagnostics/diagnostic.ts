/**
 * What the library says when something is wrong: a `Diagnostic`, and the `problem` that declares one.
 *
 * A problem is declared once, in the room that finds it, with a permanent code and its text in both languages.
 * Code and data are the contract; the wording may improve.
 */
import { printable } from '../display/index.js';

/** How serious a diagnostic is. Only an error stops a write. */
export type Severity = 'error' | 'warning' | 'note';

/** The languages a diagnostic can be described in. */
export type Language = 'sv' | 'en';

/** Where in the value handed in: `['postings', 2, 'amount']`. Empty when it concerns the whole. */
export type Path = readonly (string | number)[];

/** One finding: what is wrong, where, by which rule, and what to do. */
export interface Diagnostic<Data extends object = object> {
  /** Permanent name, `room/what-is-wrong`. */
  readonly code: string;
  readonly severity: Severity;
  /** The particulars, typed per problem; the part a program reads. */
  readonly data: Readonly<Data>;
  /** Where in the value handed in. */
  readonly at: Path;
  /** The paragraph behind the rule, when there is one. */
  readonly law?: string;
  /** Swedish text; `describe(diagnostic, 'en')` gives the English. */
  readonly message: string;
}

/** The declaration of a problem: its code, and how it reads in each language. */
export interface ProblemDeclaration<Data extends object> {
  readonly code: string;
  readonly severity: Severity;
  readonly law?: string;
  readonly sv: (data: Data) => string;
  readonly en: (data: Data) => string;
}

/** A declared problem, ready to be found. */
export interface Problem<Data extends object = object> extends ProblemDeclaration<Data> {
  /** The diagnostic of this problem at one place; as serious as declared, unless the finder judges by another measure. */
  readonly at: (path: Path, data: Data, severity?: Severity) => Diagnostic<Data>;
}

// Registered, so that a diagnostic made by one copy of the package can be described by another.
const declaration = Symbol.for('huvudbok.problem');

/**
 * Declares a problem. Every code has one declaration, and one case in the tests.
 *
 * The mark tells bundlers that a problem nobody finds can be left out: a page that posts vouchers closes no years.
 */
// @__NO_SIDE_EFFECTS__
export function problem<Data extends object>(declared: ProblemDeclaration<Data>): Problem<Data> {
  const made: Problem<Data> = Object.freeze({
    ...declared,
    at: (path: Path, data: Data, severity: Severity = declared.severity): Diagnostic<Data> => {
      const diagnostic = {
        code: declared.code,
        severity,
        data: Object.freeze(data),
        at: Object.freeze([...path]),
        ...(declared.law === undefined ? {} : { law: declared.law }),
        // A getter, because most diagnostics of a large file are counted and never read.
        get message(): string {
          return declared.sv(data);
        },
      };
      Object.defineProperty(diagnostic, declaration, { value: made });
      return Object.freeze(printable(diagnostic, printDiagnostic));
    },
  });
  return made;
}

/**
 * The text of a diagnostic in the language asked for.
 *
 * A diagnostic that has been through JSON has lost its declaration and is described by its Swedish message.
 */
export function describe(diagnostic: Diagnostic, language: Language = 'sv'): string {
  const declared = (diagnostic as { readonly [declaration]?: Problem })[declaration];
  return language === 'en' && declared !== undefined ? declared.en(diagnostic.data) : diagnostic.message;
}

/** True when any of them is an error, so that a write would be refused. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(isError);
}

/** True for a diagnostic that stops a write. */
export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}

/** The same diagnostics, found further in: `within(['postings', 2], found)`. */
export function within(path: Path, found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (path.length === 0) return found;
  return found.map((diagnostic) => {
    const declared = (diagnostic as { readonly [declaration]?: Problem })[declaration];
    const at = [...path, ...diagnostic.at];
    return declared === undefined ? { ...diagnostic, at } : declared.at(at, diagnostic.data, diagnostic.severity);
  });
}

/** One line for a person: severity, code, place and text. */
export function printDiagnostic(diagnostic: Diagnostic): string {
  const place = printPath(diagnostic.at);
  const law = diagnostic.law === undefined ? '' : ` (${diagnostic.law})`;
  return `${diagnostic.severity} ${diagnostic.code}${place === '' ? '' : ` ${place}`}: ${diagnostic.message}${law}`;
}

function printPath(path: Path): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${String(step)}]` : `${i === 0 ? '' : '.'}${step}`))
    .join('');
}
