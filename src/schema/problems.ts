/**
 * What can be wrong with JSON, before anything is made of what it says.
 */
import { problem } from '../diagnostics/index.js';

export const jsonUnreadable = problem<{ readonly given: string }>({
  code: 'json/unreadable',
  severity: 'error',
  sv: ({ given }) => `${given} är inte JSON. Se efter att hela filen kom med, och inget annat.`,
  en: ({ given }) => `${given} is not JSON. See that all of the file came along, and nothing else.`,
});

export const otherSchema = problem<{ readonly given: string; readonly expected: string }>({
  code: 'json/other-schema',
  severity: 'error',
  sv: ({ given, expected }) =>
    `$schema är ${given}; här läses ${expected}. Är det en annan sorts fil, eller en nyare version?`,
  en: ({ given, expected }) =>
    `$schema is ${given}; what is read here is ${expected}. Is it a file of another sort, or a newer version?`,
});

export const snapshotChanged = problem<{ readonly recorded: string; readonly found: string }>({
  code: 'snapshot/changed',
  severity: 'error',
  law: 'LKBR 3:7',
  sv: ({ recorded, found }) =>
    `Något är ändrat sedan ögonblicksbilden skrevs: dess kontrollsumma börjar på ${found.slice(0, 8)}, inte på ${recorded.slice(0, 8)}. Jämför med en säkerhetskopia.`,
  en: ({ recorded, found }) =>
    `Something has been changed since the snapshot was written: its hash begins with ${found.slice(0, 8)}, not with ${recorded.slice(0, 8)}. Compare with a backup.`,
});

/** All of them, for the list of this door. */
export const schemaProblems = { jsonUnreadable, otherSchema, snapshotChanged };
