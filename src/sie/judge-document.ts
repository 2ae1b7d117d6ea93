/**
 * What can be said of a document only when all of it has been read: its type, its years, and what it lacks.
 */
import { type DayNumber, addDays, addMonths, dateText } from '../calendar/index.js';
import type { SieChecksum, SieEncoding, SieType, SieYear } from './document.js';
import { sumOf } from './checksum.js';
import type { Draft } from './draft.js';
import { figureRecords } from './figure-columns.js';
import { find, findOnce } from './finder.js';
import type { Verdict } from './finish.js';
import { records } from './grammar.js';
import type { SiePlace } from './place.js';
import { yearGap, yearMissing, yearTooLong, yearUndeclared } from './problems-chart.js';
import {
  alreadyImported,
  checksumMismatch,
  checksumNotClosed,
  checksumNotOpened,
  formatUnusual,
  recordMissing,
  recordNotAllowed,
  typeMissing,
  typeUnknown,
  typeUnusual,
} from './problems.js';
import { textAt } from './texts.js';

/** Judges the document as a whole. The character set must have been decided. */
export function judgeDocument(draft: Draft, encoding: SieEncoding): Verdict {
  const place = draft.met.get('#FLAGGA')?.place ?? placeOfDraft(draft);
  const type = judgeType(draft, place);
  judgePresence(draft, type, place);
  judgeFlag(draft, place);
  return { type, checksum: judgeChecksum(draft, encoding), years: judgeYears(draft, place) };
}

function placeOfDraft({ from }: Draft): SiePlace {
  return Object.freeze({ line: 1, column: 1, from, to: from, record: '' });
}

function firstText({ single, texts }: Draft, label: string): string | undefined {
  const field = single.get(label)?.[0];
  return field === undefined ? undefined : textAt(texts, field.text);
}

/** Nothing in a file of type 4 says whether it is an export or an import; but imports have no balances. */
const onlyInExports = records.filter(({ presence }) => presence['4I'] === '–').map(({ label }) => label);

function judgeType(draft: Draft, place: SiePlace): SieType {
  const given = firstText(draft, '#SIETYP');
  const isExport = onlyInExports.some((label) => draft.met.has(label));
  const four: SieType = isExport ? '4E' : '4I';
  const digit = given?.slice(0, 1) ?? '';
  if (digit === '4' || digit === '1' || digit === '2' || digit === '3') {
    const at = draft.met.get('#SIETYP')!.place;
    if (given!.length > 1)
      find(draft.finder, typeUnusual, at, { given: given!.slice(0, 40), repair: `#SIETYP ${digit}` });
    return digit === '4' ? four : digit;
  }
  const taken = draft.vouchers.vouchers > 0 ? four : '1';
  if (given === undefined || given === '') find(draft.finder, typeMissing, place, { type: taken });
  else find(draft.finder, typeUnknown, draft.met.get('#SIETYP')!.place, { given: given.slice(0, 40), type: taken });
  return taken;
}

/** Records that have a problem of their own when they are missing. */
const toldElsewhere: ReadonlySet<string> = new Set(['#SIETYP', '#FORMAT', '#RAR']);

function judgePresence(draft: Draft, type: SieType, place: SiePlace): void {
  const { finder, met } = draft;
  for (const { label, presence } of records) {
    const known = met.get(label);
    const mark = presence[type];
    if (known !== undefined && mark === '–') {
      find(finder, recordNotAllowed, known.place, { record: label, type }, known.count);
    }
    if (known === undefined && mark === '●' && !toldElsewhere.has(label)) {
      find(finder, recordMissing, place, { record: label, type });
    }
  }
  const format = firstText(draft, '#FORMAT') ?? '';
  if (format !== 'PC8') {
    find(finder, formatUnusual, met.get('#FORMAT')?.place ?? place, {
      given: format.slice(0, 40),
      repair: '#FORMAT PC8',
    });
  }
}

function judgeFlag(draft: Draft, place: SiePlace): void {
  if (firstText(draft, '#FLAGGA') === '1') find(draft.finder, alreadyImported, place, {});
}

function judgeChecksum(draft: Draft, encoding: SieEncoding): SieChecksum {
  const { finder, checksumPlace, declaredSum: declared } = draft;
  switch (draft.checksum) {
    case 'none':
      return Object.freeze({ verdict: 'none' });
    case 'open':
      find(finder, checksumNotClosed, checksumPlace, {});
      return Object.freeze({ verdict: 'not closed' });
    case 'not opened':
      find(finder, checksumNotOpened, checksumPlace, {});
      return Object.freeze({ verdict: 'not opened', declared });
    case 'closed': {
      const computed = sumOf(draft.sums.find((each) => each.encoding === encoding)!);
      if (computed === declared) return Object.freeze({ verdict: 'matches', declared, computed });
      find(finder, checksumMismatch, checksumPlace, { declared, computed, repair: `#KSUMMA ${String(computed)}` });
      return Object.freeze({ verdict: 'differs', declared, computed });
    }
  }
}

/** The longest a financial year may be (BFL 3:3). */
const mostMonths = 18;

function judgeYears(draft: Draft, place: SiePlace): readonly SieYear[] {
  const { finder } = draft;
  const years = [...draft.years].sort((a, b) => b.index - a.index);
  years.forEach(({ index, from, to, place: at }, i) => {
    const [first, last] = [dateText(from), dateText(to)];
    // Counted only where it can be too long, so that the last years of the calendar need no year after them.
    if (to - from >= 10_000 && last > addDays(addMonths(first, mostMonths), -1)) {
      find(finder, yearTooLong, at, { year: index, from: first, to: last });
    }
    const next = years[i - 1];
    if (next?.index === index + 1 && (to >= next.from || addDays(last, 1) !== dateText(next.from))) {
      find(finder, yearGap, at, { year: index, to: last, next: dateText(next.from) });
    }
  });
  const known: SieYear[] = years.map(({ index, from, to }) => year(index, from, to, false));
  if (!known.some(({ index }) => index === 0)) {
    const inferred = inferYear(draft);
    const taken = inferred?.from.slice(0, 4) ?? '';
    find(finder, yearMissing, place, { taken });
    if (inferred !== undefined) known.push(inferred);
  }
  sayUndeclared(draft, known, place);
  return Object.freeze(known.sort((a, b) => b.index - a.index));
}

function year(index: number, from: DayNumber, to: DayNumber, isInferred: boolean): SieYear {
  return Object.freeze({ index, from: dateText(from), to: dateText(to), isInferred });
}

/** The calendar year that all vouchers are in, when there is one. */
function inferYear({ vouchers: { date, vouchers } }: Draft): SieYear | undefined {
  let only = 0;
  for (let voucher = 0; voucher < vouchers; voucher++) {
    const each = Math.floor(date[voucher]! / 10_000);
    if (each === 0) continue;
    if (only !== 0 && each !== only) return undefined;
    only = each;
  }
  return only === 0 ? undefined : year(0, only * 10_000 + 101, only * 10_000 + 1231, true);
}

/** Balances of a year the file does not say when it is. */
function sayUndeclared({ figures, finder, met }: Draft, years: readonly SieYear[], place: SiePlace): void {
  const known = new Set(years.map(({ index }) => index));
  for (let at = 0; at < figures.count; at++) {
    const index = figures.year[at]!;
    if (known.has(index) || index === 0) continue;
    const record = figureRecords[figures.record[at]!]!;
    findOnce(finder, yearUndeclared, String(index), met.get(record)?.place ?? place, { year: index });
  }
}
