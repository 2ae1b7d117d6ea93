// Shows that the tests around it really run in another time zone, and not only say so.
import { expect, test } from 'vitest';

/** Minutes from local midnight to UTC on 15 January 2024. */
const offsets: Record<string, number> = {
  'Europe/Stockholm': -60,
  'Pacific/Apia': -780,
  'America/Los_Angeles': 480,
};

test('the clock of this process is that of the zone it was given', () => {
  expect(new Date(2024, 0, 15).getTimezoneOffset()).toBe(offsets[process.env.TZ!]);
});
