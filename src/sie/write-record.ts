/**
 * One record on a line, field by field as the grammar has them.
 *
 * Texts stand in quotes, numbers and dates never do; an empty field that others follow is `""`, and empty fields at the
 * end are left out.
 */
import type { SieObjectCode } from './document.js';
import { type FieldRule, recordOf } from './grammar.js';
import { closeBrace, openBrace, space } from './bytes.js';
import { type Sheet, putAmount, putAscii, putByte, putLineEnd, putWhole } from './write-sheet.js';
import { type Lettering, fittedQuantity, putText } from './write-text.js';

/** What a field is given as: text, a number (öre, when it is an amount), an object list; nothing when it is empty. */
export type FieldContent = string | number | readonly SieObjectCode[] | undefined;

/** Texts that are codes: they need no quotes as long as there is nothing in them but what codes consist of. */
const bareFields: ReadonlySet<string> = new Set([
  'flag',
  'format',
  'type',
  'form',
  'organisationNumber',
  'acquisitionNumber',
  'activityNumber',
  'industry',
  'taxYear',
  'chartType',
  'currency',
  'kind',
  'code',
  'number',
  'sum',
]);

/** Puts down a record. Its fields come in the order of the grammar. */
export function putRecord(sheet: Sheet, lettering: Lettering, label: string, given: readonly FieldContent[]): void {
  const rules = recordOf.get(label)!.fields;
  const fields = given.map((content, i) =>
    rules[i]!.kind === 'quantity' && typeof content === 'string'
      ? fittedQuantity(content, lettering, 'quantity')
      : content,
  );
  let length = fields.length;
  while (length > 0 && isEmpty(fields[length - 1])) length--;
  // A field that must be there is there, if only as `""`.
  for (let i = length; i < rules.length; i++) if (rules[i]!.isCompulsory) length = i + 1;
  putAscii(sheet, label);
  for (let i = 0; i < length; i++) {
    putByte(sheet, space);
    putField(sheet, lettering, rules[i]!, fields[i]);
  }
  putLineEnd(sheet);
}

function isEmpty(content: FieldContent): boolean {
  return content === undefined || content === '';
}

function putField(sheet: Sheet, lettering: Lettering, { name, kind }: FieldRule, content: FieldContent = ''): void {
  if (typeof content === 'object') putObjects(sheet, lettering, content);
  else if (kind === 'amount') putAmount(sheet, content as number);
  else if (typeof content === 'number') putAscii(sheet, String(content));
  else if (kind === 'date' || kind === 'month') putBare(sheet, lettering, content.replaceAll('-', ''), name);
  else if (kind !== 'text' || bareFields.has(name)) putBare(sheet, lettering, content, name);
  else putText(sheet, lettering, content, name);
}

/** Puts down a code without quotes, unless there is something in it that only quotes can hold together. */
export function putBare(sheet: Sheet, lettering: Lettering, text: string, field: string): void {
  if (/^[\w.-]+$/.test(text)) putAscii(sheet, text);
  else putText(sheet, lettering, text, field);
}

/** `{1 "1010" 6 "VILJA"}`, with no blank within the braces of an empty one. */
export function putObjects(sheet: Sheet, lettering: Lettering, objects: readonly SieObjectCode[]): void {
  putByte(sheet, openBrace);
  objects.forEach(({ dimension, code }, i) => {
    if (i > 0) putByte(sheet, space);
    putWhole(sheet, dimension);
    putByte(sheet, space);
    putText(sheet, lettering, code, 'object');
  });
  putByte(sheet, closeBrace);
}
