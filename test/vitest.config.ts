// How the tests run: the rooms that touch dates once in each of three time zones, everything else once.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// One zone on each side of UTC, and one as far from it as they come: midnight is another day in each.
const zones = ['Europe/Stockholm', 'Pacific/Apia', 'America/Los_Angeles'];
const zoned = ['test/zones/**/*.test.ts', 'test/{calendar,journal,ledger}/**/*.test.ts'];

const shared = {
  // A worker thread keeps the zone its process started with; only a process of its own can be given another.
  pool: 'forks' as const,
  // The laws may be asked for a hundred thousand runs each.
  testTimeout: process.env.LAWS_RUNS === undefined ? 30_000 : 3_600_000,
};

const project = (name: string, include: string[], settings: object) => ({
  extends: true as const,
  test: { ...shared, name, include, ...settings },
});

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: {
    alias: [
      { find: /^huvudbok$/, replacement: fileURLToPath(new URL('../src/index.ts', import.meta.url)) },
      { find: /^huvudbok\/(.*)$/, replacement: fileURLToPath(new URL('../src/$1/index.ts', import.meta.url)) },
    ],
  },
  test: {
    projects: [
      project('once', ['test/**/*.test.ts'], { exclude: zoned }),
      ...zones.map((TZ) => project(TZ, zoned, { env: { TZ } })),
    ],
  },
});
