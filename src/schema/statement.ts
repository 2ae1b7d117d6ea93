/**
 * Statements and reports as JSON: every figure exact and as shown, with where it came from.
 */
import * as z from 'zod';
import { accountNumberLeaf, amountLeaf, dateLeaf, listOf, oneOf, periodLeaf, schemaLeaf, selectionLeaf, shape } from './leaves.js';
