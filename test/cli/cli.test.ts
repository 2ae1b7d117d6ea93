// The command: what it prints, what it tells, and how it ends, on files in memory.
import { describe, expect, test } from 'vitest';
import { completionsOf } from '../../src/cli/completion.js';
import { associationChart } from '../../src/index.js';
import { smallYear } from './books.ts';
import { command } from './terminal.ts';

const files = { 'bok.se': smallYear };

describe('check', () => {
  test('ends with 0 when the file agrees with itself, and says so', async () => {
    const { exit, printed, told } = await command('check bok.se', files);
    expect(printed).toContain('Allt stämmer.');
    expect(printed.trimEnd().split('\n').at(-1)).toBe('Inget är fel.');
    expect(told).toBe('');
    expect(exit).toBe(0);
  });

  test('ends with 1 when a closing balance is not what the vouchers give, and names the account', async () => {
    const { exit, printed } = await command('check bok.se', {
      'bok.se': smallYear.replace('#UB 0 1930 600000.00', '#UB 0 1930 600001.00'),
    });
    expect(printed).toMatch(/IB \+ verifikationer = UB\s+1930\s+Bankgiro\s+600 001,00\s+600 000,00\s+1,00/);
    expect(exit).toBe(1);
  });

  test('ends with 1 when a voucher is out of balance, with its code and its line', async () => {
    const { exit, printed } = await command('check bok.se --lang en', {
      'bok.se': smallYear.replace('#TRANS 2440 {} -420400.00', '#TRANS 2440 {} -420399.00'),
    });
    expect(printed).toMatch(/error sie\/voucher-unbalanced line\[35\]/);
    expect(printed.trimEnd().split('\n').at(-1)).toBe('Something is wrong.');
    expect(exit).toBe(1);
  });

  test('ends with 1 for what is no SIE file, and names what it is', async () => {
    const { exit, printed } = await command('check bok.se', { 'bok.se': '<!doctype html><html></html>' });
    expect(printed).toContain('sie/not-sie');
    expect(exit).toBe(1);
  });

  test('holds the file to the standard when asked', async () => {
    const { exit, printed } = await command('check bok.se --strict', files);
    expect(printed).toContain('error sie/encoding-other');
    expect(exit).toBe(1);
  });
});

