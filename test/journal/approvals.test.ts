// Approvals as part of posting: no door into books that require them takes a voucher without, and none is forgotten.
import { describe, expect, test } from 'vitest';
import {
  approvalRules,
  check,
  checkSeals,
  closePeriod,
  closeYear,
  correct,
  createChart,
  credit,
  debit,
  history,
  openBooks,
  post,
  postAll,
  replaceChart,
  requireApprovals,
  seals,
  voucher,
  vouchers,
  withdrawApprovals,
  type Approval,
  type ApprovalRules,
  type Books,
  type VoucherDraft,
} from '../../src/index.js';
import { outsidersSeal } from '../support/canonical.js';
import { codesOf } from '../support/refusals.js';
import { openSmall, rent, smallChart } from '../support/small.js';

const signature = { by: 'Styrelsen', on: '2024-01-01' };
const anna = (on = '2024-03-01'): Approval => ({ role: 'receipt', by: 'Anna', on });
const bo = (on = '2024-03-01'): Approval => ({ role: 'decision', by: 'Bo', on });
const rules: ApprovalRules = {
  mandates: [
    { by: 'Anna', role: 'receipt' },
    { by: 'Anna', role: 'decision' },
    { by: 'Bo', role: 'decision' },
  ],
};
const books = requireApprovals(openSmall(), rules, signature);
const approved: VoucherDraft = { ...rent, approvals: [anna(), bo()] };

/** What is said of a voucher under some rules. */
function codes(more: Partial<ApprovalRules>, draft: Partial<VoucherDraft> = {}): string[] {
  const controlled = requireApprovals(openSmall(), { ...rules, ...more }, signature);
  return check(controlled, { ...approved, ...draft }).map(({ code }) => code);
}

/** A cost on a cost centre. */
const on = (amount: string, ...centres: readonly string[]): Pick<VoucherDraft, 'postings'> => ({
  postings: centres.flatMap((costCentre) => [
    debit(5539, amount, { dimensions: { costCentre } }),
    credit(1930, amount),
  ]),
});

