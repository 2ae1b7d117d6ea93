// The reference page of the diagnostics, made from the cases: what is shown there has been run.
import { inspect } from 'node:util';
import { setting } from '../cases/case.ts';
import { claimed, meet } from '../cases/meet.ts';
import { casesByRoom } from '../cases/rooms.ts';

export const diagnosticsPath = 'docs/reference/diagnostics.md';

const opening = `# Diagnostics

<!-- Made from test/cases by \`npm run docs\`; do not edit. -->

Everything the library can find wrong, room by room, with a program that meets it.

A diagnostic has a \`code\`, a \`severity\`, \`data\`, the place in what was handed in (\`at\`), sometimes a paragraph (\`law\`), and a Swedish \`message\`;
\`describe(diagnostic, 'en')\` gives the English. **Code and data are the contract**: they never change their meaning, while a text may improve.

- An **error** stops the write. Verbs throw one \`BookkeepingError\` with every problem in its \`diagnostics\`.
- A **warning** or a **note** stops nothing. \`check\` returns them beside the errors.

The programs below share this beginning. A comment with \`//!\` says which problem the line before it throws or returns.`;

/** The whole page. */
export function diagnosticsPage(): string {
  const rooms = Object.entries(casesByRoom).map(([room, cases]) => {
    const sections = Object.keys(cases)
      .sort()
      .map((code) => sectionOf(code, room));
    return [`## ${room === 'diagnostics' ? 'Input' : capital(room)}`, ...sections].join('\n\n');
  });
  return `${[opening, fenced(setting), ...rooms].join('\n\n')}\n`;
}

/** What the page says of one code. */
export function sectionOf(code: string, room: string): string {
  const each = casesByRoom[room]![code]!;
  const [found] = meet(code, each);
  const { severity, law, at, data } = found!;
  const place = at.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  const facts = [
    ...(place === '' ? [] : [`- at: \`${place.replace(/^\./, '')}\``]),
    ...(Object.keys(data).length === 0 ? [] : [`- data: \`${inspect(data, { breakLength: Infinity })}\``]),
  ];
  return [
    `### \`${code}\``,
    `**${capital(severity)}${law === undefined ? '' : ` (${law})`}.** ${each.when}`,
    fenced(claimed(code, each)),
    [`- sv: ${escaped(each.sv)}`, `- en: ${escaped(each.en)}`, ...facts].join('\n').replaceAll('\u00a0', ' '),
  ].join('\n\n');
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function fenced(code: string): string {
  return `\`\`\`ts\n${code}\n\`\`\``;
}

/** Text as text, also where Markdown would read a sign as its own. */
function escaped(text: string): string {
  return text.replace(/[*<>_]/g, '\\$&');
}
