// Documents for tests, from lines as a program would write them: a heading that says who, when and which accounts is there already.
import { type SieDocument, readSie } from '../../src/sie/index.js';

const heading = `
  #FLAGGA 0
  #PROGRAM "Prov" "1"
  #FORMAT PC8
  #GEN 20240101
  #SIETYP 4
  #FNAMN "Förbundet Öst"
  #ORGNR 222000-1111
  #RAR 0 20240101 20241231
  #RAR -1 20230101 20231231
  #KONTO 1930 "Bank"
  #KTYP 1930 T
  #KONTO 2010 "Eget kapital"
  #KTYP 2010 S
  #KONTO 2411 "Leverantörsskulder"
  #KTYP 2411 S
  #KONTO 3010 "Bidrag"
  #KTYP 3010 I
  #KONTO 6010 "Hyra"
  #KTYP 6010 K
  #OBJEKT 1 "10" "Kansli"
  #OBJEKT 1 "20" "Insatser"
`;

/** The document of the heading and these lines. */
export function documentOf(lines: string): SieDocument {
  return bareDocumentOf(heading + lines);
}

/** The document of nothing but these lines. */
export function bareDocumentOf(lines: string): SieDocument {
  const text = lines
    .split('\n')
    .map((line) => line.trim())
    .join('\r\n');
  return readSie(new TextEncoder().encode(text)).documents[0]!;
}
