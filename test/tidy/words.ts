// Words the source does without, each with what to write instead, and the few places that may say them all the same.

export interface Word {
  readonly word: string;
  readonly pattern: RegExp;
  readonly instead: string;
  readonly except?: readonly Exception[];
}

/** A file or a folder that may use the word, because it sells the replacement or has no other way. */
export interface Exception {
  readonly path: string;
  readonly because: string;
}

export const words: readonly Word[] = [
  {
    word: 'new Date(',
    pattern: /\bDate\s*\(/,
    instead: 'a date as text, and the functions of the calendar room: a Date has a time of day and a zone',
  },
  {
    word: 'Date.now(',
    pattern: /\bDate\s*\.\s*now\b/,
    instead: 'a date handed in by the caller: the same input gives the same output tomorrow',
  },
  {
    word: 'parseFloat(',
    pattern: /\bparseFloat\b/,
    instead: 'amount(text) or a rate: an amount is never a float',
  },
  {
    word: 'parseInt(',
    pattern: /\bparseInt\b/,
    instead: 'a pattern for the whole text, then the room that knows the figure: parseInt reads "12 kr" as 12',
  },
  {
    word: 'Number(',
    pattern: /(?<![\w$.])Number\b(?!\s*\.)/,
    instead: 'amount(text), or a pattern for the whole text first: Number reads "" as 0',
    except: [{ path: 'src/money', because: 'turns a bigint or a Big that is known to be a whole number into öre' }],
  },
  {
    word: 'toLocaleString(',
    pattern: /\btoLocale\w+\s*\(/,
    instead: 'formatAmount and its like: the locale of a machine is weather',
  },
  {
    word: 'localeCompare(',
    pattern: /\blocaleCompare\b/,
    instead: 'a comparison of code units, or an order given as data: the locale of a machine is weather',
  },
  {
    word: 'Intl.',
    pattern: /\bIntl\b/,
    instead: 'names and formats written out as data: the tables of Intl differ between runtimes',
  },
  {
    word: 'Math.random(',
    pattern: /\bMath\s*\.\s*random\b/,
    instead: 'a number handed in by the caller: the same input gives the same output',
  },
  {
    word: 'process.',
    pattern: /(?<![\w$.])process\s*\./,
    instead: 'an argument: the core runs in a browser too',
    except: [{ path: 'src/cli/main.ts', because: 'is the process' }],
  },
  {
    word: 'console.',
    pattern: /(?<![\w$.])console\s*\./,
    instead: 'a returned value or a diagnostic: the caller decides what is printed',
  },
  {
    word: 'instanceof',
    pattern: /\binstanceof\b/,
    instead: 'a Symbol.for brand: two copies of the package must understand each other',
  },
  {
    word: 'export default',
    pattern: /\bexport\s+default\b/,
    instead: 'a named export: a name that is the same everywhere can be searched for',
  },
  {
    word: 'enum ',
    pattern: /\benum\s+\w/,
    instead: 'a union of texts: it is plain data in JSON and erases to nothing',
  },
  {
    word: 'class ',
    pattern: /\bclass\s+[\w{]/,
    instead: 'a frozen value and functions over it',
    except: [
      { path: 'src/money/amount.ts', because: 'an amount must be able to refuse + and <, which takes a prototype' },
      { path: 'src/diagnostics/error.ts', because: 'what is thrown is an Error, with a stack' },
    ],
  },
];

/** Notes to oneself: what is left to do is an issue, and what is done has no remains. */
export const looseEnds: readonly string[] = ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'];
