/**
 * Schemas of what a program may be handed as JSON, and books as a snapshot.
 */
export { readSnapshot, type SnapshotReading } from './read-snapshot.js';
export { writeSnapshot } from './write-snapshot.js';