describe('books that require approvals', () => {
  test('take a voucher that has them, and keep who approved it, as what and when', () => {
    const posted = post(books, approved);
    expect(voucher(posted, 'A 1').approvals).toEqual([anna(), bo()]);
    expect(String(voucher(posted, 'A 1')).split('\n').slice(-2)).toEqual([
      'Attest receipt: Anna 2024-03-01',
      'Attest decision: Bo 2024-03-01',
    ]);
  });

  test('take none without, by whatever door it comes', () => {
    const missing = ['approval/missing', 'approval/missing'];
    expect(codesOf(() => post(books, rent))).toEqual(missing);
    expect(codesOf(() => postAll(books, [approved, rent]))).toEqual(missing);
    expect(codesOf(() => post(books, { ...rent, number: 7 }, { importing: true }))).toEqual(missing);
    expect(
      codesOf(() => post(books, { ...rent, eventDate: '2024-12-31', compiledOn: '2024-12-31', purpose: 'closing' })),
    ).toEqual(missing);
    expect(check(books, { ...rent, purpose: 'accrual' }).map(({ code }) => code)).toEqual(
      expect.arrayContaining(missing),
    );
    expect(
      codesOf(() => correct(post(books, approved), 'A 1', { ...signature, on: '2024-04-01', reason: 'fel' })),
    ).toEqual(missing);
  });

  test('say it beside everything else that is wrong', () => {
    expect(codesOf(() => post(books, { ...rent, text: '', eventDate: '2023-12-31' }))).toEqual([
      'voucher/outside-year',
      'voucher/text-missing',
      'approval/missing',
      'approval/missing',
    ]);
  });

  test('leave the books they were made from as they were', () => {
    const before = openSmall();
    requireApprovals(before, rules, signature);
    expect(post(before, rent).voucherCount).toBe(1);
  });

  test('still require them when older books are posted to, after a correction, and under another chart', () => {
    const posted = post(books, approved);
    post(posted, { ...approved, text: 'En gren' });
    expect(codesOf(() => post(posted, rent))).toHaveLength(2);
    const other = createChart({
      name: 'Ny',
      layers: [{ name: 'Ny', accounts: smallChart.accounts, dimensions: smallChart.dimensions }],
    });
    expect(codesOf(() => post(replaceChart(posted, other, signature), rent))).toHaveLength(2);
    const closed = closePeriod(posted, '2024-01', { by: 'ekonom', on: '2024-02-01' });
    expect(codesOf(() => post(closed, rent))).toHaveLength(2);
  });

  test('let a correction be approved, and its replacement with it or by itself', () => {
    const correction = { by: 'ekonom', on: '2024-04-01', reason: 'fel konto' };
    const approvals = [anna('2024-03-31'), bo('2024-04-01')];
    const postings = [debit(5538, '8000'), credit(2411, '8000')];
    const corrected = correct(post(books, approved), 'A 1', { ...correction, approvals, replacement: { postings } });
    expect(vouchers(corrected).map((each) => each.approvals)).toEqual([approved.approvals, approvals, approvals]);
    const replacement = { postings, approvals: [anna('2024-04-01')] };
    expect(codesOf(() => correct(post(books, approved), 'A 1', { ...correction, approvals, replacement }))).toEqual([
      'approval/missing',
    ]);
  });

  test('are closed without: what closes the year is reckoned from the books and pays nothing', () => {
    const chart = createChart({
      name: 'Med årsslut',
      layers: [
        {
          name: 'Liten',
          accounts: [...smallChart.accounts, { number: '2019', name: 'Årets resultat', kind: 'equity' as const }],
          dimensions: smallChart.dimensions,
          yearEnd: { resultAccount: '2019', equityAccount: '2010' },
        },
      ],
    });
    const opened = requireApprovals(openBooks({ association: 'A', chart, year: '2024' }), rules, signature);
    const { closed } = closeYear(post(opened, approved), { by: 'ekonom', on: '2025-01-31' });
    expect(closed.voucherCount).toBe(2);
  });

  test('take a voucher again under its key when it says the same, and refuse one that others have approved', () => {
    const keyed = { ...approved, idempotencyKey: 'hyra' };
    const posted = post(books, keyed);
    expect(post(posted, keyed)).toBe(posted);
    expect(codesOf(() => post(posted, { ...keyed, approvals: [bo(), anna()] }))).toEqual(['voucher/key-reused']);
    expect(codesOf(() => post(posted, { ...keyed, approvals: [] }))).toContain('approval/missing');
  });

  test('seal what was approved: another approval is another seal, and an outsider takes the same', () => {
    const seal = (draft: VoucherDraft): Books =>
      closePeriod(post(books, draft), '2024-03', { by: 'ekonom', on: '2024-04-01' });
    const [one] = seals(seal(approved));
    expect({ ...one }).toEqual(outsidersSeal(seal(approved), '2024-03'));
    expect(
      checkSeals(seal({ ...approved, approvals: [anna('2024-02-29'), bo()] }), [one!]).map(({ code }) => code),
    ).toEqual(['seal/broken']);
    const named = {
      ...approved,
      counterparty: 'V',
      reference: 'r',
      by: 'e',
      approvals: [anna(), { ...bo(), by: 'Bo' }],
    };
    expect({ ...seals(seal(named))[0] }).toEqual(outsidersSeal(seal(named), '2024-03'));
  });
});

