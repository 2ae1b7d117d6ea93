// The smallest program that uses the whole way of the data: opens books, posts a voucher, and shows a balance.

const names = ['associationChart', 'balanceOf', 'credit', 'debit', 'openBooks', 'post'].join(', ');

const body = `
const opened = openBooks({
  association: 'Exempel',
  chart: associationChart,
  year: '2024',
  opening: { 1930: '6277670.70', 2010: '-6277670.70' },
});
const books = post(opened, {
  eventDate: '2024-01-15',
  compiledOn: '2024-01-16',
  text: 'Bidrag',
  counterparty: 'Försäkringskassan',
  postings: [debit(1930, '1126375.00'), credit(3010, '1126375.00')],
});
const balance = balanceOf(books, 1930);
`;

/** The balance as text, and as it shows itself. */
export const shown = '7\u00a0404\u00a0045,70';

export const asModule = `import { ${names} } from 'huvudbok';${body}console.log(String(balance));\nconsole.log(balance);\n`;
export const asScript = asModule.replace(/^import (.*) from '(.*)';/, "const $1 = require('$2');");
export const asPage = asModule.replace(/console[^]*$/, 'document.body.textContent = String(balance);\n');
