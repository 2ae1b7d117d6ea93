// Does a file agree with itself, and why not.
import { describe as group, expect, test } from 'vitest';
import { reconcile } from '../../src/sie/index.js';
import { documentOf } from '../support/sie-document.ts';
import { codesOf } from '../support/refusals.js';

/** `closing 1930 5.00 missing voucher (A 2)`: what, on which account, by how much, why. */
const differences = (lines: string): string[] =>
  reconcile(documentOf(lines)).differences.map(({ check, subject, month, difference, cause, evidence }) =>
    [check, subject, month, difference.toJSON(), cause, evidence && `(${evidence})`].filter(Boolean).join(' '),
  );

const voucher = (number: number, amount: string, more = ''): string =>
  `#VER A ${String(number)} 2024010${String(number)} "V"\n{\n#TRANS 6010 {} ${amount}\n#TRANS 1930 {} -${amount}\n${more}\n}\n`;
const opening = '#IB 0 1930 500.00\n#IB 0 2010 -500.00\n';
const closing = '#UB 0 1930 400.00\n#UB 0 2010 -500.00\n#RES 0 6010 100.00\n';

group('a file that agrees with itself', () => {
  test('is told so, with what was compared', () => {
    const value = reconcile(documentOf(opening + closing + voucher(1, '60.00') + voucher(2, '40.00')));
    expect(value).toMatchObject({ isReconciled: true, differences: [], diagnostics: [] });
    expect(value.checks).toEqual([
      { check: 'closing', compared: 2, different: 0 },
      { check: 'result', compared: 1, different: 0 },
      { check: 'sum', compared: 2, different: 0 },
    ]);
    expect(String(value)).toBe(
      [
        'Avstämning  2024-01-01 – 2024-12-31  Förbundet Öst',
        'Kontroll                  Jämförda  Skiljer',
        '───────────────────────────────────────────',
        'IB + verifikationer = UB         2        0',
        'verifikationer = RES             1        0',
        'summan är noll                   2        0',
        'Allt stämmer.',
      ].join('\n'),
    );
  });

  test('counts added rows once and struck rows never', () => {
    const history =
      '#RTRANS 6010 {} 7.00\n#TRANS 6010 {} 7.00\n#RTRANS 1930 {} -7.00\n#TRANS 1930 {} -7.00\n#BTRANS 1930 {} 99.00';
    expect(differences(opening + closing + voucher(1, '93.00', history))).toEqual([]);
  });

  test('need not have vouchers: its months will do', () => {
    const months =
      '#PSALDO 0 202401 1930 {} -100\n#PSALDO 0 202405 6010 {} 90\n#PSALDO 0 202406 6010 {} 10\n#PSALDO 0 202406 6010 {1 "10"} 10';
    expect(differences(opening + closing + months)).toEqual([]);
  });

  test('has nothing to compare when it holds only vouchers', () => {
    const value = reconcile(documentOf(voucher(1, '1')));
    expect(value).toMatchObject({ checks: [], isReconciled: true });
    expect(String(value)).toContain('inga saldon');
  });
});

