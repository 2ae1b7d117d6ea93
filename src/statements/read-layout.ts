/**
 * Reading the layout a statement is asked for: checked, and a frozen copy, so that what is explained later is what was
 * evaluated, whatever becomes of the caller's layout.
 *
 * The layouts the library comes with are frozen from the beginning, and a test sees that they are in order, so they are
 * taken as they are. Another layout that still says what it said when it was last read is the copy that was made then.
 */
import { frozenCopy, isRecord, refuseErrors } from '../diagnostics/index.js';
import type { Layout } from './layout.js';
import { checkShape } from './shape.js';

const own = /* @__PURE__ */ new WeakSet<Layout>();
const copies = /* @__PURE__ */ new WeakMap<Layout, Layout>();

/** Makes layouts the library's own. */
export function ownLayouts<Layouts extends Readonly<Record<string, Layout>>>(layouts: Layouts): Layouts {
  const frozen = frozenCopy(layouts);
  for (const each of Object.values(frozen)) own.add(each);
  return frozen;
}

/** The layout, or an error with everything that is wrong with it by itself. */
export function readLayout(layout: Layout): Layout {
  if (own.has(layout)) return layout;
  const known = isRecord(layout) ? copies.get(layout) : undefined;
  if (known !== undefined && isAlike(known, layout)) return known;
  refuseErrors(checkShape(layout));
  const copy = frozenCopy(layout);
  copies.set(layout, copy);
  return copy;
}

/** Whether plain data says what the copy of it says. */
function isAlike(copy: unknown, given: unknown): boolean {
  if (!isCompound(copy) || !isCompound(given)) return Object.is(copy, given);
  const keys = Object.keys(given);
  return (
    Array.isArray(copy) === Array.isArray(given) &&
    keys.length === Object.keys(copy).length &&
    keys.every((key) => Object.hasOwn(copy, key) && isAlike(copy[key], given[key]))
  );
}

function isCompound(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
