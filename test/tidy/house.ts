// The plan of the house, read from the tables in docs/internals/architecture.md, and the rules about who may import whom.
import { type Import, type Source, target } from './source.ts';

export interface Room {
  readonly name: string;
  readonly mayUse: readonly string[];
  /** Packages that this room alone may import. */
  readonly suppliers: readonly string[];
}

/** The rows of the table under the heading. */
export function readRooms(markdown: string, heading: string): Room[] {
  const section = markdown.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`There is no heading "${heading}".`);
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [name = '', mayUse = '', suppliers = ''] = line.split('|').slice(1);
      return { name: name.trim().replaceAll('`', ''), mayUse: list(mayUse), suppliers: list(suppliers) };
    });
}

function list(cell: string): string[] {
  return cell
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '' && word !== '-');
}

/** A plan in which somebody could go upstairs, or meet a room that is not there. */
export function flawsOfPlan(rooms: readonly Room[]): string[] {
  return rooms.flatMap(({ name, mayUse }, floor) => {
    const below = new Set(rooms.slice(0, floor).map((room) => room.name));
    return mayUse
      .filter((used) => !below.has(used))
      .map((used) => `${name} may use ${used}, which does not stand above it in the table`);
  });
}

/** Folders and table must be the same rooms. */
export function strangersInHouse(folders: readonly string[], rooms: readonly Room[]): string[] {
  const names = rooms.map(({ name }) => name);
  return [
    ...folders.filter((name) => !names.includes(name)).map((name) => `src/${name} is not in the table of rooms`),
    ...names
      .filter((name) => !folders.includes(name))
      .map((name) => `${name} is in the table of rooms, but not in src`),
  ];
}

/** Imports that go up, past a door, or to another room's supplier. */
export function trespasses(file: Source, rooms: readonly Room[]): string[] {
  const own = roomOf(file.path);
  return file.imports.flatMap((use) => {
    const complaint = whyNot(file, use, own, rooms);
    return complaint === undefined ? [] : [`${file.path}:${use.line}: ${complaint}`];
  });
}

function whyNot(file: Source, use: Import, own: string | undefined, rooms: readonly Room[]): string | undefined {
  const to = target(file, use);
  if (to === undefined) return whyNotSupplier(use.from, own, rooms);
  if (!to.startsWith('src/')) return `${use.from} is outside src`;
  const other = roomOf(to);
  if (other === undefined) return own === undefined ? undefined : `${use.from} stands above all rooms; import the room`;
  if (other === own) return to === `src/${own}/index` ? 'a room does not go out through its own door' : undefined;
  if (own !== undefined && !rooms.some(({ name, mayUse }) => name === own && mayUse.includes(other))) {
    return `${own} may not use ${other}`;
  }
  return to === `src/${other}/index` ? undefined : `${use.from} goes past the door; import ../${other}/index.js`;
}

function whyNotSupplier(name: string, own: string | undefined, rooms: readonly Room[]): string | undefined {
  const sellers = rooms.filter(({ suppliers }) => suppliers.some((supplier) => isOrIsIn(name, supplier)));
  if (sellers.some((room) => room.name === own)) return undefined;
  const [seller] = sellers;
  return seller === undefined ? `${name} is nobody's supplier` : `only ${seller.name} imports ${name}`;
}

function isOrIsIn(name: string, supplier: string): boolean {
  return name === supplier || name.startsWith(`${supplier}/`);
}

/** `money` for `src/money/amount.ts`; undefined for what stands in `src` itself. */
function roomOf(path: string): string | undefined {
  const [, room, ...rest] = path.split('/');
  return rest.length > 0 ? room : undefined;
}

/** Files that load each other in a circle: none of them can come first. */
export function circles(files: readonly Source[]): string[] {
  const loads = (file: Source): (string | undefined)[] =>
    file.imports.filter(({ isErased }) => !isErased).map((use) => target(file, use));
  const uses = new Map(files.map((file) => [bare(file.path), loads(file)]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (done.has(file) || way.includes(file)) return;
    for (const next of uses.get(file) ?? []) if (next !== undefined) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of uses.keys()) walk(file, []);
  return found;
}

function bare(path: string): string {
  return path.replace(/\.(ts|js|mjs)$/, '');
}
