/**
 * Proof (*kontrollräkning*): whether a set of tables, own or typed from print, is consistent.
 */
export {};