describe('the rules', () => {
  test('are kept in the history with who decided them, and shown as they hold', () => {
    const source = 'Styrelsen 2023-12-01 § 7';
    const decided = requireApprovals(openSmall(), { ...rules, source }, signature);
    expect(history(decided).map(String)).toEqual([`2024-01-01 approvals required ${source} by Styrelsen`]);
    expect(approvalRules(decided)).toMatchObject({ source, fourEyes: true, mandates: rules.mandates });
    expect(String(approvalRules(decided)).split('\n').slice(0, 4)).toEqual(
      [
        `Attestregler · ${source}`,
        'Vem   Roll                Upp till  Kostnadsställen  Gäller',
        '────────────────────────────────────────────────────────────────',
        'Anna  Mottagningsattest  utan gräns  alla             tills vidare',
      ].map((line, i) => (i === 1 || i === 2 ? expect.any(String) : line)),
    );
  });

  test('are replaced by newer ones, and withdrawn with a reason that stands in the history', () => {
    const stricter = requireApprovals(post(books, approved), { mandates: [] }, { by: 'Styrelsen', on: '2024-06-01' });
    expect(codesOf(() => post(stricter, approved))).toEqual(['approval/without-mandate', 'approval/without-mandate']);
    const free = withdrawApprovals(stricter, { by: 'Styrelsen', on: '2024-07-01', reason: 'ny tjänst' });
    expect(approvalRules(free)).toBeUndefined();
    expect(post(free, rent).voucherCount).toBe(2);
    expect(history(free).map(({ kind }) => kind)).toEqual([
      'approvals required',
      'voucher posted',
      'approvals required',
      'approvals withdrawn',
    ]);
    expect(codesOf(() => withdrawApprovals(free, { ...signature, reason: 'igen' }))).toEqual(['approval/not-required']);
    expect(codesOf(() => withdrawApprovals(books, signature as never))).toEqual(['signature/missing']);
  });

  test('let approvals be told in books that do not ask for them', () => {
    expect(voucher(post(openSmall(), { ...rent, approvals: [bo()] }), 'A 1').approvals).toEqual([bo()]);
    expect(voucher(post(openSmall(), { ...rent, approvals: [] }), 'A 1').approvals).toBeUndefined();
  });

  test('limit how large a voucher one may approve, all its debit together', () => {
    const mandates = (upTo: string): Partial<ApprovalRules> => ({
      mandates: [rules.mandates[0]!, { by: 'Bo', role: 'decision', upTo }],
    });
    expect(codes(mandates('8000'))).toEqual([]);
    expect(codes(mandates('7999.99'))).toEqual(['approval/over-limit']);
    expect(codes(mandates('8000'), on('4000.01', '1010', '1020'))).toEqual(['approval/over-limit']);
  });

  test('let a person have several mandates, and use any that will do', () => {
    const mandates = [
      rules.mandates[0]!,
      { by: 'Bo', role: 'decision', upTo: '5000' },
      { by: 'Bo', role: 'decision', costCentres: ['1010'], upTo: '10000' },
    ];
    expect(codes({ mandates }, on('5000', '1020'))).toEqual([]);
    expect(codes({ mandates }, on('9000', '1010'))).toEqual([]);
    expect(codes({ mandates }, on('9000', '1020'))).toEqual(['approval/other-cost-centre']);
    expect(codes({ mandates }, on('10000.01', '1010'))).toEqual(['approval/over-limit']);
  });

  test('limit which cost centres, with those under them; several may share a voucher', () => {
    const mandates = [
      rules.mandates[0]!,
      { by: 'Bo', role: 'decision', costCentres: ['10'] },
      { by: 'Cia', role: 'decision', costCentres: ['30'] },
    ];
    expect(codes({ mandates }, on('1', '1010'))).toEqual([]);
    expect(codes({ mandates }, on('1', '1010', '30'))).toEqual(['approval/other-cost-centre']);
    const both = [...approved.approvals!, { ...bo(), by: 'Cia' }];
    expect(codes({ mandates }, { ...on('1', '1010', '30'), approvals: both })).toEqual([]);
    expect(codes({ mandates }, { postings: [debit(2411, '1'), credit(1930, '1')] })).toEqual([
      'approval/other-cost-centre',
    ]);
  });

  test('hold from a day to a day, both included, by the day of the approval', () => {
    const mandates = [rules.mandates[0]!, { by: 'Bo', role: 'decision', from: '2024-02-01', to: '2024-02-29' }];
    const given = (day: string): string[] => codes({ mandates }, { approvals: [anna(), bo(day)] });
    expect(['2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01'].map(given)).toEqual([
      ['approval/without-mandate'],
      [],
      [],
      ['approval/without-mandate'],
    ]);
  });

  test('want two pairs of eyes, unless told otherwise', () => {
    const approvals = [anna(), { ...anna(), role: 'decision' }];
    expect(codes({}, { approvals })).toEqual(['approval/same-person']);
    expect(codes({ fourEyes: false }, { approvals })).toEqual([]);
  });

  test.each<[string, Partial<VoucherDraft>]>([
    ['the counterparty has their name', { counterparty: 'Bo' }],
    ['the counterparty has it in another case and with other blanks', { counterparty: ' bO\u00a0' }],
    ['the counterparty is a firm of theirs', { counterparty: 'BO  AB' }],
    ['a posting is on an object of theirs', on('1', '1020')],
  ])('let nobody approve their own costs: %s', (_, draft) => {
    const ownCosts = [{ by: 'bo', counterparties: ['Bo AB'], dimensions: { costCentre: '1020' } }];
    expect(codes({ ownCosts }, draft)).toEqual(['approval/own-cost']);
    expect(codes({ ownCosts }, on('1', '1010'))).toEqual([]);
  });

  test('hold for vouchers on some accounts, when they say so', () => {
    expect(codes({ accounts: '5xxx, 6xxx' }, { approvals: [] })).toEqual(['approval/missing', 'approval/missing']);
    expect(codes({ accounts: '24xx' }, { ...on('1', '1010'), approvals: [] })).toEqual([]);
  });

  test('have other roles than ours, as many as are decided', () => {
    const roles = [{ key: 'control', name: 'Kontrollattest' }];
    const controlled = requireApprovals(openSmall(), { roles, mandates: [{ by: 'Cia', role: 'control' }] }, signature);
    const approvals = [{ role: 'control', by: 'Cia', on: '2024-03-01' }];
    expect(check(controlled, { ...rent, approvals })).toEqual([]);
    expect(codesOf(() => post(controlled, rent))).toEqual(['approval/missing']);
  });

  test('are as they were decided, whatever becomes of what they were read from', () => {
    const mandates = [{ by: 'Anna', role: 'receipt', costCentres: ['1010'] }];
    const roles = [{ key: 'receipt', name: 'M' }];
    const decided = requireApprovals(openSmall(), { roles, mandates }, signature);
    mandates[0]!.costCentres.push('1020');
    mandates.push({ by: 'Bo', role: 'receipt', costCentres: ['10'] });
    roles.pop();
    const draft = { ...rent, ...on('1', '1020'), approvals: [anna()] };
    expect(codesOf(() => post(decided, draft))).toEqual(['approval/other-cost-centre']);
    expect(approvalRules(decided)!.mandates).toHaveLength(1);
    expect(Object.isFrozen(approvalRules(decided)!.mandates[0])).toBe(true);
  });

  test.each<[string, unknown, string]>([
    ['none', undefined, 'input/bad-field'],
    ['a misspelt field', { mandates: [], four: true }, 'input/unknown-field'],
    ['no mandates', {}, 'input/bad-field'],
    ['a mandate that is none', { mandates: ['Anna'] }, 'input/bad-field'],
    ['a mandate of nobody', { mandates: [{ by: ' ', role: 'receipt' }] }, 'input/bad-field'],
    ['a role there is not', { mandates: [{ by: 'A', role: 'x' }] }, 'approval/role-unknown'],
    ['a role that is none', { mandates: [{ by: 'A', role: null }] }, 'approval/role-unknown'],
    ['a float', { mandates: [{ by: 'A', role: 'receipt', upTo: 0.1 }] }, 'amount/is-float'],
    ['less than nothing', { mandates: [{ by: 'A', role: 'receipt', upTo: -1 }] }, 'input/bad-field'],
    ['no cost centres', { mandates: [{ by: 'A', role: 'receipt', costCentres: [] }] }, 'input/bad-field'],
    ['an unknown cost centre', { mandates: [{ by: 'A', role: 'receipt', costCentres: ['99'] }] }, 'object/unknown'],
    [
      'a cost centre that is none',
      { mandates: [{ by: 'A', role: 'receipt', costCentres: [1010] }] },
      'input/bad-field',
    ],
    ['a day there is not', { mandates: [{ by: 'A', role: 'receipt', from: '2024-02-30' }] }, 'date/not-in-calendar'],
    ['roles that are none', { mandates: [], roles: [] }, 'input/bad-field'],
    [
      'a role twice',
      {
        mandates: [],
        roles: [
          { key: 'a', name: 'A' },
          { key: 'a', name: 'B' },
        ],
      },
      'input/bad-field',
    ],
    ['eyes that are no answer', { mandates: [], fourEyes: 1 }, 'input/bad-field'],
    [
      'own costs of no dimension',
      { mandates: [], ownCosts: [{ by: 'A', dimensions: { x: '1' } }] },
      'dimension/unknown',
    ],
    ['own costs of no names', { mandates: [], ownCosts: [{ by: 'A', counterparties: 'A' }] }, 'input/bad-field'],
    ['accounts that are none', { mandates: [], accounts: '6?' }, 'pattern/unreadable'],
    ['a source that is none', { mandates: [], source: '' }, 'input/bad-field'],
  ])('are refused with %s', (_, given, code) => {
    expect([...new Set(codesOf(() => requireApprovals(openSmall(), given as never, signature)))]).toEqual([code]);
  });
});

