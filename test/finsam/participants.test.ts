// Participants beside the money: the published tables of 2024 and of the interim report of 2022, and sums that are not.
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/index.js';
import { createActivities, createParticipants, goalStatement, participantStatement } from '../../src/finsam/index.js';
import { cellText } from '../../src/statements/index.js';
import { codesOf } from '../support/refusals.js';
import {
  participants2024,
  participantsInterim,
  published2024,
  publishedInterim,
  register2024,
} from './register-2024.js';

/** Label and figures of each row, with plain spaces. */
function rowsOf(statement: Statement): string[][] {
  return statement.rows.map(({ label, cells }) => [
    label,
    ...cells.map((cell) => cellText(cell, 'ore').replaceAll('\u00a0', ' ')),
  ]);
}

const one = { municipality: 'Borås', women: 144, men: 63 };

describe('the table of participants', () => {
  test('is that of the interim report of 2022', () => {
    const { municipalities, women, men, total, sum, unique, uniqueInArea } = publishedInterim;
    expect(participantsInterim.diagnostics).toEqual([]);
    expect(rowsOf(participantStatement(participantsInterim))).toEqual([
      ...municipalities.map((name, i) => [name, ...[women[i], men[i], total[i]].map(String)]),
      ['Summa', '261', '153', String(uniqueInArea)],
      ['Deltaganden', '', '', String(sum)],
      ['Unika deltagare', '', '', String(unique)],
    ]);
  });

  test('is that of the annual report of 2024, beside an earlier one', () => {
    const { municipalities, women, men, actual } = published2024;
    const rows = rowsOf(participantStatement(participants2024, { compare: participantsInterim }));
    expect(rows.slice(0, 9)).toEqual([
      ...municipalities.map((name, i) => [
        name,
        ...[women[i]!, men[i]!, women[i]! + men[i]!, publishedInterim.total[i]!].map(String),
      ]),
      ['Summa', '426', '224', String(actual), '414'],
    ]);
  });

  test('has what was planned, by the figures or else by the register, and how much of it was used', () => {
    const counts = [
      { ...one, planned: 310 },
      { municipality: 'Mark', women: 43, men: 19 },
    ];
    expect(rowsOf(participantStatement(createParticipants({ period: '2022', counts })))).toEqual([
      ['Borås', '144', '63', '207', '310', '66,8 %'],
      ['Mark', '43', '19', '62', '', ''],
      ['Summa', '187', '82', '269', '310', '86,8 %'],
    ]);
    const activity = { key: 'k', name: 'Kraft', category: 'rehabilitation', costs: '1', municipality: 'Borås' };
    const activities = createActivities({
      activities: [
        { ...activity, planned: 200 },
        { ...activity, key: 'l', costs: '2', planned: 110 },
      ],
    });
    const figures = createParticipants({ period: '2022', counts: [one] });
    expect(rowsOf(participantStatement(figures, { activities }))[0]).toEqual([
      'Borås',
      '144',
      '63',
      '207',
      '310',
      '66,8 %',
    ]);
  });

  test('adds rows of one municipality together, and has a row for those of none', () => {
    const counts = [one, { activity: 'x', women: 1, men: 2 }, { ...one, activity: 'y' }];
    expect(rowsOf(participantStatement(createParticipants({ period: '2022', counts })))).toEqual([
      ['Borås', '288', '126', '414'],
      ['Utan kommun', '1', '2', '3'],
      ['Summa', '289', '128', '417'],
    ]);
  });

  test('takes a municipality of any name', () => {
    const counts = ['total', 'women', '__proto__', 'a:b'].map((municipality) => ({ ...one, municipality }));
    expect(rowsOf(participantStatement(createParticipants({ period: '2022', counts })))).toHaveLength(5);
  });

  test('is of nobody when nobody took part', () => {
    expect(rowsOf(participantStatement(createParticipants({ period: '2022', counts: [] })))).toEqual([
      ['Utan kommun', '', '', ''],
      ['Summa', '', '', ''],
    ]);
  });
});

