// Opening balances that are carried forward anew are no voucher: a file has them as opening balances.
import { expect, test } from 'vitest';
import { carryForward, closeYear, post, reopenPeriod, reopenYear } from '../../src/index.js';
import { readSie, reconcile, writeSie } from '../../src/sie/index.js';
import { bookkeeper, inYear, year2024 } from '../support/closing.js';
import { rent } from '../support/small.js';

const signed = { by: 'ekonom', on: '2025-03-02', reason: 'sen faktura' };

test('what is carried forward anew is in #IB and among no vouchers, and the file agrees with itself', () => {
  const { closed, next } = closeYear(year2024, bookkeeper);
  const started = post(next, inYear(rent, 2025));
  const reopened = reopenPeriod(reopenYear(closed, signed), '2024-12', signed);
  const late = { ...rent, eventDate: '2024-12-20', compiledOn: '2025-03-02', text: 'Sen faktura' };
  const changed = closeYear(post(reopened, late), signed).closed;
  const carried = carryForward(started, { ...signed, from: changed });

  const [document] = readSie(writeSie(carried, { on: '2025-03-03' }).bytes).documents;
  expect(Array.from(document!.vouchers, ({ series, number }) => `${series} ${number}`)).toEqual(['A 1']);
  const opening = (account: string): string | undefined =>
    document!.opening.find((each) => each.account === account && each.year === 0)?.amount?.toJSON();
  expect([opening('2411'), opening('2010')]).toEqual(['-16000.00', '-92400.00']);
  expect(reconcile(document!).differences).toEqual([]);
});
