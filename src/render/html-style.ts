/**
 * The look of a page: a printed annual report, quiet, with hairlines and sums that stand out; on screen light or dark,
 * on paper A4 with page numbers and the heads of tables repeated.
 */
import { escapedInStyle } from './markup.js';
import { printStyle } from './html-style-print.js';
import type { Page } from './page.js';
import { diagramStyle } from './svg-look.js';

/** The style sheet of a page. */
export function pageStyle({ title, association }: Page): string {
  const running = association === undefined ? title : `${association} · ${title}`;
  return [screenStyle, diagramStyle, printStyle(escapedInStyle(running))].join('\n');
}

const screenStyle = `
:root{color-scheme:light dark;--paper:#fffefb;--ink:#1d1c1a;--quiet:#5e5b54;--line:#d9d5cb;--rule:#8b877c;--link:#1f4e5f;--mark:#fbf3d0;--error:#9a2b1e;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"Liberation Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif}
@media screen and (prefers-color-scheme:dark){:root{--paper:#161715;--ink:#e9e6de;--quiet:#aaa69b;--line:#3a3934;--rule:#77746a;--link:#8fc4d3;--mark:#3f3a1f;--error:#f0937f}}
*{box-sizing:border-box}
html{scroll-padding-top:2rem;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:4rem 1.5rem 6rem;max-width:52rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--serif)}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
:target{background:var(--mark)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--paper)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header{margin-bottom:3rem}
h1,h2,h3,h4{font-weight:600;line-height:1.2;text-wrap:balance}
h1{margin:0;font-size:2.6rem;letter-spacing:-.01em}
h2{margin:4.5rem 0 1.25rem;padding-top:1.25rem;border-top:1px solid var(--rule);font-size:1.75rem}
h3{margin:2.75rem 0 1rem;font-size:1.25rem}
h4{margin:2rem 0 .75rem;font-size:1.0625rem}
p{max-width:40rem;margin:0 0 1rem;hyphens:auto}
.association{margin:0 0 .5rem;font:600 .8125rem var(--sans);letter-spacing:.04em;color:var(--quiet)}
.period,.hint{margin:.75rem 0 0;color:var(--quiet)}
.hint,.source,nav,small,.footnotes,details,figcaption,table,.found{font-family:var(--sans)}
.hint{font-size:.875rem}
nav{font-size:.9375rem}
nav h2{margin:0 0 .75rem;padding:0;border:0;font:600 .8125rem var(--sans);letter-spacing:.04em;color:var(--quiet)}
nav ul{margin:0;padding:0;list-style:none;columns:18rem 2;column-gap:3rem}
nav li{padding:.3rem 0;break-inside:avoid}
nav .level2{padding-left:1.25rem}
nav a,td a,th a,.back{text-decoration:none}
nav a:hover,td a:hover,th a:hover,.back:hover{text-decoration:underline}
.table{margin:1.25rem 0 2rem;overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.875rem;line-height:1.35;font-variant-numeric:tabular-nums lining-nums}
caption{padding:0 0 .6rem;text-align:left}
caption b,figcaption{font-weight:600;font-size:.9375rem}
small{font-size:.8125rem;color:var(--quiet)}
th,td{padding:.3rem 0 .3rem 1.25rem;vertical-align:bottom;text-align:right;font-weight:400}
td{white-space:nowrap}
th:first-child,td:first-child{padding-left:0;text-align:left}
tbody th:first-child{padding-left:.9rem;text-indent:-.9rem}
thead th,thead td{padding-bottom:.45rem;border-bottom:1px solid var(--ink);font-size:.8125rem;color:var(--quiet)}
.few .figure{width:9rem}
th.note,td.note{width:2.5rem;text-align:center}
.words{text-align:left;white-space:normal}
tbody tr+tr>*{border-top:1px solid var(--line)}
tbody .heading{padding-top:1.3rem;font-weight:600}
.inset{padding-left:2.1rem!important}
.sum>*{font-weight:600;border-top:1px solid var(--rule)!important}
.result>*{border-bottom:1px solid var(--ink);padding-top:.45rem;padding-bottom:.45rem}
.number,.code{color:var(--quiet)}
.code{margin-left:.4rem;font-weight:400;font-size:.75rem}
td a,tbody th a{color:inherit}
.note a,.appendix th a,.appendix small a,.back{color:var(--link)}
.appendix small a{margin-right:.4rem}
sup{font-size:.7em;line-height:0;margin-left:.15em}
.back{font-size:.8125rem;margin-left:.5rem;white-space:nowrap}
.back::before{content:"\\21A9\\FE0E\\00A0";content:"\\21A9\\FE0E\\00A0" / ""}
.footnotes{margin:-1.25rem 0 2rem;font-size:.8125rem;color:var(--quiet)}
.footnotes p{margin:.25rem 0}
figure{margin:2rem 0 2.5rem}
figcaption{margin-bottom:.9rem}
.source,details{margin:.75rem 0 0;font-size:.8125rem;color:var(--quiet)}
summary{cursor:pointer}
.found{padding-left:1.1rem;font-size:.875rem}
.found code{font-size:.75rem;color:var(--quiet)}
.error b,.no td,.no th{color:var(--error)}
.appendix{font-size:.9375rem}
.ties,.appendix table,.why p{font:.8125rem/1.35 var(--sans)}
.ties tr>*{vertical-align:top}
.columns{columns:22rem 2;column-gap:3rem}
.columns>*{break-inside:avoid;margin:0 0 1.6rem}
.appendix caption{padding-bottom:.25rem}
.appendix caption b{font-size:inherit}
.appendix caption small,.why p small{display:block}
.why small a::before,.accounts th[colspan="4"] a::before{content:"\\21A9\\FE0E\\00A0";content:"\\21A9\\FE0E\\00A0" / ""}
.why small span{display:block}
.why small span a::before{content:none}
.appendix th,.appendix td{padding-top:.15rem;padding-bottom:.15rem}
.appendix thead th{font-size:.75rem}
.why,.accounts,.vouchers{overflow-x:auto}
.why th,.why small,.accounts td,.vouchers th,.vouchers caption{overflow-wrap:break-word}
.accounts table{margin:0 0 2.25rem}
.accounts thead th:first-child{width:6rem}
.accounts thead th:nth-child(2){width:7rem}
.accounts tbody th[colspan="4"]{padding-top:.9rem;color:var(--quiet)}
.accounts td:nth-child(2),.accounts td:nth-child(3),.accounts th:nth-child(2),.accounts th:nth-child(3){text-align:left}
.accounts td:nth-child(3){white-space:normal}
.accounts td:last-child{text-align:right}
.total>*{font-weight:600;border-top:1px solid var(--rule)!important}
.vouchers td,.vouchers thead th+th{padding-left:.6rem}
.vouchers td{vertical-align:top}
tfoot>tr:first-child>*{border-top:1px solid var(--rule);font-weight:600}
@media (max-width:600px){body{padding:2rem 1rem 4rem;font-size:1rem}h1{font-size:2rem}h2{margin-top:3rem;font-size:1.5rem}table{font-size:.75rem}th,td{padding-left:.5rem}th.note,td.note{width:1.6rem}.few .figure{width:auto}.table th:first-child,.table td:first-child{position:sticky;left:0;background:var(--paper)}tbody th:first-child{padding-left:.5rem;text-indent:-.5rem}.columns{columns:1}.back{white-space:normal}}
`.trim();
