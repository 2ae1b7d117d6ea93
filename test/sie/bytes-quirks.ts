// Oddities of the bytes of a file: line ends, character sets, what is no SIE file at all.
import { bytesOf, changed, cp437, faultless } from '../support/sie-lines.js';
import { type Quirk, file, quirk } from './quirk.ts';

const lines = (all: readonly string[]): string => all.map((line) => `${line}\r\n`).join('');
const utf8 = (all: readonly string[]): Uint8Array => new TextEncoder().encode(lines(all));
/** The first 256 characters of Unicode are those of Windows-1252, but for the controls. */
const windows1252 = (all: readonly string[]): Uint8Array =>
  Uint8Array.from(lines(all), (character) => character.charCodeAt(0));
const replaced = (bytes: Uint8Array, from: string, to: number): Uint8Array =>
  bytes.map((byte) => (byte === from.charCodeAt(0) ? to : byte));

export const bytesQuirks: readonly Quirk[] = [
  quirk('1 lines that end with LF', bytesOf(faultless, '\n'), [], ({ lineEnd }) => lineEnd, 'LF'),
  quirk(
    '1 lines that end with CR',
    bytesOf(faultless, '\r'),
    ['-|error carriage-return-alone 1:1 x20'],
    ({ lineEnd, vouchers }) => [lineEnd, vouchers.length],
    ['CR', 1],
  ),
  quirk(
    '1 lines that end differently',
    Uint8Array.from([...bytesOf(faultless.slice(0, 3), '\n'), ...bytesOf(faultless.slice(3))]),
    [],
    ({ lineEnd }) => lineEnd,
    'mixed',
  ),
  quirk(
    '2 UTF-8 under #FORMAT PC8',
    utf8(faultless),
    ['note|error encoding-other 6:10'],
    ({ encoding, company }) => [encoding, company.name],
    ['UTF-8', 'Förbundet Öst'],
  ),
  quirk(
    '2 Windows-1252 under #FORMAT PC8',
    windows1252(faultless),
    ['note|error encoding-other 6:10'],
    ({ encoding, company }) => [encoding, company.name],
    ['Windows-1252', 'Förbundet Öst'],
  ),
  quirk(
    '3 a field of Windows-1252 in a file of code page 437',
    replaced(file({ '#ORGNR': '#FNR "F*retag"' }), '*', 0xf6),
    ['warning encoding-mixed 7:8'],
    ({ company }) => [company.id, company.name],
    ['Företag', 'Förbundet Öst'],
  ),
  quirk(
    '3 a field of code page 437 in a file of Windows-1252',
    replaced(windows1252(changed({ '#ORGNR': '#FNR "F*retag"' })), '*', 0x94),
    ['note|error encoding-other 6:10', 'warning encoding-mixed 7:8'],
    ({ company }) => [company.id, company.name],
    ['Företag', 'Förbundet Öst'],
  ),
  quirk(
    '3 a field of Windows-1252 in a file of UTF-8',
    replaced(utf8(changed({ '#ORGNR': '#FNR "F*retag"' })), '*', 0xf6),
    ['note|error encoding-other 6:10', 'warning encoding-mixed 7:8'],
    ({ company }) => [company.id, company.name],
    ['Företag', 'Förbundet Öst'],
  ),
  quirk(
    '3 a field of UTF-8 in a file of code page 437',
    file({ '#ORGNR': '#FNR "F├╢retag"', '#KONTO 6010': '#KONTO 6010 "Hyra, värme, städning"' }),
    ['warning encoding-mixed 7:8'],
    ({ company }) => [company.id, company.name],
    ['Företag', 'Förbundet Öst'],
  ),
  quirk(
    '3 signs of code page 437 that would be letters elsewhere',
    file({ '#ORGNR': '#FNR "10 ÷ 2 ──rad──"' }),
    ['warning encoding-mixed 7:10'],
    ({ company }) => company.id,
    '10 ÷ 2 ──rad──',
  ),
  quirk(
    '4 a letter that has become a quotation mark',
    file({ '#KONTO 6010': '#KONTO 6010 "F"rskott"' }),
    ['warning|error quote-inside-text 11:13'],
    ({ accounts }) => accounts[1]!.name,
    'F"rskott',
  ),
  quirk(
    '4b letters that were lost',
    utf8(changed({ '#FNAMN': '#FNAMN "F\ufffdrbundet \ufffdst"' })),
    ['note|error encoding-other 6:10', 'error replacement-characters 6:10'],
    ({ company }) => company.name,
    'F\ufffdrbundet \ufffdst',
  ),
  quirk(
    '5 names read in the wrong character set',
    utf8(changed({ '#KONTO 1930': '#KONTO 1930 "Ink”p"', '#KONTO 6010': '#KONTO 6010 "tj„nster"' })),
    ['note|error encoding-other 6:10', 'note mojibake 9:1 x2'],
    ({ accounts }) => accounts[0]!.name,
    'Ink”p',
  ),
  quirk(
    '6 a byte order mark',
    Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(faultless)]),
    ['note|warning byte-order-mark 1:1', 'note|error encoding-other 6:10'],
    ({ company, isImported }) => [company.name, isImported],
    ['Förbundet Öst', false],
  ),
  quirk('8 Ctrl-Z at the end', Uint8Array.from([...bytesOf(faultless), 0x1a]), []),
  quirk('8 zeros at the end', Uint8Array.from([...bytesOf(faultless), 0, 0, 0]), []),
  quirk('8 tabs and runs of blanks', file({ '#TRANS 1930': '\t #TRANS\t1930   {}  -100.00' }), []),
  quirk('8 blanks at the end of a line', file({ '#TRANS 1930': '#TRANS 1930 {} -100.00 \t' }), [
    '-|note stray-blanks 18:23',
  ]),
  quirk(
    '55 two files joined',
    bytesOf([...faultless, ...faultless]),
    ['warning|error several-documents 21:1'],
    ({ vouchers }) => vouchers.length,
    1,
  ),
];

/** What is no SIE file, and what it looks like. */
export const strangers: readonly (readonly [string, Uint8Array])[] = [
  ['empty', cp437('')],
  ['empty', cp437('\r\n \u001a')],
  ['HTML', cp437('\r\n<!DOCTYPE html><html>')],
  ['HTML', cp437('<HTML><body>')],
  ['XML', cp437('<?xml version="1.0"?><a/>')],
  ['zip', cp437('PK\u0003\u0004aa')],
  ['PDF', cp437('%PDF-1.7')],
  ['JSON', cp437('{ "konto": 1 }')],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x23, 0)],
  ['text', cp437('konto;belopp\r\n1930;100\r\n')],
  ['text', cp437('# Rubrik\r\n## En till\r\n')],
];
