/**
 * Schemas of what a program may be handed as JSON, and books as a snapshot.
 */
export {};
