/**
 * What this room takes for a text: words a person can read, and nothing that hides in them.
 */
import { isBlank, unprintable } from '../diagnostics/index.js';

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && !isBlank(value) && !unprintable.test(value);
