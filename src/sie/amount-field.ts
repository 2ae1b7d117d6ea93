/**
 * The amount of a row or a balance, and what is to be said of how it is written.
 */
import { excerpt } from '../diagnostics/index.js';
import type { FieldValue } from './fields.js';
import { readAmount, usualAmount, withoutThousands } from './figures.js';
import { type Line, findAt, findOnceAt, keepText, textOf } from './line.js';
import {
  amountFinerThanOre,
  amountMissing,
  amountNegativeZero,
  amountTooLarge,
  amountUnreadable,
  amountUnusual,
} from './problems-line.js';
import type { Token } from './tokens.js';

/** Öre; NaN and the text when it is no amount in whole öre. */
export function readAmountField(line: Line, token: Token | undefined): FieldValue {
  const text = token === undefined || token.kind === 'list' ? '' : textOf(line, token);
  const { ore, fault } = readAmount(text);
  const place = token ?? { from: line.to, to: line.to };
  const given = excerpt(text);
  switch (fault) {
    case 'none':
      break;
    case 'unusual':
      findAt(line, amountUnusual, place, { given, repair: usualAmount(text) });
      break;
    case 'negative zero':
      findOnceAt(line, amountNegativeZero, place, { repair: text.replace('-', '') }, '');
      break;
    case 'missing':
      findAt(line, amountMissing, place, { record: line.record });
      break;
    case 'finer than ore':
      findAt(line, amountFinerThanOre, place, { given });
      break;
    case 'too large':
      findAt(line, amountTooLarge, place, { given });
      break;
    case 'unreadable': {
      const repair = withoutThousands(text);
      findAt(line, amountUnreadable, place, repair === undefined ? { given } : { given, repair });
    }
  }
  return { text: Number.isNaN(ore) && token !== undefined ? keepText(line, token) : 0, value: ore };
}
