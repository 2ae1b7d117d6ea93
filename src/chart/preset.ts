/**
 * How the charts that come with the library are written down: lists of accounts that share all but number and name.
 */
import type { Account, AccountDefinition, AccountGroup } from './account.js';

/** Accounts that differ only in number and name. */
export interface AccountList extends Omit<Account, 'number' | 'name'> {
  readonly names: Readonly<Record<number, string>>;
}

export function listAccounts(lists: readonly AccountList[]): readonly AccountDefinition[] {
  return lists.flatMap(({ names, ...shared }) =>
    Object.entries(names).map(([number, name]) => ({ number, name, ...shared })),
  );
}

export function listGroups(names: Readonly<Record<number, string>>): readonly AccountGroup[] {
  return Object.entries(names).map(([prefix, name]) => ({ prefix, name }));
}
