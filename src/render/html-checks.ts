/**
 * The closing section of a page: what was found on the way to it, and what agrees with what.
 */
import { type Diagnostic, type Severity, describe } from '../diagnostics/index.js';
import {
  type Tie,
  type TieRule,
  tieCounts,
  tieRemarks,
  tieRuleNames,
  tieSideText,
  tieSideTotal,
} from '../statements/index.js';
import { type Markup, markup } from './markup.js';
import type { Page } from './page.js';

/** True when there is anything to say. */
export function hasChecks({ diagnostics, ties }: Page): boolean {
  return diagnostics.length > 0 || ties.ties.length > 0;
}

/** What was found, and every tie between the tables. */
export function checksSection({ diagnostics, ties: { ties } }: Page): Markup {
  return markup`<section id="kontroller"><h2>Kontroller</h2>
<p>${ties.length === 0 ? 'Tabellerna har inga belopp gemensamma.' : `${tieCounts(ties)}.`}${diagnostics.length === 0 ? ' Inga anmärkningar.' : undefined}</p>
${diagnostics.length === 0 ? undefined : foundList(diagnostics)}${ties.length === 0 ? undefined : tieTable(ties)}</section>
`;
}

const severities: Readonly<Record<Severity, string>> = { error: 'Fel', warning: 'Varning', note: 'Upplysning' };

function foundList(diagnostics: readonly Diagnostic[]): Markup {
  const found = diagnostics.map(
    (each) =>
      markup`<li class="${each.severity}"><b>${severities[each.severity]}</b> ${describe(each)}${each.law === undefined ? undefined : ` (${each.law})`} <code>${each.code}</code></li>\n`,
  );
  return markup`<ul class="found">${found}</ul>\n`;
}

function tieTable(ties: readonly Tie[]): Markup {
  const rules = (Object.keys(tieRuleNames) as TieRule[]).map((rule) => ties.filter((tie) => tie.rule === rule));
  const groups = rules.map((ruled) => {
    if (ruled.length === 0) return undefined;
    const heading = markup`<tr><th scope="rowgroup" colspan="4" class="heading">${tieRuleNames[ruled[0]!.rule]}</th></tr>\n`;
    return markup`<tbody>${heading}${ruled.map(tieRow)}</tbody>\n`;
  });
  return markup`<div class="table" role="group" aria-labelledby="samband" tabindex="0"><table class="ties"><caption id="samband"><b>Samband mellan tabellerna</b></caption>
<thead><tr><th scope="col">Det här</th><th scope="col" class="words">ska vara lika med</th><th scope="col" class="figure">Belopp</th><th scope="col" class="figure">Skillnad</th></tr></thead>
${groups}</table></div>
`;
}

function tieRow({ one, other, difference, holds }: Tie): Markup {
  const remark = holds === 'exactly' ? undefined : markup` <small>${tieRemarks[holds]}</small>`;
  return markup`<tr class="${holds}"><th scope="row">${tieSideText(one)}</th><td class="words">${tieSideText(other)}${remark}</td><td>${tieSideTotal(one)}</td><td>${holds === 'exactly' ? '–' : String(difference)}</td></tr>
`;
}
