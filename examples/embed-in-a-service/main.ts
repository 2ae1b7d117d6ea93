/**
 * Talks to the service: a voucher that is taken, the same once more, one that is refused, and what the books then say.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { associationChart, openBooks } from 'huvudbok';
import { createService } from './service.ts';

const server = createService(
  openBooks({
    association: 'Förbundet Exempel',
    chart: associationChart,
    year: '2024',
    opening: { 1930: '250 000', 2010: '-250 000' },
  }),
);
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const home = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

async function say(path: string, body?: object): Promise<void> {
  const response = await fetch(home + path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  console.log(`${body === undefined ? 'GET' : 'POST'} ${path} -> ${String(response.status)}`);
  console.log(isJson ? JSON.stringify(JSON.parse(text), undefined, 2) : text);
}

const rent = {
  eventDate: '2024-01-31',
  compiledOn: '2024-02-02',
  text: 'Hyra januari',
  counterparty: 'Hyresvärden',
  idempotencyKey: 'hyra-2024-01',
  postings: [
    { account: '6010', debit: '12500.00' },
    { account: '1930', credit: '12500.00' },
  ],
};

await say('/vouchers', rent);
await say('/vouchers', rent);
await say('/vouchers', {
  ...rent,
  idempotencyKey: 'fel',
  postings: [{ account: '6011x', debit: '1.005' }, ...rent.postings.slice(1)],
});
await say('/balances/1930');
await say('/income-statement');

server.close();
