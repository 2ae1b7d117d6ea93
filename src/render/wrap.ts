/**
 * Lines broken at blanks, for a screen of a certain width.
 */
import { textWidth } from '../display/index.js';

/** The lines of a text, none wider than asked for unless a word is; the first and the others begin as told. */
export function wrap(text: string, width: number, first = '', rest = first): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    const longer = isEmpty ? line + word : `${line} ${word}`;
    if (!isEmpty && textWidth(longer) > width) {
      lines.push(line);
      line = rest + word;
    } else line = longer;
    isEmpty = false;
  }
  return [...lines, line];
}
