// What can be wrong with a draft as a whole, or with what it says of the voucher.
import { inspect } from 'node:util';
import { type Fault, faultsOf, give, soundDraft } from './fault.js';
import { inherited, long, noText, unprintable, wrongTexts } from './wrong-values.js';

const wrongDates = {
  'date/missing': [undefined, null, ''],
  'date/unreadable': [
    ...['2024-3-15', '20240315', '2024/03/15', '15.3.2024', ' 2024-03-15', '2024-03-15T00:00', long],
    ...[new Date(0), 20240315, true, {}, ['2024-03-15'], Symbol('date')],
  ],
  'date/not-in-calendar': ['2023-02-29', '2024-02-30', '2024-13-01', '2024-00-01', '2024-04-31', '2024-03-00'],
  'date/out-of-range': ['1899-12-31', '2201-01-01', '0000-01-01', '9999-12-31'],
};

const whole = (codes: string, drafts: readonly unknown[]): Fault[] =>
  drafts.map((draft) => ({
    name: `draft ${inspect(draft)}`,
    areas: ['draft'],
    codes: codes.split(' '),
    spoil: () => draft,
  }));

const emptyCodes = 'date/missing date/missing input/bad-field voucher/text-missing';

export const voucherFaults: readonly Fault[] = [
  ...whole('input/bad-field', [null, undefined, 42, NaN, 'x', true, 1n, Symbol('x'), () => soundDraft()]),
  ...whole(emptyCodes, [{}, [], new Map(), new Date(0), Object.create(null), JSON.parse('[]')]),
  ...whole(`${emptyCodes} input/unknown-field`, [[1], new String('x'), JSON.parse('{"__proto__":{"text":"x"}}')]),

  ...faultsOf('eventDate', 'eventDate', (draft, value) => (draft.eventDate = value), {
    ...wrongDates,
    'voucher/outside-year': ['2023-12-31', '2022-02-28', '1900-01-01'],
  }),
  ...faultsOf('compiledOn', 'compiledOn', (draft, value) => (draft.compiledOn = value), wrongDates),
  ...faultsOf(
    'both dates',
    'eventDate compiledOn',
    (draft, [event, compiled]: string[]) => Object.assign(draft, { eventDate: event, compiledOn: compiled }),
    {
      'voucher/compiled-before-event': [
        ['2024-03-15', '2024-03-14'],
        ['2024-12-31', '2023-12-31'],
      ],
      'voucher/outside-year': [
        ['2025-01-01', '2025-01-01'],
        ['2200-12-31', '2200-12-31'],
      ],
      'voucher/outside-year voucher/compiled-before-event': [['2025-01-01', '2024-12-31']],
    },
  ),
  ...faultsOf(
    'in a closed month, purpose',
    'eventDate purpose',
    (draft, [eventDate, purpose]: (string | undefined)[]) => Object.assign(draft, { eventDate, purpose }),
    {
      'voucher/period-closed': [
        ['2024-01-31', 'ordinary'],
        ['2024-01-01', 'accrual'],
        ['2024-01-15', 'correction'],
        ['2024-02-01', 'ordinary'],
        ['2024-02-29', undefined],
      ],
      'voucher/closing-not-last-day voucher/period-closed': [['2024-01-15', 'closing']],
      'voucher/closing-not-last-day': [['2024-03-01', 'closing']],
    },
  ),

  ...faultsOf('text', 'text', (draft, value) => (draft.text = value), {
    ...wrongTexts,
    'voucher/text-missing': [undefined, '', '   ', '\u00a0', '\u200b'],
  }),
  ...['counterparty', 'reference', 'by', 'idempotencyKey'].flatMap((field) =>
    faultsOf(field, field, (draft, value) => (draft[field] = value), wrongTexts),
  ),
  ...faultsOf('series', 'series', (draft, value) => (draft.series = value), {
    'input/bad-field': ['', ' ', 'A B', 'x'.repeat(21), long, 'A"', '{A}', ...unprintable, ...noText],
  }),
  ...faultsOf('number', 'number', (draft, value) => (draft.number = value), {
    'voucher/number-given': [1, 2, 4711],
    'input/bad-field': [0, -1, 1.5, NaN, Infinity, '7', null, 2 ** 32, 7n],
  }),
  ...faultsOf('purpose', 'purpose', (draft, value) => (draft.purpose = value), {
    'input/bad-field': ['opening', 'Ordinary', 'rättelse', '', null, 0, ...inherited],
  }),
  ...faultsOf('field', 'fields', (draft, field) => give(draft, field, 'x'), {
    'input/unknown-field': [
      'eventdate',
      'Text',
      'posting',
      'costCentre',
      'corrects',
      'correctedBy',
      'reason',
      long,
      ...inherited,
    ],
  }),
];
