/**
 * The association (*samordningsförbund*): its reports, and the rules that are its own.
 */
export {};
