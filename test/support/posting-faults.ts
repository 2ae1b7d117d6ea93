// What can be wrong with the postings of a draft.
import { type Fault, faultsOf, give, soundDraft } from './fault.js';
import { inherited, long, unprintable, wrongTexts } from './wrong-values.js';

const wrongAmounts = {
  'amount/is-float': [0.1, 1000.5, 1e-7, 0.1 + 0.2],
  'amount/not-finite': [NaN, Infinity, -Infinity],
  'amount/negative-zero': [-0],
  'amount/has-exponent': ['1e3', '1E3', '1,5e2'],
  'amount/finer-than-ore': ['1000,505', '0.001'],
  'amount/out-of-range': [2 ** 53, 1e15, 10n ** 30n, '99999999999999999'],
  'amount/trailing-minus': ['1000-', '1 000,50−'],
  'amount/missing': [null, '', ' '],
  'amount/unreadable': ['abc', '1 00', '1.000,50', '+5', '5 kr', '٣', long, {}, [], true, Symbol('5'), { ore: 5 }],
  'posting/negative-side': [-5, '-5', '−5,00', -5n],
  'posting/one-amount': [undefined],
  'voucher/unbalanced': ['1 000,51', '1000.49', 0],
  'books/turnover-out-of-range': ['60 000 000 000 000'],
};

const wrongDimensions = {
  'posting/dimension-required': [undefined, {}, { project: 'VILJA' }, { costCentre: undefined }],
  'object/unknown': ['1011', '', 1010, null, {}, ...inherited].map((costCentre) => ({ costCentre })),
  'dimension/unknown': ['costcentre', 'kst', '3', ...inherited].map((key) => JSON.parse(`{"${key}":"1010"}`)),
  'posting/dimension-twice': [{ costCentre: '1010', 1: '1010' }],
  'input/bad-field': [
    ...['', ' ', 'x'.repeat(61), long, 7, null, ...unprintable].map((project) => ({ costCentre: '1010', project })),
    null,
    '1010',
    1010,
    ['1010'],
    new Map([['costCentre', '1010']]),
    new Date(0),
    Object.create({ costCentre: '1010' }),
  ],
};

const sound = soundDraft().postings;
const withHole = Object.assign([], { 0: sound[0], 2: sound[2] });

export const postingFaults: readonly Fault[] = [
  ...faultsOf('postings', 'postings', (draft, value) => (draft.postings = value), {
    'input/bad-field': [
      undefined,
      null,
      42,
      'x',
      {},
      { 0: sound[0], 1: sound[1], length: 2 },
      new Set(sound),
      new Map(),
      () => sound,
      new Array(2 ** 32 - 1),
      withHole,
      [...sound, null],
      ['x', ...sound],
    ],
    'voucher/too-few-postings': [[], [{ account: 6010, debit: 0 }]],
    'voucher/too-few-postings voucher/unbalanced': [[sound[1]]],
    'account/unknown posting/one-amount': [
      [...sound, {}],
      [...sound, []],
      [...sound, new Date(0)],
    ],
  }),
  ...faultsOf('debit', 'postings.amount', (draft, value) => (draft.postings[0]!.debit = value), wrongAmounts),
  ...faultsOf('besides debit', 'postings.amount', (draft, more) => Object.assign(draft.postings[0]!, more), {
    'posting/one-amount': [{ credit: 1 }, { amount: 1 }, { credit: null }, { credit: 1, amount: 1 }],
  }),
  ...faultsOf('account', 'postings.account', (draft, value) => (draft.postings[1]!.account = value), {
    'account/unknown': [
      '6011',
      6011,
      60100,
      '',
      ' 6010',
      '6010.0',
      6010.5,
      NaN,
      6010n,
      null,
      undefined,
      true,
      {},
      [6010],
      Symbol('6010'),
      long,
      ...inherited,
    ],
    'account/not-valid-in-year': [6999, '6999'],
  }),
  ...faultsOf(
    'dimensions',
    'postings.dimensions',
    (draft, value) => (draft.postings[0]!.dimensions = value),
    wrongDimensions,
  ),
  ...faultsOf(
    'on 5538, dimensions',
    'postings.dimensions',
    (draft, dimensions) => Object.assign(draft.postings[0]!, { account: 5538, dimensions }),
    {
      'posting/dimension-forbidden': [{ project: 'VILJA' }, { 6: 'VILJA', costCentre: '1010' }],
    },
  ),
  ...faultsOf(
    'on a day, costCentre',
    'eventDate compiledOn postings.dimensions',
    (draft, [day, costCentre]: string[]) => {
      Object.assign(draft, { eventDate: day, compiledOn: day });
      draft.postings[0]!.dimensions = { costCentre };
    },
    {
      'posting/object-closed': [
        ['2024-07-01', '30'],
        ['2024-06-30', '31'],
        ['2024-05-01', '40'],
        ['2024-03-15', '50'],
      ],
    },
  ),
  ...faultsOf('quantity', 'postings.quantity', (draft, value) => (draft.postings[1]!.quantity = value), {
    'posting/quantity-unreadable': [
      1.5,
      NaN,
      Infinity,
      -0,
      2 ** 53,
      '',
      ' ',
      'abc',
      '1e3',
      '+1',
      '1 000',
      '1,',
      ',5',
      '9'.repeat(31),
      long,
      null,
      true,
      {},
    ],
  }),
  ...faultsOf('text of a posting', 'postings.text', (draft, value) => (draft.postings[1]!.text = value), wrongTexts),
  ...faultsOf('field of a posting', 'postings.fields', (draft, field) => give(draft.postings[1]!, field, 'x'), {
    'input/unknown-field': ['costCentre', 'costcentre', 'Debit', 'konto', 'amounts', ...inherited],
  }),
];
