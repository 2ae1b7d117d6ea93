// One case for each problem with JSON, and with a snapshot of books.
import type { Cases } from './case.ts';

export const schemaCases: Cases = {
  'json/other-schema': {
    when: 'A voucher says that it is of a version that is not read here.',
    run: `readVoucherJson({ $schema: 'huvudbok/voucher/2', ...draft }).diagnostics;`,
    sv: '$schema är "huvudbok/voucher/2"; här läses "huvudbok/voucher/1". Är det en annan sorts fil, eller en nyare version?',
    en: '$schema is "huvudbok/voucher/2"; what is read here is "huvudbok/voucher/1". Is it a file of another sort, or a newer version?',
  },
  'json/unreadable': {
    when: 'Half a file has been handed over.',
    run: `readVoucherJson('{ "eventDate": "2024-01').diagnostics;`,
    sv: '"{ "eventDate": "2024-01" är inte JSON. Se efter att hela filen kom med, och inget annat.',
    en: '"{ "eventDate": "2024-01" is not JSON. See that all of the file came along, and nothing else.',
  },
  'snapshot/changed': {
    when: 'The name of the chart is changed in a snapshot.',
    run: `readSnapshot(writeSnapshot(books).replace('"Exempel"', '"Exemplet"')).diagnostics;`,
    sv: 'Något är ändrat sedan ögonblicksbilden skrevs: dess kontrollsumma börjar på 397d5277, inte på ed7c0a09. Jämför med en säkerhetskopia.',
    en: 'Something has been changed since the snapshot was written: its hash begins with 397d5277, not with ed7c0a09. Compare with a backup.',
  },
};