describe('statement', () => {
  test('prints the income statement with last year beside it', async () => {
    const { exit, printed } = await command('statement bok.se resultat', files);
    expect(printed).toMatch(/Verksamhetens intäkter\s+500 000,00\s+480 000,00/);
    expect(printed).toMatch(/Årets resultat\s+79 600,00\s+5 000,00/);
    expect(exit).toBe(0);
  });

  test('of a part of the year, in thousands', async () => {
    const { printed, told } = await command('statement bok.se resultat --period 2024-01..2024-02 --tkr', files);
    expect(told).toBe('Förra året visas inte: filen har bara siffror för hela det året.\n');
    expect(printed).toMatch(/Årets resultat\s+500/);
    expect(printed).toContain('belopp i tkr');
  });

  test('has no column of a year that the file has only the dates of', async () => {
    const { printed } = await command('statement bok.se resultat', { 'bok.se': smallYear.replace(/#RES -1.*\n/g, '') });
    expect(printed).not.toContain('2023');
  });

  test('gives the cash flow its classes from BAS, and tells what is missing without them', async () => {
    const { printed } = await command('statement bok.se kassaflode', files);
    expect(printed).toMatch(/Förändring av kortfristiga skulder\s+420 400,00/);
    const refused = await command('statement bok.se kassaflode --preset forbund', files);
    expect(refused.told).toContain('statement/cash-flow-class-missing');
    expect(refused.exit).toBe(1);
  });

  test('is made from a file of balances alone', async () => {
    const balances = smallYear.replace(/#VER[^]*/, '').replace('#SIETYP 4', '#SIETYP 1');
    const { printed, exit } = await command('statement bok.se resultat', { 'bok.se': balances });
    expect(printed).toMatch(/Årets resultat\s+79 600,00/);
    expect(exit).toBe(0);
  });

  test('stops at a voucher that cannot stand, and leaves it out when asked', async () => {
    const faulty = { 'bok.se': smallYear.replace('#TRANS 2440 {} -420400.00', '#TRANS 2440 {} -420399.00') };
    const stopped = await command('statement bok.se resultat', faulty);
    expect([stopped.exit, stopped.printed]).toEqual([1, '']);
    expect(stopped.told).toContain('sie/voucher-unbalanced');
    const { exit, printed } = await command('statement bok.se resultat --partial', faulty);
    expect(printed).toMatch(/Årets resultat\s+500 000,00/);
    expect(exit).toBe(0);
  });
});

describe('explain', () => {
  test.each(['result', '"Årets resultat"'])('follows %s down to its accounts', async (row) => {
    const { exit, printed } = await command(`explain bok.se ${row}`, files);
    expect(printed).toMatch(/3010 Medlemsbidrag\s+500 000,00/);
    expect(exit).toBe(0);
  });

  test('finds a row of another statement', async () => {
    const { printed } = await command('explain bok.se "Kassa och bank" 2024-12-31', files);
    expect(printed).toMatch(/1930 Bankgiro/);
  });

  test('knows the codes of the association', async () => {
    const { printed } = await command('explain bok.se RES3 --layout forbund', files);
    expect(printed).toMatch(/5539 Insatser\s+−420 400,00/);
  });

  test('says that no statement has the row', async () => {
    const { exit, told } = await command('explain bok.se RES9', files);
    expect(told).toContain('ingen uppställning har raden RES9');
    expect(exit).toBe(2);
  });
});

describe('repl', () => {
  test('has the books and the verbs in scope', async () => {
    const { exit, printed } = await command('repl bok.se', files, "balanceOf(books, '1930')\nbooks.voucherCount\n");
    expect(printed).toBe('600 000,00\n2\n');
    expect(exit).toBe(0);
  });

  test('prints what is put in when asked, so that a session can be read', async () => {
    const { printed } = await command('repl bok.se --echo', files, "books.voucherCount\nbalanceOf(books, '2440')\n");
    expect(printed).toBe("> books.voucherCount\n2\n> balanceOf(books, '2440')\n−420 400,00\n");
  });

  test('completes accounts and objects within quotes, and leaves the rest to Node', () => {
    expect(completionsOf(associationChart, "balanceOf(books, '553")).toEqual({ typed: '553', names: ['5538', '5539'] });
    expect(completionsOf(associationChart, "balanceOf(books, '5538').abs")).toBeUndefined();
    expect(completionsOf(associationChart, 'balan')).toBeUndefined();
  });
});

describe('what was typed', () => {
  test.each([
    ['statment bok.se', 'kommandot statment finns inte. Menades statement?'],
    ['check --strct bok.se', 'alternativet --strct finns inte. Menades --strict?'],
    ['check', 'check tar FIL.se.'],
    ['check a b', 'check tar FIL.se.'],
    ['check saknas.se', 'saknas.se finns inte.'],
    ['check bok.se --strict=x', '--strict tar inget värde.'],
    ['statement bok.se resultat --period', '--period ska följas av PERIOD.'],
    ['statement bok.se resultat --period --tkr', '--period ska följas av PERIOD.'],
    ['statement bok.se resultat --layout ko', '--layout är ko; det ska vara lag|forbund.'],
    ['statement bok.se saldo', 'uppställningen saldo finns inte'],
    ['check bok.se --lang no', '--lang är no; det ska vara sv|en.'],
    ['check bok.se --constructor', 'alternativet --constructor finns inte.'],
  ])('%s: is told and ends with 2', async (line, what) => {
    const { exit, told, printed } = await command(line, files);
    expect(told).toContain(`huvudbok: ${what}`);
    expect(told).toMatch(/\nSe huvudbok .*--help\n$/);
    expect([exit, printed]).toEqual([2, '']);
  });

  test('is told in English when that is asked for, wherever it stands', async () => {
    const { told } = await command('--lang en statment', files);
    expect(told).toBe('huvudbok: there is no command statment. Was statement meant?\nSee huvudbok --help\n');
  });

  test.each(['', '--help', 'check --help', 'repl --help --lang en', 'statement --help', 'explain --help'])(
    'help: "%s" fits a line of 110 and ends with 0',
    async (line) => {
      const { exit, printed } = await command(line);
      expect(exit).toBe(0);
      expect(printed.split('\n').filter((each) => each.length > 110)).toEqual([]);
      expect(printed).toMatch(/Användning|Usage/);
    },
  );
});
