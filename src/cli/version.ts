/**
 * Which version of the package this is: written in when the package is built.
 */
declare const HUVUDBOK_VERSION: string | undefined;

export const version = typeof HUVUDBOK_VERSION === 'undefined' ? '0.0.0' : HUVUDBOK_VERSION;
