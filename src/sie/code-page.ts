/**
 * The character sets files are met in, as tables: code page 437, which the format prescribes, and Windows-1252.
 *
 * They are written out because no runtime has a decoder of code page 437. (It is not 850: å, ä and ö are the same there,
 * which is why the two are so often confused, but ø, £ and a hundred others are not.)
 */

/** The characters of the bytes 128-255. */
export const cp437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const latin1 = Array.from({ length: 96 }, (_, i) => String.fromCharCode(0xa0 + i)).join('');

/** The same of Windows-1252. Five bytes have no character and are shown as controls, as browsers do. */
export const windows1252 = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${latin1}`;

/** The bytes of å, ä, ö, Å, Ä and Ö. */
export const swedish437 = [0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99];
export const swedish1252 = [0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6];

/** True of the bytes of a-z and A-Z. */
export function isLetter(byte = 0): boolean {
  // Lower case is upper case with one bit more.
  return (byte & 0xdf) >= 0x41 && (byte & 0xdf) <= 0x5a;
}

const bytesOf = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Array.from(cp437, (character, i) => [character.charCodeAt(0), 0x80 + i]),
);

/** The byte of a character (a UTF-16 code unit) in code page 437, or -1 when it has none. */
export function cp437Byte(unit: number): number {
  return unit < 0x80 ? unit : (bytesOf.get(unit) ?? -1);
}
