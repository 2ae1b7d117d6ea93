// One case for each problem with a chart of accounts, or with what is asked of one.
import type { Cases } from './case.ts';

const layered = (layer: string): string =>
  `createChart({ name: 'Ny', layers: [associationLayer, { name: 'Egna', ${layer} }] });`;

export const chartCases: Cases = {
  'account/bad-field': {
    when: 'A field of an account is given something it cannot hold.',
    run: `// @ts-expect-error the compiler refuses it too
${layered(`accounts: [{ number: '1930', kind: 'bank' }]`)}`,
    sv: 'Konto 1930 har kind "bank". Tillåtet är asset, liability, equity, income, expense.',
    en: 'Account 1930 has kind "bank". Allowed: asset, liability, equity, income, expense.',
  },
  'account/bad-number': {
    when: 'An account number is not one to eight digits.',
    run: layered(`accounts: [{ number: '1930 A', name: 'Bankgiro', kind: 'asset' }]`),
    sv: 'Kontonumret "1930 A" ska vara text med en till åtta siffror.',
    en: 'The account number "1930 A" must be text of one to eight digits.',
  },
  'account/incomplete': {
    when: 'A new account has no name or no kind, and no layer below has it.',
    run: layered(`accounts: [{ number: '1940', name: 'Sparkonto' }]`),
    sv: 'Konto 1940 saknar kind. Ange det här eller i ett lager under.',
    en: 'Account 1940 lacks kind. Give it here or in a layer below.',
  },
  'account/twice-in-layer': {
    when: 'One layer has the same account twice, and only one of them could count.',
    run: layered(`accounts: [{ number: '1930', name: 'Bank' }, { number: '1930', name: 'Bankgiro' }]`),
    sv: 'Konto 1930 står två gånger i samma lager. Ta bort det ena.',
    en: 'Account 1930 stands twice in the same layer. Remove one.',
  },
  'account/unknown': {
    when: 'An account is not in the chart.',
    run: `balanceOf(books, 1903);`,
    sv: 'Kontot 1903 finns inte i kontoplanen. Menades 1930 Bankgiro?',
    en: 'There is no account 1903 in the chart. Was 1930 Bankgiro meant?',
  },
  'chart/empty': {
    when: 'A chart has no accounts.',
    run: `createChart({ name: 'Ny', layers: [] });`,
    sv: 'Kontoplanen har inga konton. Ge minst ett lager med konton.',
    en: 'The chart has no accounts. Give at least one layer with accounts.',
  },
  'chart/too-many-dimensions': {
    when: 'A chart has more dimensions than a posting can hold.',
    run: layered(`dimensions: Array.from({ length: 25 }, (_, i) => ({ number: 20 + i }))`),
    sv: 'Kontoplanen har fler än 31 dimensioner. Slå ihop några.',
    en: 'The chart has more than 31 dimensions. Merge some.',
  },
  'chart/year-end-account': {
    when: 'The result of the year is to be booked on an account that is no equity.',
    run: layered(`yearEnd: { resultAccount: '1930' }`),
    sv: 'yearEnd.resultAccount är 1930 (tillgång). Årets resultat, och kontot det förs till, ska vara två olika konton för eget kapital.',
    en: 'yearEnd.resultAccount is 1930 (asset). The result of the year, and the account it is taken to, must be two different equity accounts.',
  },
  'dimension/bad-field': {
    when: 'A field of a dimension cannot be used: here a cost centre lies under one that does not exist.',
    run: layered(`dimensions: [{ number: 1, objects: [{ code: '1010', name: 'Kansli', under: '10' }] }]`),
    sv: 'Dimension 1: under "10" går inte att använda eller finns inte.',
    en: 'Dimension 1: under "10" cannot be used or does not exist.',
  },
  'dimension/bad-number': {
    when: 'An own dimension has a number that SIE keeps for itself.',
    run: layered(`dimensions: [{ number: 3, name: 'Kommun' }]`),
    sv: 'Dimensionsnumret 3 går inte att använda. SIE har reserverat 1, 2 och 6-10; egna är 20-9999.',
    en: 'The dimension number 3 cannot be used. SIE reserves 1, 2 and 6-10; own ones are 20-9999.',
  },
  'dimension/circle': {
    when: 'A dimension or an object lies under itself, directly or by way of others.',
    run: layered(`dimensions: [{ number: 20, name: 'Kommun', under: 20 }]`),
    sv: 'Dimension 20: 20 ligger under sig själv.',
    en: 'Dimension 20: 20 lies under itself.',
  },
  'dimension/unknown': {
    when: 'A dimension is not in the chart.',
    run: `balanceOf(books, '60xx', { dimensions: { costCenter: '1010' } });`,
    sv: 'Dimensionen "costCenter" finns inte i kontoplanen. Menades costCentre?',
    en: 'There is no dimension "costCenter" in the chart. Was costCentre meant?',
  },
  'object/twice-in-layer': {
    when: 'One layer has the same object of a dimension twice, and only one of them could count.',
    run: `const objects = [
  { code: 'AK', name: 'Anna Karlsson' },
  { code: 'AK', name: 'Asta Kvist' },
];
${layered('dimensions: [{ number: 7, objects }]')}`,
    sv: 'Dimension 7 har "AK" två gånger i samma lager. Ta bort det ena.',
    en: 'Dimension 7 has "AK" twice in the same layer. Remove one.',
  },
  'object/unknown': {
    when: 'A cost centre, project or other object is not among those of its dimension.',
    run: `post(books, { ...draft, postings: [debit(2411, 1, { dimensions: { costCentre: '1001' } }), credit(1930, 1)] });`,
    sv: 'Kostnadsställe 1001 finns inte i kontoplanen. Menades 1010?',
    en: 'There is no Kostnadsställe 1001 in the chart. Was 1010 meant?',
  },
  'pattern/unreadable': {
    when: 'A pattern of accounts is in a form that is not known.',
    run: `accountPattern('55*');`,
    sv: '"55*" anger inga konton. Skriv "5539", "5538-5545", "55xx", "!5540" eller flera med komma emellan.',
    en: '"55*" names no accounts. Write "5539", "5538-5545", "55xx", "!5540", or several with commas between.',
  },
};
