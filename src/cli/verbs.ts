/**
 * Everything the library does, by its name: what a REPL has in scope.
 */
import * as calendar from '../calendar/index.js';
import * as chart from '../chart/index.js';
import * as closing from '../closing/index.js';
import * as diagnostics from '../diagnostics/index.js';
import * as finsam from '../finsam/index.js';
import * as journal from '../journal/index.js';
import * as ledgers from '../ledger/index.js';
import * as money from '../money/index.js';
import * as plan from '../plan/index.js';
import * as proof from '../proof/index.js';
import * as render from '../render/index.js';
import * as schema from '../schema/index.js';
import * as sie from '../sie/index.js';
import * as statements from '../statements/index.js';

export const verbs: object = {
  ...diagnostics,
  ...money,
  ...calendar,
  ...chart,
  ...journal,
  ...ledgers,
  ...plan,
  ...closing,
  ...statements,
  ...finsam,
  ...proof,
  ...render,
  ...schema,
  ...sie,
};
