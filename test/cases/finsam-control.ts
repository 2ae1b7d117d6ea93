// One case for each problem with a sample of payments.
import type { Cases } from './case.ts';

export const finsamControlCases: Cases = {
  'sample/item-unknown': {
    when: 'A verdict is given on a payment that was not drawn.',
    run: `reviewSample(sample, { 'A 2': 'approved' });`,
    sv: '"A 2" är inte dragen i stickprovet. Menades "A 1"?',
    en: '"A 2" was not drawn in the sample. Was "A 1" meant?',
  },
  'sample/not-approved': {
    when: 'A sample has been reviewed, and the board has not approved it.',
    run: `checkSamples(recordSample(books, reviewSample(sample, { 'A 1': 'approved' }), signature));`,
    sv: 'Stickprovet 2024-01 är granskat men inte godkänt av styrelsen.',
    en: 'The sample 2024-01 has been reviewed but not approved by the board.',
  },
  'sample/not-as-drawn': {
    when: 'A sample is not what its seed draws from the books.',
    run: `const better = Object.create(reviewSample(sample, { 'A 1': 'approved' }), { seed: { value: 'bättre' } });
recordSample(books, better, signature);`,
    sv: 'Stickprovet 2024-01 blir ett annat när det dras igen ur räkenskaperna. Fröet, populationen eller posterna är ändrade.',
    en: 'The sample 2024-01 is another when it is drawn again from the books. Its seed, population or items have been changed.',
  },
  'sample/too-large': {
    when: 'More payments are to be drawn than there are.',
    run: `drawSample(books, { period: '2024-01', size: 2, seed: '4 1 6 2 5' });`,
    sv: 'Stickprovet är på 2, men 2024-01 har bara 1 utbetalningar. Granska alla, eller dra färre.',
    en: 'The sample is of 2, but 2024-01 has only 1 payments. Review all of them, or draw fewer.',
  },
  'sample/twice': {
    when: 'A sample is recorded under the name of one that is there already.',
    run: `const reviewed = reviewSample(sample, { 'A 1': 'approved' });
recordSample(recordSample(books, reviewed, signature), reviewed, signature);`,
    sv: 'Stickprovet 2024-01 finns redan i historiken. Ge det nya ett eget namn.',
    en: 'The sample 2024-01 is already in the history. Give the new one a name of its own.',
  },
  'sample/unknown': {
    when: 'A sample is approved that has not been recorded.',
    run: `approveSample(books, '2024-01', signature);`,
    sv: 'Stickprovet "2024-01" finns inte i historiken.',
    en: 'The sample "2024-01" is not in the history.',
  },
  'sample/unreviewed': {
    when: 'A sample is recorded before every payment has its verdict.',
    run: `recordSample(books, sample, signature);`,
    sv: 'Utslag saknas för A 1. Granska hela stickprovet innan det sparas.',
    en: 'Verdicts are missing for A 1. Review the whole sample before it is recorded.',
  },
};
