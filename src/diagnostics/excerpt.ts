/**
 * How a wrong value is quoted in a message: short, printable, and without ever running the value's own code.
 */

const longest = 40;

/** Controls (some terminals obey U+009B as they do ESC), line ends, marks that turn the text round, half characters. */
// eslint-disable-next-line no-control-regex -- control characters are what is being looked for
export const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/u;
const everyUnprintable = new RegExp(unprintable, 'gu');

/** True when there is nothing to see: no text, blanks, or characters without width. */
export function isBlank(text: string): boolean {
  return !/[^\s\u200b-\u200f\u2060]/.test(text);
}

/** The text itself when it is short and printable, otherwise its beginning with the unprintable replaced. */
export function excerpt(text: string): string {
  const start = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return start.replace(everyUnprintable, '\ufffd');
}

/** Any value as a few words for a message. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `"${excerpt(value)}"`;
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    case 'bigint':
      return `${excerpt(String(value))}n`;
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? '[…]' : '{…}';
    case 'symbol':
    case 'function':
      return typeof value;
  }
}
