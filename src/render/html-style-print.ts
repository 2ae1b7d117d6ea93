/**
 * A page on paper: A4, a title page, running foot with page numbers, heads of tables on every sheet, no row divided.
 */

/** What holds only in print; the running title is text of the style sheet. */
export function printStyle(running: string): string {
  return `
@page{size:A4;margin:24mm 22mm 26mm;
@bottom-left{content:"${running}";font:8pt "Liberation Sans",Arial,sans-serif;color:#5e5b54}
@bottom-right{content:counter(page) " (" counter(pages) ")";font:8pt "Liberation Sans",Arial,sans-serif;color:#5e5b54}}
@page:first{@bottom-left{content:none}@bottom-right{content:none}}
@media print{
:root{color-scheme:light;--paper:#fff}
body{max-width:none;padding:0;font-size:10.5pt;line-height:1.5}
a{color:inherit;text-decoration:none}
.skip,.hint,summary{display:none}
header{height:200mm;padding-top:70mm;margin:0;break-after:page}
h1{font-size:34pt}
.association{font-size:11pt}
.period{font-size:14pt}
nav{font-size:11pt}
nav ul{columns:1}
nav li{padding:2mm 0}
h2{margin:0 0 6mm;padding:0;border:0;font-size:20pt}
h2,h3,h4,caption,figcaption{break-after:avoid}
nav{break-after:page}
section.level1:has(.table:not(.short)),#kontroller,.appendix{break-before:page}
section+section.level1:not(:has(.table:not(.short))){margin-top:14mm}
section.level2,section.level3{margin-top:9mm}
header+main>section:first-child{break-before:auto}
.huvudbok-diagram{zoom:.85}
.table{overflow:visible;margin:4mm 0 7mm}
table{font-size:8.5pt}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr,figure,.short,.columns>*,li{break-inside:avoid}
tr:has(.heading){break-after:avoid}
th,td{padding:1.1mm 0 1.1mm 4mm}
.few .figure{width:27mm}
details{display:none}
.ties,.appendix,.appendix table,.why p{font-size:7.5pt}
.appendix th,.appendix td{padding-top:.5mm;padding-bottom:.5mm}
.appendix small,.appendix thead th{font-size:7pt}
.columns{columns:2;column-gap:8mm}
.back{font-size:7pt;color:#5e5b54}
p{orphans:3;widows:3}
}`.trim();
}
