// The tests that mutants are tried on: those of the rooms mutated, in one time zone, the laws at a few runs each.
// Not the test of two copies: it loads modules anew, and then what is set once for all looks as if only that test used it.
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Most mutants are met by the tests of their own room; the slower files are left for those that live on. */
const slow = ['/edges.', '/bad-input.', '/laws/', '/cases/'];

// eslint-disable-next-line no-restricted-syntax -- vitest takes a constructor
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slowness = ({ moduleId }: TestSpecification): number => slow.findIndex((part) => moduleId.includes(part));
    return (await super.sort(files)).sort((a, b) => slowness(a) - slowness(b));
  }
}

export default defineConfig({
  resolve: { alias: { huvudbok: new URL('../../src/index.ts', import.meta.url).pathname } },
  test: {
    include: ['test/{money,journal,ledger,laws,cases}/**/*.test.ts'],
    exclude: ['test/money/copy.test.ts'],
    env: { LAWS_RUNS: '10' },
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 30_000,
  },
});
