/**
 * The accounts a file names, numbered in the order they are met.
 */
import { reaching } from './growing.js';

export interface Accounts {
  /** The account of each number: its digits, or whatever stands where digits should. */
  readonly names: string[];
  /** By number, for those of at most five digits with no zero first: 0 for none, otherwise one more than the place. */
  short: Uint32Array;
  readonly others: Map<string, number>;
}

const mostShort = 100_000;

export function createAccounts(): Accounts {
  return { names: [], short: new Uint32Array(0), others: new Map() };
}

/** The place of an account written in digits, with no zero first. */
export function placeOfNumber(accounts: Accounts, number: number): number {
  if (number >= mostShort) return placeOfAccount(accounts, String(number));
  const known = accounts.short[number] ?? 0;
  if (known !== 0) return known - 1;
  accounts.short = reaching(accounts.short, number + 1);
  return (accounts.short[number] = accounts.names.push(String(number))) - 1;
}

/** The place of any account. */
export function placeOfAccount(accounts: Accounts, name: string): number {
  if (/^[1-9]\d{0,4}$/.test(name)) return placeOfNumber(accounts, +name);
  const known = accounts.others.get(name);
  if (known !== undefined) return known;
  accounts.others.set(name, accounts.names.length);
  return accounts.names.push(name) - 1;
}
