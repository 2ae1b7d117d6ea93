// One case for each problem with periods and years that are opened and closed, and with what they open with.
import type { Cases } from './case.ts';

export const periodCases: Cases = {
  'opening/result-account': {
    when: 'An income or cost account has an opening balance.',
    run: `openBooks({ association: 'Exempel', chart, year: '2024', opening: { 1930: '100', 3010: '-100' } });`,
    sv: '3010 Bidrag från Försäkringskassan är ett resultatkonto och börjar året på noll. Ingående balans har bara tillgångar, skulder och eget kapital.',
    en: '3010 Bidrag från Försäkringskassan is a result account and begins the year at zero. Only assets, liabilities and equity have opening balances.',
  },
  'opening/unbalanced': {
    when: 'The opening balances do not add up to zero.',
    run: `openBooks({ association: 'Exempel', chart, year: '2024', opening: { 1930: '100', 2010: '-90' } });`,
    sv: 'De ingående balanserna summerar till 10,00, inte till noll. Jämför med förra årets utgående.',
    en: "The opening balances add up to 10,00, not to zero. Compare with last year's closing balances.",
  },
  'period/not-whole-months': {
    when: 'A period to be closed or reopened is not whole months of the year.',
    run: `closePeriod(books, '2024-01-15..2024-02-14', signature);`,
    sv: '2024-01-15..2024-02-14 är inte hela månader av räkenskapsåret 2024. Stäng en månad, ett kvartal, ett tertial eller flera.',
    en: '2024-01-15..2024-02-14 is not whole months of the financial year 2024. Close a month, a quarter, a tertial or several.',
  },
  'period/unchanged': {
    when: 'A period is closed that is closed already, or reopened that is open.',
    run: `closePeriod(closePeriod(books, '2024-01', signature), '2024-01', signature);`,
    sv: '2024-01 är redan stängd. Öppna den igen för att låta den ta mer.',
    en: '2024-01 is already closed. Reopen it to let it take more.',
  },
  'seal/broken': {
    when: 'The vouchers of a sealed period are not what they were: here, in books that have been put together again.',
    run: `checkSeals(post(empty, { ...draft, text: 'Annan hyra' }), seals(closePeriod(books, '2024-01', signature)));`,
    sv: '2024-01 är inte som när den förseglades: någon verifikation är ändrad. Jämför med en säkerhetskopia.',
    en: '2024-01 is not what it was when it was sealed: some voucher has been changed. Compare with a backup.',
  },
  'seal/outgrown': {
    when: 'A period has vouchers that came after its last seal.',
    run: `checkSeals(post(books, draft), seals(closePeriod(books, '2024-01', signature)));`,
    sv: '2024-01 har 2 verifikationer; förseglingen gäller den första. Se efter att resten tillkom med rätta.',
    en: '2024-01 has 2 vouchers; the seal is of the first. See that the rest were rightly added.',
  },
  'year/closed': {
    when: 'Something is to be changed in a year that is closed.',
    run: `reopenPeriod(closed, '2024-12', { by: 'ekonom', on: '2025-02-11', reason: 'sen faktura' });`,
    sv: 'Räkenskapsåret 2024 stängdes 2025-02-10. Öppna det igen med reopenYear innan något ändras.',
    en: 'The financial year 2024 was closed on 2025-02-10. Reopen it with reopenYear before changing it.',
  },
};
