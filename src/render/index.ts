/**
 * Writers: statements and reports as text, Markdown, HTML, CSV and XLSX.
 */
export { toCsv, type CsvOptions } from './csv.js';
export type { Figures } from './figures.js';
export { toMarkdown } from './markdown.js';
export type { Rendered } from './rendered.js';
export { toText, type TextOptions } from './text.js';
export { toXlsx, type XlsxOptions } from './xlsx.js';
export { toHtml, type HtmlOptions, type VoucherOptions } from './html.js';
export { toSvg, type SvgOptions } from './svg.js';
