/**
 * Chart: accounts, their kinds and groups, the dimensions beside them, and the patterns that name sets of them.
 *
 * The lists of kinds and classes are for the rooms above, which are handed them as text.
 */
export {
  accountKinds,
  cashFlowClasses,
  isBalanceAccount,
  type Account,
  type AccountDefinition,
  type AccountGroup,
  type AccountKind,
  type CashFlowClass,
  type DimensionRule,
} from './account.js';
export { associationChart, associationLayer } from './association.js';
export { basChart, basLayer } from './bas.js';
export { basAssociationChart, basAssociationLayer } from './bas-association.js';
export { createChart, isChart, type Chart, type ChartLayer, type ChartPlan } from './chart.js';
export { accountsOf, dimensionOf, findAccount, groupsOf, nearestAccount, whyNotObject } from './lookup.js';
export {
  codesUnder,
  dimensionKey,
  objectOn,
  reservedDimensions,
  type Dimension,
  type DimensionDefinition,
  type DimensionObject,
  type Dimensions,
  type ObjectChange,
  type ObjectOnDate,
} from './dimension.js';
export { municipalChart, municipalLayer } from './municipal.js';
export { accountPattern, accountsIn, type AccountMatcher, type AccountPattern } from './pattern.js';
export { accountUnknown, chartTooManyDimensions, dimensionUnknown, objectUnknown } from './problems.js';
export { type YearEndRules } from './year-end.js';
export { chartProblems } from './problems.js';
