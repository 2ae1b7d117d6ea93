// Whatever a text holds, it is shown as text: in a page, in a picture and in a style sheet.
import { describe, expect, test } from 'vitest';
import {
  associationLayer,
  createChart,
  createDiagram,
  createReport,
  createStatement,
  incomeStatement,
  openBooks,
  post,
  type Diagram,
  type Report,
} from '../../src/index.js';
import { toHtml, toSvg } from '../../src/render/index.js';
import { markup, writtenText } from '../../src/render/markup.js';
import { type Element, elementsIn, faultsOfLinks, named, readMarkup, textOf } from './markup-reader.js';

const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onclick='alert(1)",
  'javascript:alert(1)',
  '</style><script>alert(1)</script>',
  '</title></svg><svg onload=alert(1)>',
  '&lt;b&gt; &amp; &#60;',
  '*/ } body { display: none } "; content: "\\',
  ']]><!-- --> <![CDATA[',
  '${1+1} {{7*7}} %3Cscript%3E',
];

/** A report that says the text everywhere a text can stand. */
function reportSaying(text: string): Report {
  const chart = createChart({
    name: text,
    layers: [
      associationLayer,
      {
        name: text,
        accounts: [
          { number: '1930', name: text },
          { number: '6010', name: text },
        ],
        dimensions: [{ number: 1, objects: [{ code: 'a"<b>', name: text }] }],
      },
    ],
  });
  const books = post(openBooks({ association: text, chart, year: '2024' }), {
    ...{ eventDate: '2024-03-01', compiledOn: '2024-03-02', text, counterparty: text, reference: text, by: text },
    postings: [
      { account: '6010', debit: '100', dimensions: { costCentre: 'a"<b>' }, text },
      { account: '1930', credit: '100' },
    ],
  });
  const given = createStatement({
    layout: {
      name: text,
      title: text,
      law: text,
      covers: {},
      side: 'credit',
      rows: [
        { type: 'heading', label: text },
        { type: 'line', key: 'a', label: text, footnote: `Om ${text}` },
        { type: 'sum', key: 'b', label: text, code: text, of: ['a'] },
      ],
    },
    association: text,
    unit: 'tkr',
    columns: [
      { type: 'given', key: text, heading: text, given: { a: '1234567' }, source: text, restated: text },
      { type: 'given', key: 'other', heading: text, given: { a: '1' } },
    ],
  });
  return createReport({
    name: text,
    title: text,
    association: text,
    sections: [
      {
        ...{ key: text, heading: text, level: 1 },
        parts: [
          { type: 'text', text: `${text}\n${text}\n\n${text}` },
          { type: 'statement', statement: given },
          { type: 'statement', statement: incomeStatement(books, { title: text }) },
          diagramSaying(text, given),
        ],
      },
      { key: `${text} `.trim() + '2', heading: text, level: 3, parts: [diagramSaying(text, incomeStatement(books))] },
    ],
    diagnostics: [{ code: text, severity: 'warning', data: {}, at: [], law: text, message: text }],
  });
}

function diagramSaying(text: string, statement: Parameters<typeof createDiagram>[0]['statement']): Diagram {
  return createDiagram({ title: text, description: text, form: 'shares', statement });
}

/** What a page holds that could do something. */
function dangersIn(root: Element): string[] {
  return elementsIn(root).flatMap(({ name, attributes }) => [
    ...(['script', 'img', 'iframe', 'object', 'embed', 'form', 'link', 'base'].includes(name) ? [name] : []),
    ...Object.entries(attributes).flatMap(([attribute, value]) => {
      if (/^on|^style$|^src/.test(attribute)) return [`${attribute}="${value}"`];
      return attribute === 'href' && !/^#[\w-]+$/.test(value) ? [`href="${value}"`] : [];
    }),
  ]);
}

describe.each(hostile)('the text %s', (text) => {
  const html = toHtml(reportSaying(text));
  const page = readMarkup(html);

  test('is a text in a page, and nothing else', () => {
    expect(dangersIn(page)).toEqual([]);
    expect(faultsOfLinks(page)).toEqual([]);
    expect(named(page, 'h1').map((each) => textOf(each))).toEqual([text]);
    expect(named(page, 'h2').map((each) => textOf(each))).toContain(text);
    expect(textOf(page).split(text).length).toBeGreaterThan(30);
  });

  test('closes neither the style sheet nor a text in it', () => {
    const [style] = named(page, 'style');
    const [, running = ''] = /@bottom-left\{content:"([^"]*)"/.exec(textOf(style!)) ?? [];
    expect(running.replace(/\\([0-9a-f]+) /g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))).toBe(
      `${text} · ${text}`,
    );
    expect(running.replace(/\\[0-9a-f]+ /g, '')).toMatch(/^[A-Za-z0-9 ]*$/);
  });

  test('is a text in a picture, and nothing else', () => {
    const [statement] = reportSaying(text).sections[0]!.parts.flatMap((part) =>
      part.type === 'statement' ? [part.statement] : [],
    );
    for (const form of ['bars', 'lines', 'shares'] as const) {
      const root = readMarkup(toSvg(createDiagram({ title: text, description: text, form, statement: statement! })));
      expect(dangersIn(root)).toEqual([]);
      expect([textOf(named(root, 'title')[0]!), textOf(named(root, 'desc')[0]!)]).toEqual([text, text]);
    }
  });
});

test('what is not printable is shown as such, and a text that turns the line round does not', () => {
  const written = writtenText(markup`<b title="${'\u0000a\u202eb\ud800'}">${'c\u0007d\ne'}</b>`);
  expect(written).toBe('<b title="\ufffda\ufffdb\ufffd">c\ufffdd e</b>');
});

test('a text cannot end the attribute or the element it stands in', () => {
  const text = `"'<&>`;
  expect(writtenText(markup`<b title="${text}">${[text, [text]]}${undefined}${1}</b>`)).toBe(
    '<b title="&quot;&#39;&lt;&amp;&gt;">&quot;&#39;&lt;&amp;&gt;&quot;&#39;&lt;&amp;&gt;1</b>',
  );
});

test('no value that is handed in passes for markup', () => {
  const forged = JSON.parse('{"markup":"<script>"}') as never;
  expect(() => writtenText(markup`${forged}`)).not.toThrow();
  expect(writtenText(markup`${forged}`)).not.toContain('<script>');
});

test('every page forbids scripts, and everything that is fetched', () => {
  const page = readMarkup(toHtml(reportSaying('a')));
  const policy = named(page, 'meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
  expect(policy?.attributes['content']).toBe("default-src 'none'; style-src 'unsafe-inline'");
});
