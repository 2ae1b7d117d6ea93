/**
 * From a file that has been read to its documents and diagnostics.
 */
import { type Diagnostic, excerpt } from '../diagnostics/index.js';
import type { SieDocument, SieLineEnd } from './document.js';
import type { Draft } from './draft.js';
import { decodingOf, dissentersOf, encodingOf, firstBeyondAscii } from './encoding.js';
import type { FileReading } from './file.js';
import { type Finder, createFinder, diagnosticsOf, find } from './finder.js';
import { type FileFacts, finishDocument } from './finish.js';
import { judgeChart } from './judge-chart.js';
import { judgeDocument } from './judge-document.js';
import { judgeVouchers } from './judge-vouchers.js';
import { mostDocuments } from './lines.js';
import { gatherMisreadings, hideMisreadings } from './misreadings.js';
import { damageOf } from './mojibake.js';
import type { Likeness } from './not-sie.js';
import { type SiePlace, wholeFile } from './place.js';
import {
  byteOrderMark,
  carriageReturnAlone,
  encodingMixed,
  encodingOther,
  mojibake,
  notSie,
  replacementCharacters,
  severalDocuments,
  tooManyDocuments,
  versionFive,
} from './problems.js';
import type { SieReading } from './read.js';
import { hideSource } from './source.js';
import { endVoucher } from './voucher-records.js';

/** What the bytes were that the documents are to keep, by where in the file they begin. */
export type SourceOf = (from: number, to: number) => Uint8Array;

/** How the file began, and how long it was. */
export interface FileEnds {
  readonly likeness: Likeness;
  readonly hasByteOrderMark: boolean;
  readonly length: number;
  readonly sourceOf: SourceOf | undefined;
}

export function finishFile(file: FileReading, ends: FileEnds): SieReading {
  const { profile, most } = file.options;
  const finder = createFinder(profile, most);
  const isSie = file.drafts.some(({ met }) => met.size > 0);
  if (!isSie) return refused(finder, ends.likeness);
  if (ends.hasByteOrderMark) find(finder, byteOrderMark, { ...wholeFile, to: 3 }, { repair: '' });
  judgeBytes(file, finder);
  const facts: FileFacts = { encoding: encodingOf(file.survey), lineEnd: lineEndOf(file) };
  const documents: SieDocument[] = [];
  const found: Diagnostic[] = [];
  const starts = file.drafts.map(({ from }) => from);
  file.drafts.forEach((draft, i) => {
    const { document, diagnostics } = finishDraft(file, draft, facts);
    if (ends.sourceOf !== undefined) hideSource(document, ends.sourceOf(starts[i]!, starts[i + 1] ?? ends.length));
    documents.push(Object.freeze(document));
    found.push(...diagnostics);
  });
  if (documents.length > 1) {
    const second = file.drafts[1]!.met.get('#FLAGGA')!.place;
    find(finder, severalDocuments, second, { documents: documents.length });
  }
  if (file.isFull) find(finder, tooManyDocuments, lineOf(file.line), { most: mostDocuments });
  return Object.freeze({
    documents: Object.freeze(documents),
    diagnostics: Object.freeze([...diagnosticsOf(finder, documents[0]!.type), ...found]),
  });
}

function refused(finder: Finder, likeness: Likeness): SieReading {
  if (likeness === 'SIE 5') find(finder, versionFive, wholeFile, {});
  // What begins as a SIE file may, and has no record of one, is some other text.
  else find(finder, notSie, wholeFile, { looksLike: likeness === 'SIE' ? 'text' : likeness });
  return Object.freeze({ documents: Object.freeze([]), diagnostics: Object.freeze(diagnosticsOf(finder, '4E')) });
}

function finishDraft(
  file: FileReading,
  draft: Draft,
  facts: FileFacts,
): { readonly document: SieDocument; readonly diagnostics: readonly Diagnostic[] } {
  // At the end of the file; before the next document it has been done.
  endVoucher({ draft, bytes: new Uint8Array(0), base: 0, number: file.line, from: 0, to: 0, record: '' });
  draft.texts.decoding = decodingOf(file.survey);
  const { vouchers } = draft;
  vouchers.firstRow[vouchers.vouchers] = vouchers.rows;
  const verdict = judgeDocument(draft, facts.encoding);
  judgeChart(draft);
  judgeVouchers(draft, verdict.years);
  const document = finishDocument(draft, facts, verdict);
  const damaged = damageOf(document);
  if (damaged !== undefined) {
    const { text, meant } = damaged.first;
    const place = draft.met.get('#KONTO')?.place ?? wholeFile;
    find(draft.finder, mojibake, place, { text: excerpt(text), meant: excerpt(meant) }, damaged.count);
  }
  hideMisreadings(document, gatherMisreadings(draft.finder, vouchers));
  return { document, diagnostics: diagnosticsOf(draft.finder, verdict.type) };
}

/** The character set and the line ends. */
function judgeBytes(file: FileReading, finder: Finder): void {
  const { survey } = file;
  const encoding = encodingOf(survey);
  const others = dissentersOf(survey);
  if (encoding !== 'CP437') {
    find(finder, encodingOther, firstBeyondAscii(survey) ?? wholeFile, { encoding });
  }
  if (others.count > 0) find(finder, encodingMixed, others.first!, { encoding, bytes: others.count });
  if (survey.replacements.count > 0) {
    find(finder, replacementCharacters, survey.replacements.first!, { characters: survey.replacements.count });
  }
  if (file.cr > 0) find(finder, carriageReturnAlone, lineOf(file.firstCr), {}, file.cr);
}

function lineOf(line: number): SiePlace {
  return Object.freeze({ ...wholeFile, line });
}

function lineEndOf({ crlf, lf, cr }: FileReading): SieLineEnd {
  const kinds = [crlf, lf, cr].filter((count) => count > 0).length;
  if (kinds > 1) return 'mixed';
  return lf > 0 ? 'LF' : cr > 0 ? 'CR' : 'CRLF';
}
