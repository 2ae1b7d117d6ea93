/**
 * Lists whose members are made when they are asked for.
 */
import { printable } from '../display/index.js';
import type { SieList } from './voucher.js';

/** How a list makes its members, and what it is besides. */
export interface ListPlan<Member> {
  readonly length: number;
  readonly make: (index: number) => Member;
  /** How the list shows itself in a REPL. */
  readonly print: (list: SieList<Member>) => string;
  /** What the list hides from whoever holds it. */
  readonly hidden?: PropertyDescriptorMap;
}

export function createList<Member>({ length, make, print, hidden = {} }: ListPlan<Member>): SieList<Member> {
  const list = {
    length,
    *[Symbol.iterator](): Iterator<Member> {
      for (let index = 0; index < length; index++) yield make(index);
    },
  } as unknown as SieList<Member>;
  Object.defineProperties(list, {
    ...hidden,
    at: {
      value: (index: number) => (Number.isInteger(index) && index >= 0 && index < length ? make(index) : undefined),
    },
    toJSON: { value: () => [...list] },
  });
  return Object.freeze(printable(list, print));
}
