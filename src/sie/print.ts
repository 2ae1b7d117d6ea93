/**
 * How a document shows itself in a REPL: whose it is, of which years, how much there is, and whether it adds up.
 */
import { counted, textTable } from '../display/index.js';
import { type Amount, sum } from '../money/index.js';
import type { SieBalance, SieDocument } from './document.js';

export function printDocument(document: SieDocument): string {
  const { company, type, years, program, generated, encoding, lineEnd, checksum } = document;
  const made = [
    program === undefined ? '' : [program.name, program.version].filter(Boolean).join(' '),
    generated?.on ?? '',
    generated?.by === undefined ? '' : `av ${generated.by}`,
  ].filter((part) => part !== '');
  const yearRows = years.map(({ index, from, to, isInferred }) => [
    String(index),
    `${from}..${to}${isInferred ? ' (efter verifikationerna)' : ''}`,
    ...[document.opening, document.closing, document.results].map((list) => sumText(list, index)),
  ]);
  return [
    [company.name === '' ? 'Namnlöst företag' : company.name, company.organisationNumber].filter(Boolean).join(' '),
    `SIE ${type}${made.length === 0 ? '' : `, skriven av ${made.join(' ')}`}${document.isImported ? ', redan inläst' : ''}`,
    ...(yearRows.length === 0 ? [] : [textTable(yearColumns, yearRows)]),
    countsOf(document),
    `${encoding}, ${lineEnd}, ${checksumTexts[checksum.verdict]}`,
  ].join('\n');
}

const yearColumns = [
  { title: 'År', align: 'right' },
  { title: 'Dagar', align: 'left' },
  { title: 'Ingående', align: 'right' },
  { title: 'Utgående', align: 'right' },
  { title: 'Resultat', align: 'right' },
] as const;

/** What the balances of a year add up to; nothing when it has none. */
function sumText(balances: readonly SieBalance[], year: number): string {
  const amounts = balances.filter((balance) => balance.year === year).map(({ amount }) => amount);
  const known = amounts.filter((amount): amount is Amount => amount !== undefined);
  if (amounts.length === 0) return '';
  // A sum beyond what can be counted is a file of nonsense, which must print all the same.
  const size = known.reduce((total, { ore }) => total + Math.abs(ore), 0);
  if (!Number.isSafeInteger(size)) return '?';
  return `${sum(known).toString()}${known.length < amounts.length ? ' ?' : ''}`;
}

const checksumTexts = {
  none: 'ingen kontrollsumma',
  matches: 'kontrollsumman stämmer',
  differs: 'kontrollsumman stämmer inte',
  'not opened': 'kontrollsumman kan inte kontrolleras',
  'not closed': 'slutet saknas (kontrollsumman är inte avslutad)',
} as const;

/** `120 konton, 30 objekt i 1 dimension, 1 000 verifikationer, 3 500 konteringar`: what there is of each. */
function countsOf(document: SieDocument): string {
  const counts: [number, string, string][] = [
    [document.accounts.length, 'konto', 'konton'],
    [document.dimensions.length, 'dimension', 'dimensioner'],
    [document.objects.length, 'objekt', 'objekt'],
    [document.opening.length, 'ingående saldo', 'ingående saldon'],
    [document.closing.length, 'utgående saldo', 'utgående saldon'],
    [document.results.length, 'resultatsaldo', 'resultatsaldon'],
    [document.objectOpening.length + document.objectClosing.length, 'objektsaldo', 'objektsaldon'],
    [document.periodBalances.length, 'periodsaldo', 'periodsaldon'],
    [document.objectPeriodBalances.length, 'periodsaldo per objekt', 'periodsaldon per objekt'],
    [document.budgets.length, 'budgetpost', 'budgetposter'],
    [document.objectBudgets.length, 'budgetpost per objekt', 'budgetposter per objekt'],
    [document.vouchers.length, 'verifikation', 'verifikationer'],
    [document.leftovers.length, 'rad utan plats', 'rader utan plats'],
  ];
  const there = counts.filter(([count]) => count > 0);
  return there.map((each) => counted(...each)).join(', ') || 'Inget innehåll';
}
