// The house rules that look at one file at a time. Each returns its complaints: where, and what to do instead.
import { basename } from 'node:path';
import ts from 'typescript';
import { type Source } from './source.ts';
import { looseEnds, type Word } from './words.ts';

/** Lines in a file of the core, and in a test, where a long list of cases is easier to read whole. */
export const longest = { core: 250, around: 400 };

/** Names that say nothing of what a file knows, so that anything ends up in it. */
const emptyNames = /^(utils?|helpers?|types?|common|shared|misc)$/;

export function openingComment({ path, text }: Source): string[] {
  const comment = /^(?:#!.*\n)?\s*(?:\/\/(.*)|\/\*\*?([\s\S]*?)\*\/)/.exec(text);
  const words = (comment?.[1] ?? comment?.[2] ?? '').match(/\p{L}+/gu) ?? [];
  return words.length >= 3 ? [] : [`${path}:1: open with a comment that says what the file is, and why it exists`];
}

export function length({ path, text }: Source, limit: number): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines <= limit ? [] : [`${path}: has ${lines} lines; divide what is over ${limit} by what it knows`];
}

export function tellingName(path: string): string[] {
  const [stem = ''] = basename(path).split('.');
  return emptyNames.test(stem) ? [`${path}: name the file after what it knows`] : [];
}

export function unwantedWords(file: Source, words: readonly Word[]): string[] {
  return words
    .filter(({ except = [] }) => !except.some(({ path }) => isOrIsUnder(file.path, path)))
    .flatMap(({ word, pattern, instead }) =>
      linesWith(file.code, pattern).map((line) => `${file.path}:${line}: not "${word}" but ${instead}`),
    );
}

/** Exceptions that nobody needs any longer. */
export function idleExceptions(files: readonly Source[], words: readonly Word[]): string[] {
  return words.flatMap(({ word, pattern, except = [] }) =>
    except
      .filter(({ path }) => !files.some((file) => isOrIsUnder(file.path, path) && pattern.test(file.code)))
      .map(({ path }) => `${path} no longer says "${word}"; take away its exception`),
  );
}

/** A door is a list of what the room sells: it makes nothing itself. */
export function doorOnlyOpens({ path, tree }: Source): string[] {
  if (basename(path) !== 'index.ts') return [];
  return tree.statements
    .filter((statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined))
    .map((statement) => tree.getLineAndCharacterOfPosition(statement.getStart(tree)).line + 1)
    .map((line) => `${path}:${line}: a door only re-exports; move this to a file of its own`);
}

export function noLooseEnds(path: string, text: string): string[] {
  return looseEnds.flatMap((word) =>
    linesWith(text, new RegExp(`\\b${word}\\b`)).map((line) => `${path}:${line}: "${word}" is an issue, or done`),
  );
}

function linesWith(text: string, pattern: RegExp): number[] {
  return text.split('\n').flatMap((line, at) => (pattern.test(line) ? [at + 1] : []));
}

function isOrIsUnder(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
