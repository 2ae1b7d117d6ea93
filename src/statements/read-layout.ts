/**
 * Reading the layout a statement is asked for: checked, and a frozen copy, so that what is explained later is what was
 * evaluated, whatever becomes of the caller's layout.
 *
 * The layouts the library comes with are frozen from the beginning, and a test sees that they are in order, so they are
 * taken as they are.
 */
import { frozenCopy, refuseErrors } from '../diagnostics/index.js';
import type { Layout } from './layout.js';
import { checkShape } from './shape.js';

const own = /* @__PURE__ */ new WeakSet<Layout>();

/** Makes layouts the library's own. */
export function ownLayouts<Layouts extends Readonly<Record<string, Layout>>>(layouts: Layouts): Layouts {
  const frozen = frozenCopy(layouts);
  for (const each of Object.values(frozen)) own.add(each);
  return frozen;
}

/** The layout, or an error with everything that is wrong with it by itself. */
export function readLayout(layout: Layout): Layout {
  if (own.has(layout)) return layout;
  refuseErrors(checkShape(layout));
  return frozenCopy(layout);
}
