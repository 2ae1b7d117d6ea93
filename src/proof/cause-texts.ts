/**
 * Causes in words, in Swedish and in English.
 */
import type { Language } from '../diagnostics/index.js';
import type { Cause, CauseType } from './cause.js';

/** How each cause is told; of what has no cause, nothing. */
export const causeTexts: Readonly<Record<Language, Readonly<Record<CauseType, (cause: Cause) => string>>>> = {
  sv: {
    'sign turned': () => 'tecknet är vänt',
    'zero printed': () => 'noll står i stället för beloppet',
    'row left out': ({ where }) => `raden ${where!} är inte med i summan`,
    'row counted twice': ({ where }) => `raden ${where!} är räknad två gånger`,
    'figure of another column': ({ where }) => `det är beloppet i kolumnen ${where!}`,
    'digits transposed': ({ times }) => `två siffror är omkastade (skillnaden är 9 × ${times!})`,
    'unit mistaken': ({ times }) => `kommat eller enheten är fel (× ${times!})`,
    'digit misread': () => 'en siffra är fel',
    'digit lost': () => 'en siffra saknas',
    'digit added': () => 'det är en siffra för mycket',
    unknown: () => '',
  },
  en: {
    'sign turned': () => 'the sign is turned',
    'zero printed': () => 'zero stands in place of the figure',
    'row left out': ({ where }) => `the row ${where!} is not in the sum`,
    'row counted twice': ({ where }) => `the row ${where!} is counted twice`,
    'figure of another column': ({ where }) => `it is the figure of the column ${where!}`,
    'digits transposed': ({ times }) => `two digits are transposed (the difference is 9 × ${times!})`,
    'unit mistaken': ({ times }) => `the decimal sign or the unit is wrong (× ${times!})`,
    'digit misread': () => 'one digit is wrong',
    'digit lost': () => 'a digit is missing',
    'digit added': () => 'there is a digit too many',
    unknown: () => '',
  },
};
