/**
 * `toHtml`: a report or a statement as one page that needs nothing else: no script, no network, no file beside it.
 *
 * It is read on a screen, light or dark and of any width, aloud, and on paper; and from any figure in it the way leads to
 * the vouchers it was reckoned from, and back.
 */
import { readOptions, refusedField } from '../diagnostics/index.js';
import { type Report, type Statement, isReport, isStatement } from '../statements/index.js';
import { checksSection, hasChecks } from './html-checks.js';
import { contentsOf, titleOf } from './html-front.js';
import { pageSection } from './html-section.js';
import { pageStyle } from './html-style.js';
import { trailSection } from './html-trail.js';
import { type Markup, markup, trusted, writtenText } from './markup.js';
import { type Page, pageOf } from './page.js';
import { type Trail, trailOf } from './trail.js';

/** How a page is written. */
export interface HtmlOptions {
  /** False for a page whose figures are not explained: for print, or where vouchers name persons. */
  readonly explanations?: boolean;
  /** Which of the vouchers behind each figure are listed, and how many are shown whole in all. */
  readonly vouchers?: VoucherOptions;
}

/** A page of the vouchers behind each figure. */
export interface VoucherOptions {
  /** How many of each list are passed over: 0, unless told. */
  readonly skip?: number;
  /** How many of each list are shown: 5, unless told. */
  readonly take?: number;
  /** How many vouchers are shown whole, in all: 40, unless told. */
  readonly most?: number;
}

/** A report or a statement as a page of HTML. */
export function toHtml(subject: Report | Statement, options: HtmlOptions = {}): string {
  const { explanations = true, vouchers = {} } = readOptions(options, ['explanations', 'vouchers']);
  if (typeof explanations !== 'boolean') throw refusedField('explanations', explanations, 'true, false');
  const { skip = 0, take = 5, most = 40 } = readOptions(vouchers, ['skip', 'take', 'most'], 'vouchers');
  for (const [field, count] of Object.entries({ skip, take, most }))
    if (!Number.isSafeInteger(count) || count < 0) throw refusedField(field, count, '0, 1, 2, …');
  if (!isReport(subject) && !isStatement(subject))
    throw refusedField('report', subject, 'createReport(…), incomeStatement(books)');
  const page = pageOf(subject);
  const trail = explanations ? trailOf(page.placed, { skip, take, most }) : undefined;
  return writtenText(documentOf(page, trail));
}

/** Only the style of the page itself is let through: whatever a text holds, nothing is run and nothing is fetched. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

function documentOf(page: Page, trail: Trail | undefined): Markup {
  const { title, association } = page;
  const hasTrail = trail !== undefined && trail.explained.length > 0;
  const front = { page, hasTrail };
  return markup`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${association === undefined ? title : `${title} · ${association}`}</title>
<style>${trusted(pageStyle(page))}</style>
</head>
<body>
<a class="skip" href="#innehall">Till innehållet</a>
${titleOf(front)}${contentsOf(front)}<main id="innehall">
${page.sections.map((section) => pageSection(section, page, trail))}${hasChecks(page) ? checksSection(page) : undefined}${hasTrail ? trailSection(trail) : undefined}</main>
</body>
</html>
`;
}
