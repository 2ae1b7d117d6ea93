// A naive writer of SIE files, as one would write it in ten minutes: for the laws of reading, which must not lean on our own writer.
import { type Books, type Voucher, balanceOf, isBalanceAccount } from '../../src/index.js';

const letters = { asset: 'T', liability: 'S', equity: 'S', income: 'I', expense: 'K' } as const;
const numbers: Readonly<Record<string, number>> = { costCentre: 1, costUnit: 2, project: 6 };

/** Books as the lines of a file of type 4E. */
export function sieLinesOf(books: Books): readonly string[] {
  const { association, chart, year, opening } = books;
  const openings = new Map<string, number>();
  for (const { account, amount } of opening) openings.set(account, (openings.get(account) ?? 0) + amount.ore);
  return [
    '#FLAGGA 0',
    '#PROGRAM "Naiv" "1"',
    '#FORMAT PC8',
    '#GEN 20250101',
    '#SIETYP 4',
    `#FNAMN ${quoted(association.name)}`,
    `#RAR 0 ${plain(year.from)} ${plain(year.to)}`,
    ...chart.accounts.flatMap(({ number, name, kind }) => [
      `#KONTO ${number} ${quoted(name)}`,
      `#KTYP ${number} ${letters[kind]}`,
    ]),
    ...chart.dimensions.flatMap(({ number, objects }) =>
      objects.map(({ code, name }) => `#OBJEKT ${String(number)} ${quoted(code)} ${quoted(name)}`),
    ),
    ...Array.from(openings, ([account, ore]) => `#IB 0 ${account} ${amountText(ore)}`),
    ...chart.accounts.map((account) => {
      const label = isBalanceAccount(account) ? '#UB' : '#RES';
      return `${label} 0 ${account.number} ${amountText(balanceOf(books, account.number).ore)}`;
    }),
    ...Array.from(books, voucherLines).flat(),
  ];
}

/** Lines as the bytes of a file, in UTF-8, which the reader tells from the bytes. */
export function sieBytes(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
}

function voucherLines({ series, number, eventDate, text, compiledOn, by = '', postings }: Voucher): readonly string[] {
  return [
    `#VER ${quoted(series)} ${String(number)} ${plain(eventDate)} ${quoted(text)} ${plain(compiledOn)} ${quoted(by)}`,
    '{',
    ...postings.map(({ account, amount, dimensions, text: said = '', quantity = '' }) => {
      const objects = Object.entries(dimensions).map(
        ([key, code]) => `${String(numbers[key] ?? key)} ${quoted(String(code))}`,
      );
      return `#TRANS ${account} {${objects.join(' ')}} ${amountText(amount.ore)} "" ${quoted(said)} ${quoted(quantity)}`;
    }),
    '}',
  ];
}

/** `-12.34`, worked out with text: no amount passes a division. */
export function amountText(ore: number): string {
  const digits = String(Math.abs(ore)).padStart(3, '0');
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}

function plain(date: string): string {
  return date.replaceAll('-', '');
}