group('a difference', () => {
  test('of a missing voucher is on all its accounts, and the gap in the series is named', () => {
    expect(differences(opening + closing + voucher(1, '60.00') + voucher(3, '30.00'))).toEqual([
      'closing 1930 -10.00 missing voucher (A 2)',
      'result 6010 10.00 missing voucher (A 2)',
    ]);
  });

  test('of vouchers left out of the file by a choice is on most accounts', () => {
    const value = differences(
      opening + closing.replace('2010 -500', '2010 -450').replace('1930 400', '1930 350') + voucher(1, '60.00'),
    );
    expect(value).toEqual([
      'closing 1930 -90.00 filtered export',
      'closing 2010 50.00 filtered export',
      'result 6010 40.00 filtered export',
    ]);
  });

  test('of a few accounts that do not cancel has no cause that could be told', () => {
    const others = ['1510', '1610', '1710', '2411', '2420'].map(
      (account) => `#IB 0 ${account} 1.00\n#UB 0 ${account} 1.00\n`,
    );
    const wrong = closing.replace('2010 -500', '2010 -499').replace('1930 400', '1930 398');
    expect(
      differences(opening + others.join('') + wrong + voucher(1, '100.00')).filter((each) => !each.startsWith('sum')),
    ).toEqual(['closing 1930 -2.00', 'closing 2010 1.00']);
  });

  test('of an unbalanced voucher is its imbalance, and the voucher is named', () => {
    const skew = voucher(2, '40.00').replace('-40.00', '-45.00');
    expect(differences(opening + closing + voucher(1, '60.00') + skew)).toEqual([
      'closing 1930 5.00 unbalanced voucher (A 2)',
    ]);
  });

  test.each([
    ['struck rows that the program counted', '#BTRANS 6010 {} 7.00', 'struck rows counted', '7.00'],
    [
      'added rows that it counted twice',
      '#RTRANS 6010 {} 7.00\n#TRANS 6010 {} 7.00',
      'added rows counted twice',
      '7.00',
    ],
    [
      'added rows that it did not count',
      '#RTRANS 6010 {} 7.00\n#TRANS 6010 {} 7.00',
      'added rows not counted',
      '-7.00',
    ],
  ])('of %s is named so', (_, rows, cause, difference) => {
    const counted = cause.startsWith('struck') ? 100 : 107;
    const result = counted + +difference;
    const told = differences(`#RES 0 6010 ${String(result)}\n${voucher(1, '100.00', rows)}`);
    expect(told).toEqual([`result 6010 ${difference} ${cause}`]);
  });

  test('of vouchers dated in another year is named so', () => {
    const other = '#VER B 1 20250105 "V"\n{\n#TRANS 6010 {} 5\n#TRANS 1930 {} -5\n}\n';
    expect(differences(opening + closing + voucher(1, '100.00') + other)).toEqual([
      'closing 1930 5.00 vouchers outside the year (B 1)',
      'result 6010 -5.00 vouchers outside the year (B 1)',
    ]);
  });

  test('of an amount that cannot be read names the voucher', () => {
    const unreadable = voucher(1, '100.00').replace('6010 {} 100.00', '6010 {} 100.005');
    expect(differences(`#RES 0 6010 100.00\n${unreadable}`)).toEqual(['result 6010 100.00 amount unreadable (A 1)']);
  });

  test.each([['2010'], ['2099']])('of a result moved on %s without a voucher is told as that', (account) => {
    const moved = `${opening}#UB 0 1930 400.00\n#UB 0 2010 -500.00\n#RES 0 6010 100.00\n`.replace(
      account === '2010' ? '#UB 0 2010 -500.00' : '#RES',
      account === '2010' ? '#UB 0 2010 -400.00' : '#UB 0 2099 100.00\n#RES',
    );
    expect(differences(moved + voucher(1, '100.00'))).toEqual([
      `closing ${account} 100.00 result not moved`,
      'sum #UB + #RES 0 100.00 result not moved',
    ]);
  });

  test('between the years is a result that was moved, when it is that of last year', () => {
    expect(differences(`${opening}#UB -1 1930 500.00\n#UB -1 2010 -420.00\n#RES -1 3010 -80.00`)).toEqual([
      'opening 2010 -80.00 result not moved',
    ]);
  });

  test('between the years that cancels within equity was moved there', () => {
    expect(differences('#UB -1 2010 -5\n#UB -1 2019 5\n#UB -1 1930 0\n#IB 0 2010 0\n#IB 0 2019 0')).toEqual([
      'opening 2010 5.00 moved within equity',
      'opening 2019 -5.00 moved within equity',
    ]);
  });

  test('between the years on other accounts comes of a year that was changed afterwards', () => {
    expect(differences('#IB 0 1930 5\n#IB 0 2411 -5\n#UB -1 1930 7\n#UB -1 2411 -7')).toEqual([
      'opening 1930 -2.00 open year',
      'opening 2411 2.00 open year',
    ]);
  });

  test('between two months that cancel is counted in another month', () => {
    const months = '#PSALDO 0 202402 1930 {} -100\n#PSALDO 0 202401 6010 {} 100\n';
    expect(differences(months + voucher(1, '100.00'))).toEqual([
      'month 1930 2024-02 -100.00 another month',
      'month 1930 2024-01 100.00 another month',
    ]);
  });

  test('after the day the balances reach is none', () => {
    const late = '#VER A 2 20240505 "V"\n{\n#TRANS 6010 {} 5\n#TRANS 1930 {} -5\n}\n';
    const months = '#OMFATTN 20240131\n#PSALDO 0 202401 1930 {} -100\n#PSALDO 0 202401 6010 {} 100\n';
    expect(differences(months + voucher(1, '100.00') + late)).toEqual([]);
  });
});

group('what it says', () => {
  test('is a table of the differences with their likely causes, and a diagnostic of each', () => {
    const value = reconcile(documentOf(opening + closing + voucher(1, '60.00') + voucher(3, '30.00')));
    expect(value.diagnostics.map(({ code, at }) => [code, at])).toEqual([
      ['sie/does-not-reconcile', ['closing', '1930']],
      ['sie/does-not-reconcile', ['result', '6010']],
    ]);
    expect(String(value).replaceAll('\u00a0', ' ').split('\n').slice(-4)).toEqual([
      'Kontroll                  Konto  Namn   Filen  Räknat  Skillnad  Trolig orsak',
      '──────────────────────────────────────────────────────────────────────────────────────────────────────',
      'IB + verifikationer = UB  1930   Bank  400,00  410,00    −10,00  en verifikation saknas; lucka vid A 2',
      'verifikationer = RES      6010   Hyra  100,00   90,00     10,00  en verifikation saknas; lucka vid A 2',
    ]);
  });

  test('of sums that are too large to be exact is that they are', () => {
    const huge = voucher(1, '80000000000000.00') + voucher(2, '80000000000000.00');
    const value = reconcile(documentOf(`#RES 0 6010 1\n${huge}`));
    expect(value).toMatchObject({
      isReconciled: false,
      checks: [],
      diagnostics: [{ code: 'books/turnover-out-of-range' }],
    });
    expect(String(value)).toContain('books/turnover-out-of-range');
  });

  test('of something that is no document is a refusal', () => {
    expect(codesOf(() => reconcile({} as never))).toEqual(['input/bad-field']);
  });
});
