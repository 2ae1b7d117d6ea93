/**
 * Books behind HTTP: vouchers are posted as JSON, and statements are read as they stand. Node's own server, no framework.
 *
 * The books are one frozen value. A post replaces it with the next, so a reader that has begun never sees half a voucher,
 * and the same idempotency key twice is one voucher.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  balanceOf,
  type Books,
  describe,
  type Diagnostic,
  incomeStatement,
  isBookkeepingError,
  lastVoucher,
  post,
  type VoucherDraft,
} from 'huvudbok';

/** A server of these books. `onPosted` is where a real one writes them to disk before it answers. */
export function createService(opened: Books, onPosted: (books: Books) => void = () => undefined): Server {
  let books = opened;
  return createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      if (isBookkeepingError(error)) send(response, 422, { problems: error.diagnostics.map(problemOf) });
      else send(response, 500, { problems: [{ message: 'Something went wrong.' }] });
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, room, name] = (request.url ?? '').split('/');
    if (request.method === 'POST' && room === 'vouchers') {
      const draft = await draftIn(request);
      if (draft === undefined) {
        send(response, 400, { problems: [{ message: 'The body should be a voucher as JSON.' }] });
        return;
      }
      // The rule core judges what came; what it refuses is thrown with every fault at once.
      books = post(books, draft);
      onPosted(books);
      send(response, 201, lastVoucher(books));
    } else if (request.method === 'GET' && room === 'balances' && name !== undefined) {
      send(response, 200, { account: name, balance: balanceOf(books, name) });
    } else if (request.method === 'GET' && room === 'income-statement') {
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end(String(incomeStatement(books)));
    } else {
      send(response, 404, { problems: [{ message: 'There is no such page.' }] });
    }
  }
}

const largest = 100_000;

async function draftIn(request: IncomingMessage): Promise<VoucherDraft | undefined> {
  let body = '';
  for await (const piece of request) {
    body += String(piece);
    if (body.length > largest) return undefined;
  }
  try {
    return JSON.parse(body) as VoucherDraft;
  } catch {
    return undefined;
  }
}

/** Code and data are the contract of a problem; the text is for a person. */
function problemOf(found: Diagnostic): object {
  const { code, severity, at, data } = found;
  return { code, severity, at, data, message: describe(found, 'en') };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
