// Every diagnostic code is met once, in the smallest program that meets it, and says what it should in both languages.
import { readFileSync } from 'node:fs';
import { describe as group, expect, test } from 'vitest';
import { calendarProblems } from '../../src/calendar/index.js';
import { chartProblems } from '../../src/chart/index.js';
import { closingProblems } from '../../src/closing/index.js';
import { badField, unknownField } from '../../src/diagnostics/index.js';
import { catalogue as catalogueOfRoot, describe } from '../../src/index.js';
import { approvalProblems, draftProblems, journalProblems, periodProblems } from '../../src/journal/index.js';
import { ledgerProblems } from '../../src/ledger/index.js';
import { moneyProblems } from '../../src/money/index.js';
import { planProblems, sheetProblems } from '../../src/plan/index.js';
import { statementProblems, tieProblems } from '../../src/statements/index.js';
import { finsamProblems } from '../../src/finsam/index.js';
import { proofProblems } from '../../src/proof/index.js';
import { schemaProblems } from '../../src/schema/index.js';
import { sieProblems } from '../../src/sie/index.js';
import { diagnosticsPath, sectionOf } from '../docs/diagnostics-page.ts';
import { sourcesIn } from '../tidy/source.ts';
import { cases, casesByRoom } from './rooms.ts';
import { meet } from './meet.ts';

const declared: Record<string, object> = {
  diagnostics: { badField, unknownField },
  money: moneyProblems,
  calendar: calendarProblems,
  chart: chartProblems,
  journal: { ...draftProblems, ...journalProblems, ...periodProblems, ...approvalProblems },
  ledger: ledgerProblems,
  plan: { ...planProblems, ...sheetProblems },
  closing: closingProblems,
  statements: { ...statementProblems, ...tieProblems },
  finsam: finsamProblems,
  proof: proofProblems,
  schema: schemaProblems,
  sie: sieProblems,
};

const doors = [finsamProblems, proofProblems, schemaProblems, sieProblems];

/** The problems of every door. */
const catalogue = [...catalogueOfRoot, ...doors.flatMap((problems) => Object.values(problems))].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);
const codes = catalogue.map(({ code }) => code);
const page = readFileSync(new URL(`../../${diagnosticsPath}`, import.meta.url), 'utf8');

group('the catalogue', () => {
  test('has codes that are a noun and what is wrong with it, each only once', () => {
    expect(codes.filter((code) => !/^[a-z]+\/[a-z-]+$/.test(code))).toEqual([]);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test('has every problem that the source declares: none is left out of the list of its room', () => {
    const declaredCodes = sourcesIn('src').flatMap(({ text }) =>
      [...text.matchAll(/ = \w*[pP]roblem[<(][^]*?\n {2}code: '(.+)',/g)].map(({ 1: code }) => code),
    );
    expect(declaredCodes.toSorted()).toEqual(codes);
  });

  test('has one case for every code, and no case has a code of its own', () => {
    expect(Object.values(casesByRoom).flatMap(Object.keys).sort()).toEqual(codes);
  });
});

test.each(Object.keys(casesByRoom))('the cases of %s are those it declares', (room) => {
  const own = Object.values(declared[room]!).map(({ code }: { code: string }) => code);
  expect(Object.keys(casesByRoom[room]!).sort()).toEqual(own.sort());
});

test('no room is left out', () => {
  expect(Object.keys(declared)).toEqual(Object.keys(casesByRoom));
});

group('the case of', () => {
  test.each(Object.entries(cases))('%s finds it, alone, and says it in Swedish and in English', (code, each) => {
    const [found, ...more] = meet(code, each);
    expect(more).toEqual([]);
    expect({ code: found!.code, sv: spaced(found!.message), en: spaced(describe(found!, 'en')) }).toEqual({
      code,
      sv: each.sv,
      en: each.en,
    });
    expect(catalogue.find((problem) => problem.code === code)).toMatchObject({
      severity: found!.severity,
      ...(found!.law === undefined ? {} : { law: found!.law }),
    });
  });

  test.each(Object.entries(casesByRoom).flatMap(([room, own]) => Object.keys(own).map((code) => [code, room])))(
    '%s stands on the page of diagnostics with its place and its data',
    (code, room) => {
      expect(page).toContain(sectionOf(code, room));
    },
  );

  test('each is told in sentences', () => {
    const texts = Object.values(cases).flatMap(({ when, sv, en }) => [when, sv, en]);
    expect(texts.filter((text) => !/[.?)]$/.test(text))).toEqual([]);
    expect(Object.values(cases).filter(({ when }) => !/^[A-Z]/.test(when))).toEqual([]);
  });
});

/** The goldens are typed by hand, with plain spaces. */
function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
