// What comes along when a page imports one function: the source and its three suppliers, and nothing that is not asked for.
import { build, type BuildResult } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { root } from '../tidy/source.ts';

const bundle = (contents: string): Promise<BuildResult<{ metafile: true; write: false }>> =>
  build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    tsconfig: `${root}/tsconfig.json`,
    absWorkingDir: root,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });

/** The packages that put bytes in the bundle. */
const packagesIn = ({
  metafile,
}: {
  metafile: { outputs: Record<string, { inputs: Record<string, object> }> };
}): string[] => {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  const names = inputs.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
};

/** Words that zod leaves behind in any bundle it is in, however small it is made. */
const tracesOfZod = /ZodError|\$ZodType|_zod\b/;

describe("the bundle of import { post } from 'huvudbok'", async () => {
  const result = await bundle("export { post } from 'huvudbok';");

  test('holds the suppliers of the core, and no other package', () => {
    expect(packagesIn(result)).toEqual(['@date-fns/utc', 'big.js', 'date-fns']);
  });

  test('has no trace of zod', () => {
    expect(result.outputFiles[0]!.text).not.toMatch(tracesOfZod);
  });

  test('asks nothing of Node', () => {
    expect(result.warnings).toEqual([]);
    expect(result.outputFiles[0]!.text).not.toMatch(/\brequire\(|from"node:/);
  });
});

test('zod would be found, both by name and by its traces', async () => {
  const result = await bundle("import * as z from 'zod/mini'; export const text = z.string();");
  expect(packagesIn(result)).toContain('zod');
  expect(result.outputFiles[0]!.text).toMatch(tracesOfZod);
});
