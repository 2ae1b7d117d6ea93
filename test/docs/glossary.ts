// The glossary as the tests see it, and how a name in the code is taken apart into its terms.

/** One line of the glossary. */
export interface Entry {
  readonly english: string;
  readonly swedish: string;
  /** True under the heading of words to come. */
  readonly isToCome: boolean;
}

/** Every entry, in order. */
export function entriesOf(markdown: string): Entry[] {
  return markdown.split(/^## /m).flatMap((section) =>
    section
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| English') && !line.startsWith('| ---'))
      .map((line) => {
        const [english = '', swedish = ''] = line.split('|').slice(1);
        return { english: english.trim(), swedish: swedish.trim(), isToCome: section.startsWith('Words to come') };
      }),
  );
}

/** The words of a name: `associationChart` and `FinancialYear`, but `BAS` as one. */
export function wordsOf(name: string): string[] {
  return name
    .replaceAll('ö', 'o')
    .split(/(?<=[a-z])(?=[A-Z])|[ -]/)
    .map((word) => word.toLowerCase());
}

/** The first word of a name that neither a term nor a plain word accounts for; nothing when the name is accounted for. */
export function strayWord(name: string, terms: ReadonlySet<string>, plain: ReadonlySet<string>): string | undefined {
  const words = wordsOf(name);
  let furthest = 0;
  const reaches = (from: number): boolean => {
    furthest = Math.max(furthest, from);
    if (from === words.length) return true;
    if (plain.has(words[from]!) && reaches(from + 1)) return true;
    return words.some((_, i) => i >= from && isTerm(words.slice(from, i + 1).join(' '), terms) && reaches(i + 1));
  };
  return reaches(0) ? undefined : words[furthest];
}

function isTerm(words: string, terms: ReadonlySet<string>): boolean {
  return terms.has(words) || (words.endsWith('s') && terms.has(words.slice(0, -1)));
}
