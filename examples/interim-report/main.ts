/**
 * The interim report of January to August, from the books as they were known on 10 September: with a forecast for the
 * year, the budget, and a follow-up to the board of the same months.
 *
 * The books are those of the example beside this one. Of 2023 there are figures of the whole year alone, so nothing stands
 * beside the months; the report says so itself.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { createForecast, forecastLedger, openBooks, postAll } from 'huvudbok';
import { followUp, interimReport } from 'huvudbok/finsam';
import { toHtml, toText } from 'huvudbok/render';
import { preset } from '../annual-report/association.ts';
import { budget, decided } from '../annual-report/budget.ts';
import { chart } from '../annual-report/chart.ts';
import { opening } from '../annual-report/earlier.ts';
import { vouchers } from '../annual-report/year.ts';

// Vouchers entered after the day the report was made are not in it.
const books = postAll(
  openBooks({ association: 'Sjuhärads samordningsförbund', chart, year: '2024', opening }),
  vouchers.filter(({ compiledOn }) => compiledOn <= '2024-09-10'),
);

// What has been, and for the rest of the year what remains of the budget.
const forecast = createForecast({
  name: 'Prognos augusti',
  made: { by: 'ekonom', on: '2024-09-10' },
  outcome: books,
  asOf: '2024-08-31',
  budget: decided,
  otherwise: 'budget remainder',
});
console.log('%s\n', forecast);

const options = { books, preset, budget, forecast: forecastLedger(forecast) };
const report = interimReport({
  ...options,
  texts: { introduction: 'Förbundet räknar med ett bättre resultat än budgeterat.' },
});
const board = followUp({ ...options, period: '2024-08' });

console.log('%s\n', report);
console.log(toText(board));

await mkdir('out', { recursive: true });
for (const [path, made] of Object.entries({
  'out/interim-report-2024.html': report,
  'out/follow-up-2024-08.html': board,
})) {
  await writeFile(path, toHtml(made));
  console.log(path);
}
