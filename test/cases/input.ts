// One case for each problem with the form of what is handed in, whatever it is.
import type { Cases } from './case.ts';

export const inputCases: Cases = {
  'input/bad-field': {
    when: 'A field holds something of the wrong sort.',
    run: `// @ts-expect-error the compiler refuses it too
post(books, { ...draft, purpose: 'bokslut' });`,
    sv: 'purpose är "bokslut"; det ska vara ordinary, accrual, correction, closing.',
    en: 'purpose is "bokslut"; it should be ordinary, accrual, correction, closing.',
  },
  'input/unknown-field': {
    when: 'A field is misspelt, and what it says would have been lost.',
    run: `// @ts-expect-error the compiler refuses it too
post(books, { ...draft, refrence: 'faktura 4711' });`,
    sv: 'Fältet "refrence" finns inte och skulle ha glömts bort. Menades "reference"?',
    en: 'There is no field "refrence"; it would have been lost. Was "reference" meant?',
  },
};
