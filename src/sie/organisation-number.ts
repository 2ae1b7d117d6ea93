/**
 * The number of an organisation in its usual form, however a file writes it.
 */

/** `222000-1234` of `2220001234`, `222000-1234` or `162220001234`; any other text as it is. */
export function organisationNumberOf(written: string): string {
  const found = /^(?:16|18|19|20)?(\d{6})[-+\s\p{Cc}]?(\d{4})$/u.exec(written.trim());
  return found === null ? written.trim() : `${found[1]!}-${found[2]!}`;
}
