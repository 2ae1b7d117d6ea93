// A small year as a bookkeeping program exports it, for the commands to read.

/** The lines of the file; a fault is put in by replacing one of them. */
export const smallYear = `#FLAGGA 0
#PROGRAM "Exempelprogrammet" 1.0
#FORMAT PC8
#GEN 20250115
#SIETYP 4
#FNAMN "Exempel"
#RAR 0 20240101 20241231
#RAR -1 20230101 20231231
#KONTO 1930 "Bankgiro"
#KTYP 1930 T
#KONTO 2010 "Eget kapital"
#KTYP 2010 S
#KONTO 2440 "Leverantörsskulder"
#KTYP 2440 S
#KONTO 3010 "Medlemsbidrag"
#KTYP 3010 I
#KONTO 5539 "Insatser"
#KTYP 5539 K
#DIM 1 "Kostnadsställe"
#OBJEKT 1 "1010" "Kansli"
#IB 0 1930 100000.00
#IB 0 2010 -100000.00
#UB 0 1930 600000.00
#UB 0 2010 -100000.00
#UB 0 2440 -420400.00
#RES 0 3010 -500000.00
#RES 0 5539 420400.00
#RES -1 3010 -480000.00
#RES -1 5539 475000.00
#VER A 1 20240115 "Medlemsbidrag" 20240116 "AB"
{
#TRANS 1930 {} 500000.00
#TRANS 3010 {} -500000.00
}
#VER A 2 20240331 "Insats" 20240402 "AB"
{
#TRANS 5539 {1 "1010"} 420400.00 "" "Insats kvartal 1"
#TRANS 2440 {} -420400.00
}
`;
