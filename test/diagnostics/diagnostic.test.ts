// What a diagnostic is: its text in both languages, where it stands, how it prints, and the error that carries it.
import { inspect } from 'node:util';
import { beforeEach, describe as group, expect, test, vi } from 'vitest';
import {
  BookkeepingError,
  type Diagnostic,
  describe,
  hasErrors,
  isBookkeepingError,
  isError,
  printDiagnostic,
  problem,
  refuseErrors,
  within,
} from '../../src/diagnostics/index.js';

const missing = problem<{ readonly field: string }>({
  code: 'test/missing',
  severity: 'error',
  law: 'LKBR 3:9',
  sv: ({ field }) => `${field} saknas.`,
  en: ({ field }) => `${field} is missing.`,
});

const late = problem<object>({ code: 'test/late', severity: 'warning', sv: () => 'Sent.', en: () => 'Late.' });

const found = missing.at(['postings', 2, 'amount'], { field: 'belopp' });
const throughJson = JSON.parse(JSON.stringify(found)) as Diagnostic;

group('a diagnostic', () => {
  test('holds its code, severity, data, place, law and Swedish message', () => {
    expect(throughJson).toEqual({
      code: 'test/missing',
      severity: 'error',
      data: { field: 'belopp' },
      at: ['postings', 2, 'amount'],
      law: 'LKBR 3:9',
      message: 'belopp saknas.',
    });
    expect(late.at([], {})).not.toHaveProperty('law');
  });

  test('is described in Swedish unless English is asked for', () => {
    expect(describe(found)).toBe('belopp saknas.');
    expect(describe(found, 'sv')).toBe('belopp saknas.');
    expect(describe(found, 'en')).toBe('belopp is missing.');
  });

  test('is described in Swedish when it has been through JSON', () => {
    expect(describe(throughJson, 'en')).toBe('belopp saknas.');
  });

  test('makes its text only when it is read', () => {
    const sv = vi.fn(() => '');
    const unread = problem<object>({ code: 'test/unread', severity: 'note', sv, en: () => '' }).at([], {});
    expect(sv).not.toHaveBeenCalled();
    expect(unread.message).toBe('');
    expect(sv).toHaveBeenCalledOnce();
  });

  test('cannot be changed', () => {
    expect([found, found.data, missing].map(Object.isFrozen)).toEqual([true, true, true]);
  });

  test('prints on one line, with its place and its law', () => {
    expect(inspect(found)).toBe('error test/missing postings[2].amount: belopp saknas. (LKBR 3:9)');
    expect(inspect([late.at([], {})])).toBe('[ warning test/late: Sent. ]');
    expect(printDiagnostic(throughJson)).toBe(inspect(found));
  });

  test('is told apart from another by a test library', () => {
    expect(missing.at(['a'], { field: 'x' })).toEqual(missing.at(['a'], { field: 'x' }));
    expect(missing.at(['a'], { field: 'x' })).not.toEqual(missing.at(['a'], { field: 'y' }));
    expect(missing.at(['a'], { field: 'x' })).not.toEqual(missing.at(['b'], { field: 'x' }));
  });

  test('stops a write only when it is an error', () => {
    const note = problem<object>({ code: 'test/note', severity: 'note', sv: () => '', en: () => '' }).at([], {});
    expect([found, late.at([], {}), note].map(isError)).toEqual([true, false, false]);
    expect(hasErrors([late.at([], {}), note])).toBe(false);
    expect(hasErrors([late.at([], {}), found])).toBe(true);
    expect(hasErrors([])).toBe(false);
  });

  test('made by another copy of the package is described by this', async () => {
    vi.resetModules();
    const copy = await import('../../src/diagnostics/index.js');
    expect(copy.problem).not.toBe(problem);
    const theirs = copy
      .problem({ code: 'test/theirs', severity: 'error', sv: () => 'Deras.', en: () => 'Theirs.' })
      .at([], {});
    expect(describe(theirs, 'en')).toBe('Theirs.');
    expect(isBookkeepingError(new copy.BookkeepingError([theirs]))).toBe(true);
    expect(new copy.BookkeepingError([])).not.toBeInstanceOf(BookkeepingError);
  });
});

group('what is found within a value', () => {
  test('stands further in, and is else the same', () => {
    const [further, other] = within(['vouchers', 7], [found, late.at([], {})]);
    expect(further).toEqual(missing.at(['vouchers', 7, 'postings', 2, 'amount'], { field: 'belopp' }));
    expect(describe(further!, 'en')).toBe('belopp is missing.');
    expect(other?.at).toEqual(['vouchers', 7]);
    expect(found.at).toEqual(['postings', 2, 'amount']);
  });

  test('stands further in when it has been through JSON', () => {
    expect(within(['vouchers', 7], [throughJson])).toEqual([{ ...throughJson, at: ['vouchers', 7, ...found.at] }]);
  });

  test('stands where it did when the way in is empty', () => {
    expect(within([], [found, throughJson])).toEqual([found, throughJson]);
  });
});

group('the error', () => {
  let error: BookkeepingError;
  beforeEach(() => {
    error = new BookkeepingError([found, late.at(['eventDate'], {})]);
  });

  test('tells everything that was wrong, a line each', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('BookkeepingError');
    expect(error.message.split('\n')).toEqual([
      'error test/missing postings[2].amount: belopp saknas. (LKBR 3:9)',
      'warning test/late eventDate: Sent.',
    ]);
    expect(error.diagnostics.map(({ code }) => code)).toEqual(['test/missing', 'test/late']);
  });

  test('tells the first twenty of many, and how many more there are', () => {
    const lines = (count: number): string[] =>
      new BookkeepingError(Array.from({ length: count }, () => found)).message.split('\n');
    expect(lines(20)).toEqual(Array.from({ length: 20 }, () => printDiagnostic(found)));
    expect(lines(23).slice(20)).toEqual(['… and 3 more in diagnostics']);
  });

  test('keeps its own list', () => {
    const list = [found];
    const kept = new BookkeepingError(list);
    list.pop();
    expect(kept.diagnostics).toEqual([found]);
    expect(Object.isFrozen(kept.diagnostics)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['another error', new Error('BookkeepingError')],
    ['a lookalike', { name: 'BookkeepingError', diagnostics: [] }],
    ['text', 'BookkeepingError'],
    ['null', null],
    ['nothing', undefined],
  ])('is not %s', (_, value) => {
    expect(isBookkeepingError(value)).toBe(false);
    expect(isBookkeepingError(error)).toBe(true);
  });

  test('is thrown with all that was found when any of it is an error, and not else', () => {
    const warning = late.at([], {});
    expect(() => refuseErrors([])).not.toThrow();
    expect(() => refuseErrors([warning])).not.toThrow();
    expect(() => refuseErrors([warning, found])).toThrow(expect.objectContaining({ diagnostics: [warning, found] }));
  });
});
