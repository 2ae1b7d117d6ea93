/**
 * Schemas of what a program may be handed as JSON, and books as a snapshot.
 */
export { jsonSchema, schemas, type SchemaName } from './json-schema.js';
export {
  readAccrualJson,
  readBudgetJson,
  readChartJson,
  readForecastJson,
  readLayoutJson,
  readTablesJson,
  readVoucherJson,
} from './read-drafts.js';
export type { JsonReading } from './read-json.js';
export { readSnapshot, type SnapshotReading } from './read-snapshot.js';
export { schemaProblems } from './problems.js';
export type { Snapshot, SnapshotEntry } from './snapshot.js';
export type { PublishedTables } from './tables.js';
export { toJson } from './to-json.js';
export { writeSnapshot } from './write-snapshot.js';