describe('sums that were handed in', () => {
  test('are held against the rows: 472 is no sum of the rows of 2022', () => {
    const { counts } = participantsInterim;
    const { diagnostics } = createParticipants({ period: '2022', counts, sums: { women: 261, total: 472 } });
    expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([
      ['participants/column-total', { column: 'total', given: 472, reckoned: 414, difference: 58 }],
    ]);
  });

  test('say every row that is wrong, not only the first', () => {
    const counts = [
      { ...one, total: 206 },
      { ...one, total: 207 },
      { women: 1, men: 1, total: 3 },
    ];
    const { diagnostics } = createParticipants({ period: '2022', counts });
    expect(diagnostics.map(({ at, data }) => [at[1], (data as { row: string }).row])).toEqual([
      [0, 'Borås'],
      [2, '3'],
    ]);
  });

  test('let the unique be more than the rows, when some live elsewhere, but not more than took part', () => {
    const codes = (unique: number): string[] =>
      createParticipants({ period: '2022', counts: [one], unique, participations: 220 }).diagnostics.map(
        ({ code }) => code,
      );
    expect([codes(209), codes(221)]).toEqual([[], ['participants/part-exceeds-whole']]);
  });

  test('let no more be registered than there are', () => {
    const codes = (registered: number): string[] =>
      createParticipants({ period: '2022', counts: [one], registered }).diagnostics.map(({ code }) => code);
    expect([codes(207), codes(208)]).toEqual([[], ['participants/part-exceeds-whole']]);
  });
});

describe('goals', () => {
  test('are met by 98,6 % of the places in 2024, and by 941 of 750 in structural activities', () => {
    const { planned, actual, occupancyPercent, structuralPlanned, structuralActual } = published2024;
    expect(rowsOf(goalStatement(participants2024)).slice(0, 2)).toEqual([
      [
        'Deltagare i individinriktade insatser',
        String(planned),
        String(actual),
        `${occupancyPercent.replace('.', ',')} %`,
      ],
      ['Deltagare i strukturövergripande insatser', String(structuralPlanned), String(structuralActual), '125,5 %'],
    ]);
  });

  test('hold the share that is registered against its goal', () => {
    const participants = createParticipants({
      ...{ period: '2024', counts: [one], registered: 180 },
      plan: { registeredPercent: 85 },
    });
    expect(rowsOf(goalStatement(participants)).slice(2)).toEqual([
      ['Registrerade deltagare', '', '180', ''],
      ['Andel registrerade', '85 %', '87 %', ''],
    ]);
  });

  test('are those of the register, when the figures bring none; an earlier year has its own or none', () => {
    const activities = createActivities({
      activities: [{ key: 'a', name: 'A', category: 'rehabilitation', costs: '1', planned: 230 }],
    });
    const figures = createParticipants({ period: '2024', counts: [one] });
    const rows = rowsOf(goalStatement(figures, { activities, compare: participantsInterim }));
    expect(rows[0]).toEqual(['Deltagare i individinriktade insatser', '230', '207', '90,0 %', '414']);
  });
});

describe('figures of participants', () => {
  test.each<[string, unknown]>([
    ['half a person', { counts: [{ women: 1.5, men: 0 }] }],
    ['fewer than none', { counts: [{ women: -1, men: 0 }] }],
    ['minus zero', { counts: [{ women: -0, men: 0 }] }],
    ['women in text', { counts: [{ women: '12', men: 0 }] }],
    ['a row that is none', { counts: ['Borås'] }],
    ['no rows', { counts: undefined }],
    ['a blank municipality', { counts: [{ ...one, municipality: ' ' }] }],
    ['more than all of a per cent', { counts: [], plan: { registeredPercent: 101 } }],
    ['a sum that is none', { counts: [], sums: { total: NaN } }],
    ['sums that are none', { counts: [], sums: 650 }],
    ['a unique that is none', { counts: [], unique: 1e21 }],
    ['a source that is none', { counts: [], source: '' }],
  ])('refuse %s', (_, draft) => {
    const codes = codesOf(() => createParticipants({ period: '2024', ...(draft as object) } as never));
    expect(codes).toEqual(['input/bad-field']);
  });

  test('refuse a period that is none, and statements of what are no figures', () => {
    expect(codesOf(() => createParticipants({ period: '2024-13', counts: [] }))).toEqual(['period/unreadable']);
    expect(codesOf(() => participantStatement({ counts: [] } as never))).toEqual(['input/bad-field']);
    expect(codesOf(() => goalStatement(participants2024, { compare: {} as never }))).toEqual(['input/bad-field']);
    expect(codesOf(() => goalStatement(participants2024, { activities: [] as never }))).toEqual(['input/bad-field']);
  });

  test('show themselves as their table, with what does not add up', () => {
    const shown = String(createParticipants({ period: '2024', counts: [{ ...one, total: 1 }] }));
    expect(shown.split('\n').at(-1)).toBe(
      'fel: Borås: kvinnor och män är 207, men angivet totalt är 1; skillnad -206.',
    );
    expect(register2024.diagnostics).toEqual([]);
  });
});
