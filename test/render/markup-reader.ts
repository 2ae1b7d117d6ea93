// Reads markup as strictly as XML, so that a tag that is not closed or a text that was not escaped is an error.

/** An element, with the texts and elements in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const voids = new Set(['meta', 'br']);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The outermost element of a page or a picture; an error where the markup is not well formed. */
export function readMarkup(text: string): Element {
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] };
  const open: { name: string; children: (Element | string)[] }[] = [root];
  let rest = text.replace(/^<!doctype html>\n/, '');
  while (rest !== '') {
    const style = /^<style>([^<]*)<\/style>/.exec(rest);
    const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?: [a-zA-Z][\w:-]*="[^"<]*")*)(\/?)>/.exec(rest);
    const words = /^[^<>]+/.exec(rest);
    const read = style ?? tag ?? words;
    if (read === null) throw new Error(`This is no markup: ${rest.slice(0, 80)}`);
    rest = rest.slice(read[0].length);
    const inside = open.at(-1)!;
    if (style !== null) inside.children.push({ name: 'style', attributes: {}, children: [style[1]!] });
    else if (tag === null) inside.children.push(unescaped(words![0]));
    else readTag(tag, open);
  }
  if (open.length > 1) throw new Error(`${open.at(-1)!.name} is not closed`);
  const [only, ...others] = root.children.filter((child) => typeof child !== 'string');
  if (only === undefined || others.length > 0) throw new Error('There is not one outermost element.');
  return only;
}

function readTag(tag: RegExpExecArray, open: { name: string; children: (Element | string)[] }[]): void {
  const [, closing, name = '', attributes = '', alone] = tag;
  if (closing === '/') {
    const last = open.pop();
    if (last?.name !== name) throw new Error(`${name} closes ${String(last?.name)}`);
    return;
  }
  const element = { name, attributes: attributesOf(attributes), children: [] };
  open.at(-1)!.children.push(element);
  if (alone !== '/' && !voids.has(name)) open.push(element);
}

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(/ ([a-zA-Z][\w:-]*)="([^"]*)"/g)].map(([, name, value]) => [name, unescaped(value!)]);
  if (new Set(found.map(([name]) => name)).size < found.length) throw new Error(`An attribute stands twice:${text}`);
  return Object.fromEntries(found) as Record<string, string>;
}

function unescaped(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const character = entities[name];
    if (character === undefined) throw new Error(`${whole} is not escaped`);
    return character;
  });
}

/** Every element, in order. */
export function elementsIn(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child)))];
}

/** The words in an element, without the parts of it that are left out. */
export function textOf(element: Element, without: readonly string[] = []): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : without.includes(child.name) ? '' : textOf(child, without)))
    .join('');
}

/** Elements of a name within another. */
export function named(element: Element, ...names: readonly string[]): readonly Element[] {
  return elementsIn(element).filter(({ name }) => names.includes(name));
}

/** Names that stand twice, and links that lead nowhere. */
export function faultsOfLinks(page: Element): readonly string[] {
  const all = elementsIn(page);
  const ids = all.flatMap(({ attributes }) => attributes['id'] ?? []);
  const known = new Set(ids);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  const links = all.flatMap(({ attributes: { href, ...others } }) => [
    ...(href === undefined ? [] : [href.replace(/^#/, '')]),
    ...(others['aria-labelledby']?.split(' ') ?? []),
    ...[...(others['fill'] ?? '').matchAll(/url\(#(.*)\)/g)].map((found) => found[1]!),
  ]);
  return [
    ...twice.map((id) => `${id} stands twice`),
    ...links.filter((link) => !known.has(link)).map((link) => `${link} is not there`),
  ];
}
