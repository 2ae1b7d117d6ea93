/**
 * The same with `readSie`: read the file, judge every voucher, print a balance for each account.
 */
import { readFileSync } from 'node:fs';
import { readSie } from '../../../src/sie/index.js';
import { columnsOf } from '../../../src/sie/view.js';
import { report } from './report.ts';

const { documents, diagnostics } = readSie(readFileSync(process.argv[2]!));
const { vouchers, rows, account, amount, state, accounts } = columnsOf(documents[0]!.vouchers);
const balances = new Float64Array(accounts.names.length);
for (let row = 0; row < rows; row++) if (state[row] !== 2) balances[account[row]!]! += amount[row]!;
report({ vouchers, rows, wrong: diagnostics.length, balances });
