// One case for each problem with a draft before it is a voucher: fields that cannot be read, and postings.
import type { Cases } from './case.ts';

const office = `{ dimensions: { costCentre: '1010' } }`;

const posting = (postings: string): string => `post(books, { ...draft, postings: [${postings}] });`;

export const draftCases: Cases = {
  'account/not-valid-in-year': {
    when: 'An account is posted to in a year it is not valid in.',
    run: posting(`debit(6999, 1), credit(1930, 1)`),
    sv: 'Konto 6999 Äldre kostnader gäller inte räkenskapsåret 2024. Välj ett annat eller ändra kontots giltighet.',
    en: 'Account 6999 Äldre kostnader is not valid in the financial year 2024. Choose another or change its validity.',
  },
  'posting/dimension-forbidden': {
    when: 'An account that may not have a dimension is posted to with one.',
    run: posting(`debit(6010, 1, { dimensions: { costCentre: '1010', project: 'P1' } }), credit(1930, 1)`),
    sv: 'Konto 6010 får inte ha Projekt. Ta bort det eller välj ett annat konto.',
    en: 'Account 6010 may not have Projekt. Remove it or choose another account.',
  },
  'posting/dimension-required': {
    when: 'An account that must have a dimension is posted to without it.',
    run: posting(`debit(6010, 1), credit(1930, 1)`),
    sv: 'Konto 6010 ska alltid ha Kostnadsställe. Ange det i dimensions.',
    en: 'Account 6010 must always have Kostnadsställe. Give it in dimensions.',
  },
  'posting/dimension-twice': {
    when: 'A posting names a dimension both by its key and by its number.',
    run: posting(`debit(6010, 1, { dimensions: { costCentre: '1010', 1: '30' } }), credit(1930, 1)`),
    sv: 'Kostnadsställe är angivet två gånger, med namn och med nummer. Behåll det ena.',
    en: 'Kostnadsställe is given twice, by name and by number. Keep one.',
  },
  'posting/negative-side': {
    when: 'An amount in debit or credit is negative, so that the side and the sign disagree.',
    run: posting(`debit(6010, '-1', ${office}), debit(1930, 1)`),
    sv: 'Beloppet i debit är negativt. Skriv det i credit, eller som amount med tecken.',
    en: 'The amount in debit is negative. Write it in credit, or as amount with its sign.',
  },
  'posting/object-closed': {
    when: 'A cost centre or other object is posted to before it is opened, or after it is merged, split or closed.',
    run: `post(books, {
  ...draft,
  eventDate: '2024-08-15',
  compiledOn: '2024-08-15',
  postings: [debit(6010, 1, { dimensions: { costCentre: '30' } }), credit(1930, 1)],
});`,
    sv: 'Kostnadsställe 30 är inte öppet 2024-08-15. Det har blivit 31, 32.',
    en: 'Kostnadsställe 30 is not open on 2024-08-15. It has become 31, 32.',
  },
  'posting/one-amount': {
    when: 'A posting has no amount, or has it on both sides.',
    run: `// @ts-expect-error the compiler refuses it too
post(books, { ...draft, postings: [{ account: 1930, debit: 1, credit: 1 }, credit(2411, 1)] });`,
    sv: 'Konteringen ska ha precis ett av debit, credit och amount.',
    en: 'The posting should have exactly one of debit, credit and amount.',
  },
  'posting/quantity-unreadable': {
    when: 'A quantity is a number with decimals, or text that is no number.',
    run: posting(`debit(2411, 1, { quantity: '7,5 tim' }), credit(1930, 1)`),
    sv: '"7,5 tim" är ingen kvantitet. Skriv ett heltal eller text som "1,75".',
    en: '"7,5 tim" is not a quantity. Write a whole number or text such as "1,75".',
  },
  'text/too-long': {
    when: 'A text is longer than a file or a page can show.',
    run: `post(books, { ...draft, text: 'Hyra '.repeat(500) });`,
    sv: 'text har 2500 tecken; det får ha 2000. Korta texten och hänvisa till underlaget.',
    en: 'text has 2500 characters; it may have 2000. Shorten the text and refer to the document.',
  },
  'text/unprintable': {
    when: 'A text has line breaks, other controls, or half characters.',
    run: `post(books, { ...draft, text: 'Hyra\\nfebruari' });`,
    sv: 'text "Hyra\ufffdfebruari" har styrtecken eller halva tecken, som inte kan skrivas till fil. Ta bort dem.',
    en: 'text "Hyra\ufffdfebruari" has control characters or half characters, which cannot be written to a file. Remove them.',
  },
};
