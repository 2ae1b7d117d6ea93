/**
 * Writers: statements and reports as text, Markdown, HTML, CSV and XLSX.
 */
export {};
