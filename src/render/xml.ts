/**
 * XML as text: elements with their attributes, and nothing of a text that could be taken for markup.
 */

// What XML 1.0 cannot hold at all, and halves of characters.
// eslint-disable-next-line no-control-regex -- control characters are what is being looked for
const unheld = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text within an element or an attribute. */
export function xmlText(text: string): string {
  return text.replace(unheld, '\ufffd').replace(/[&<>"]/g, (sign) => entities[sign]!);
}

/** An element; attributes that are not there are left out. The content is markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  content: string | readonly string[] = '',
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  );
  const inside = typeof content === 'string' ? content : content.join('');
  return `<${name}${given.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
}

/** A file of XML. */
export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
