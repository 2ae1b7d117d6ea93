/**
 * Writers: statements and reports as text, Markdown, HTML, CSV and XLSX.
 */
export { toHtml, type HtmlOptions, type VoucherOptions } from './html.js';
export { toSvg, type SvgOptions } from './svg.js';