describe('approvals in a draft', () => {
  test.each<[string, unknown, string]>([
    ['no list', 'Anna', 'input/bad-field'],
    ['too many', Array.from({ length: 21 }, () => anna()), 'input/bad-field'],
    ['none at all', [null], 'input/bad-field'],
    ['a misspelt field', [{ ...anna(), date: '2024-01-01' }], 'input/unknown-field'],
    ['nobody', [{ ...anna(), by: '' }], 'input/bad-field'],
    ['nobody, left out', [{ role: 'receipt', on: '2024-01-01' }], 'input/bad-field'],
    ['a person that is none', [{ ...anna(), by: 7 }], 'input/bad-field'],
    ['a control character', [{ ...anna(), by: 'A\u0007' }], 'text/unprintable'],
    ['a name that goes on', [{ ...anna(), by: 'A'.repeat(10_000_000) }], 'text/too-long'],
    ['a day there is not', [{ ...anna(), on: '2024-13-01' }], 'date/not-in-calendar'],
    ['no day', [{ role: 'receipt', by: 'Anna' }], 'date/missing'],
    ['an object that inherits', [Object.create(anna())], 'input/bad-field'],
  ])('are refused with %s', (_, approvals, code) => {
    expect(codesOf(() => post(openSmall(), { ...rent, approvals } as never))).toEqual([code]);
  });

  test('say where they are wrong', () => {
    const found = check(books, { ...rent, approvals: [anna(), { ...bo(), on: '' }] });
    expect(found.map(({ at }) => at.join('.'))).toEqual(['approvals.1.on']);
  });

  test('that were refused are forgotten: the next voucher does not get them', () => {
    const open = openSmall();
    expect(codesOf(() => post(open, { ...approved, text: '' }))).toEqual(['voucher/text-missing']);
    expect(voucher(post(open, rent), 'A 1').approvals).toBeUndefined();
    expect(codesOf(() => postAll(open, [approved, { ...rent, text: '' }]))).toEqual(['voucher/text-missing']);
    expect(voucher(post(open, rent), 'A 1').approvals).toBeUndefined();
  });
});
