/**
 * `huvudbok report`: the whole report of a year or a part of it, written to files.
 */
import { isError } from '../../diagnostics/index.js';
import { toCsv, toHtml, toMarkdown, toXlsx } from '../../render/index.js';
import { toJson } from '../../schema/index.js';
import type { Report, Statement } from '../../statements/index.js';
import { type Call, type Command, type Exit, exit, misuse } from '../command.js';
import { reportOfConfig, reportOfFile } from '../make-report.js';
import { lineOf } from '../opened.js';
import { bookOptions } from '../words.js';

/** What each format writes: the ending of the file, and its content. */
const formats: Readonly<
  Record<string, (report: Report) => readonly (readonly [ending: string, content: string | Uint8Array])[]>
> = {
  html: (report) => [['.html', toHtml(report)]],
  xlsx: (report) => [['.xlsx', toXlsx(report)]],
  md: (report) => [['.md', toMarkdown(report)]],
  csv: (report) =>
    statementsIn(report).map((statement, i) => [
      `-${String(i + 1).padStart(2, '0')}-${statement.name}.csv`,
      toCsv(statement, { bom: true }),
    ]),
  json: (report) => [['.json', toJson(report)]],
};
const names = Object.keys(formats).join(',');

export const reportCommand: Command = {
  name: 'report',
  takes: { sv: 'KONFIG.json|FIL.se', en: 'CONFIG.json|FILE.se' },
  count: [1, 1],
  words: {
    sv: 'Skriv en hel rapport: årsredovisning, delårsrapport eller uppföljning.',
    en: 'Write a whole report: annual, interim or follow-up.',
  },
  more: {
    sv: `Av en SIE-fil ensam blir det som räkenskaperna räcker till; det som fattas räknas upp. En konfiguration säger resten:
  { "books": "bokslut-2024.se", "compare": "bokslut-2023.se", "budget": "budget.csv", "texts": { "introduction": "inledning.md" } }

Exempel:
  huvudbok report bokslut.se --out rapport
  huvudbok report arsredovisning.json --out rapport --format html,xlsx`,
    en: `Of a SIE file alone comes what the books suffice for; what is missing is listed. A configuration says the rest:
  { "books": "books-2024.se", "compare": "books-2023.se", "budget": "budget.csv", "texts": { "introduction": "start.md" } }

Examples:
  huvudbok report books.se --out report
  huvudbok report annual.json --out report --format html,xlsx`,
  },
  options: {
    out: {
      value: { sv: 'MAPP', en: 'FOLDER' },
      words: { sv: 'Mappen som filerna skrivs till.', en: 'The folder that the files are written to.' },
    },
    format: {
      value: { sv: names, en: names },
      words: {
        sv: 'Vilka format, med komma emellan; html och xlsx annars.',
        en: 'Which formats, with commas between; html and xlsx otherwise.',
      },
    },
    ...bookOptions,
  },
  run: async (call) => {
    const { given, options } = call;
    const { out } = options;
    if (typeof out !== 'string')
      return misuse(call, { sv: '--out MAPP måste anges.', en: '--out FOLDER must be given.' }, 'report');
    const asked = typeof options['format'] === 'string' ? options['format'].split(',') : ['html', 'xlsx'];
    const unknown = asked.find((name) => !Object.hasOwn(formats, name));
    if (unknown !== undefined)
      return misuse(
        call,
        {
          sv: `formatet ${unknown} finns inte; det ska vara ${names}.`,
          en: `there is no format ${unknown}; it should be ${names}.`,
        },
        'report',
      );
    const report = given[0]!.endsWith('.json')
      ? await reportOfConfig(call, given[0]!)
      : await reportOfFile(call, given[0]!);
    return report === undefined ? exit.wrong : write(call, report, out, asked);
  },
};

async function write(
  { terminal, language }: Call,
  report: Report,
  folder: string,
  asked: readonly string[],
): Promise<Exit> {
  for (const found of report.diagnostics) terminal.tell(`${lineOf(found, language)}\n`);
  const stem = `${folder.replace(/[/\\]$/, '')}/${fileName(report)}`;
  for (const name of asked) {
    for (const [ending, content] of formats[name]!(report)) {
      await terminal.write(stem + ending, content);
      terminal.print(stem + ending);
    }
  }
  return report.diagnostics.some(isError) ? exit.wrong : exit.fine;
}

/** `arsredovisning-2024`: the title, in letters every disk can hold. */
function fileName({ title }: Report): string {
  return title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function statementsIn({ sections }: Report): readonly Statement[] {
  return sections.flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'statement' ? [part.statement] : [])));
}
