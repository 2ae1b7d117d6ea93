/**
 * From an exported file to printed statements: what is odd in it, whether it agrees with itself, books, last year and budget.
 */
import { readFile } from 'node:fs/promises';
import { balanceSheet, budgetLedger, incomeStatement, statementTies, type Statement } from 'huvudbok';
import { readSie, reconcile, toBooks, toBudget, toLedger, writeSie } from 'huvudbok/sie';

const bytes = await readFile(new URL('bokslut.se', import.meta.url));
const { documents, diagnostics } = readSie(bytes);
const document = documents[0]!;
console.log(document);

console.log('\nUr läsningen:');
for (const found of diagnostics) console.log(String(found));

console.log('\n%s', reconcile(document));

const reading = toBooks(document);
console.log('\n%s', reading);
if (reading.books === undefined) throw new Error('The file could not be made into books.');

const { books } = reading;
const compare = toLedger(document, -1).ledger!;
const budget = budgetLedger(toBudget(document).budget!);
const statements: Statement[] = [incomeStatement(books, { compare, budget }), balanceSheet(books, { compare })];
for (const statement of statements) console.log('\n%s', statement);
console.log('\n%s', statementTies(statements));

// And back again: the same books as a file that any program reads.
const written = writeSie(books, { on: '2025-01-15', previous: compare });
console.log(`\n${String(written.bytes.length)} byte SIE 4, skriven efter reglerna:`);
console.log(readSie(written.bytes, { profile: 'strict' }).diagnostics.length, 'anmärkningar när den läses strängt');
