/**
 * The protocol of a sample: what it was drawn from, how, and each payment with its verdict, as a statement.
 */
import { refusedField } from '../diagnostics/index.js';
import { formatAmount } from '../money/index.js';
import {
  type ColumnDefinition,
  type LayoutRow,
  type Statement,
  createStatement,
  periodText,
} from '../statements/index.js';
import { type Sample, type SampleItem, type Verdict, isSample } from './sample.js';

const verdicts: Readonly<Record<Verdict, string>> = { approved: 'godkänd', remark: 'anmärkning' };

/** The protocol of a sample, with a place for every verdict. */
export function sampleStatement(sample: Sample): Statement {
  if (!isSample(sample)) throw refusedField('sample', sample, 'drawSample(books, { period, size, seed })');
  const { items, association, period, name } = sample;
  const keyOf = (i: number): string => `item ${String(i + 1)}`;
  const texts = (key: string, heading: string, of: (item: SampleItem) => string): ColumnDefinition => ({
    ...{ type: 'given', key, heading, as: 'text' },
    given: Object.fromEntries(items.map((item, i) => [keyOf(i), of(item)])),
  });
  const amounts = Object.fromEntries(items.map(({ amount }, i) => [keyOf(i), amount]));
  return createStatement({
    layout: {
      name: 'sample',
      title: name === period.name ? 'Stickprov av utbetalningar' : `Stickprov av utbetalningar, ${name}`,
      covers: {},
      side: 'debit',
      rows: [
        ...items.map(({ voucher }, i): LayoutRow => ({ type: 'line', key: keyOf(i), label: voucher })),
        {
          type: 'sum',
          key: 'total',
          label: 'Summa granskat',
          of: items.map((_, i) => keyOf(i)),
          footnote: methodText(sample),
        },
        {
          type: 'line',
          key: 'population',
          label: `Alla utbetalningar (${String(sample.population.payments)} st)`,
          level: 0,
          footnote: populationText(sample),
        },
        share,
      ],
    },
    association,
    period,
    columns: [
      texts('date', 'Datum', ({ date }) => date),
      texts('counterparty', 'Motpart', ({ counterparty }) => counterparty),
      texts('text', 'Avser', ({ text }) => text),
      { type: 'given', key: 'amount', heading: 'Belopp', given: { ...amounts, population: sample.population.total } },
      texts('drawnBy', sample.method === 'random' ? 'Lott' : 'Träffad krona', drawnText),
      texts('verdict', 'Utslag', ({ verdict }) => (verdict === undefined ? '________' : verdicts[verdict])),
      texts('note', 'Anmärkning', ({ note = '' }) => note),
    ],
  });
}

/** The first of a ticket is enough to know it by; the whole is in the value. */
function drawnText({ drawnBy, isCertain }: SampleItem): string {
  const text = /^[0-9a-f]{64}$/.test(drawnBy) ? drawnBy.slice(0, 8) : formatAmount(drawnBy);
  return isCertain ? `${text}, alltid med` : text;
}

const share: LayoutRow = {
  type: 'ratio',
  key: 'share',
  label: 'Granskad andel av beloppet',
  of: ['total'],
  to: ['population'],
  as: 'percent',
  level: 0,
};

function methodText({ method, seed, size, form, population: { payments, total }, items }: Sample): string {
  const how =
    method === 'random'
      ? `Slumpmässigt urval, ${String(size)} av ${String(payments)}; varje utbetalning har samma chans`
      : `Urval efter belopp, ${String(size)} punkter med ${String(total.times(`1/${String(size)}`))} kr emellan; varje krona har samma chans; ${String(items.length)} utbetalningar träffade`;
  return `${how}. Dragning enligt ${form} med fröet ”${seed}”.`;
}

function populationText({ period, population: { accounts, seal, isClosed } }: Sample): string {
  const closed = isClosed ? 'Perioden var stängd' : 'Perioden var inte stängd';
  return `Kredit på konto ${accounts.join(', ')} ${periodText(period)}, bland ${String(seal.vouchers)} verifikationer. ${closed}; försegling ${seal.hash}.`;
}
