// Vouchers that close the year, known again in a file by the account that takes the result over.
import { describe, expect, test } from 'vitest';
import { type Books, incomeStatement, trialBalance } from '../../src/index.js';
import { readSie, toBooks, writeSie } from '../../src/sie/index.js';
import { notRefused } from '../support/junk.js';
import { documentOf } from '../support/sie-document.ts';
import { booksBefore, on } from '../support/sie-writing.js';

const figuresOf = (books: Books): string[] =>
  trialBalance(books, { beforeClosing: true })
    .rows.filter(({ opening, closing }) => !opening.isZero() || !closing.isZero())
    .map(({ account, opening, closing }) => `${account} ${String(opening)} ${String(closing)}`);
const resultOf = (books: Books): unknown[] =>
  incomeStatement(books).rows.map(({ label, cells }) => [label, cells.map((cell) => String(cell?.value))]);

test('closed books that are written and read are closed: the same income statement, the same balances', () => {
  const closed = booksBefore({ isClosed: true });
  const document = readSie(writeSie(closed, on).bytes).documents[0]!;
  const { books, diagnostics } = toBooks(document, { resultAccount: '8999' });
  expect(diagnostics.map(({ code }) => code)).toEqual(['sie/closing-recognized']);
  expect([...books!].map(({ purpose }) => purpose)).toEqual(['ordinary', 'ordinary', 'closing']);
  expect(resultOf(books!)).toEqual(resultOf(closed));
  expect(figuresOf(books!)).toEqual(figuresOf(closed));
  const balances = (of: Books): string[] =>
    trialBalance(of)
      .rows.filter(({ account }) => Number(account) < 3000)
      .map(({ account, closing }) => `${account} ${String(closing)}`);
  expect(balances(books!)).toEqual(balances(closed));
});

describe('a voucher is ordinary', () => {
  const purposesOf = (rows: string, date = '20241231', resultAccount?: string): string[] => {
    const lines = `#KONTO 1930 "Bank"\n#KONTO 2010 "Eget kapital"\n#KONTO 6010 "Hyra"\n#KONTO 8999 "Årets resultat"\n`;
    const kinds = '#KTYP 1930 T\n#KTYP 2010 S\n#KTYP 6010 K\n#KTYP 8999 K\n';
    const document = documentOf(`${lines}${kinds}#IB 0 1930 0\n#VER A 1 ${date} "Bokslut"\n{\n${rows}\n}`);
    const { books } = toBooks(document, resultAccount === undefined ? {} : { resultAccount });
    return Array.from(books!, ({ purpose }) => purpose);
  };
  const moved = '#TRANS 8999 {} 5\n#TRANS 2010 {} -5';

  test('unless the account has been told', () => {
    expect(purposesOf(moved)).toEqual(['ordinary']);
    expect(purposesOf(moved, '20241231', '8999')).toEqual(['closing']);
    expect(purposesOf(moved, '20241231', '6010')).toEqual(['ordinary']);
    expect(purposesOf(moved, '20241231', '7777')).toEqual(['ordinary']);
  });

  test('on any day but the last', () => {
    expect(purposesOf(moved, '20241230', '8999')).toEqual(['ordinary']);
  });

  test('with any other account of the same side, but not with one that was struck', () => {
    const mixed = '#TRANS 8999 {} 5\n#TRANS 6010 {} 2\n#TRANS 2010 {} -7';
    expect(purposesOf(mixed, '20241231', '8999')).toEqual(['ordinary']);
    expect(purposesOf(`${moved}\n#BTRANS 6010 {} 2`, '20241231', '8999')).toEqual(['closing']);
  });

  test('when the account is one of the balance sheet, unless all others are of the result', () => {
    expect(purposesOf('#TRANS 6010 {} -5\n#TRANS 2010 {} 5', '20241231', '2010')).toEqual(['closing']);
    expect(purposesOf('#TRANS 6010 {} -5\n#TRANS 2010 {} 4\n#TRANS 1930 {} 1', '20241231', '2010')).toEqual([
      'ordinary',
    ]);
    expect(purposesOf('#TRANS 2010 {} -5\n#TRANS 2010 {} 5', '20241231', '2010')).toEqual(['ordinary']);
  });
});

test('an account that is no text is refused', () => {
  const document = documentOf('#IB 0 1930 0');
  const call = (resultAccount: unknown): unknown => toBooks(document, { resultAccount } as never);
  expect(notRefused(call, [null, 8999, [], {}], 'input/bad-field')).toEqual([]);
});
