// The build: one entry for each door in package.json's `exports`, so that adding a door there is all it takes, and the command.
import { readFileSync } from 'node:fs';
import { type Options, defineConfig } from 'tsup';

const { exports, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, unknown>;
  version: string;
};

const doors = Object.keys(exports).filter((door) => !door.endsWith('.json'));

const entry = Object.fromEntries(
  doors.map((door) => (door === '.' ? ['index', 'src/index.ts'] : [door.slice(2), `src/${door.slice(2)}/index.ts`])),
);

/**
 * Says of every declaration of a problem that it has no effect of its own, so that a page that posts vouchers
 * need not carry what can be wrong with a file. Bundlers only believe it where the call stands.
 */
const problemsArePure: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'problems-are-pure',
  setup: (build) => {
    build.onLoad({ filter: /problems[^/\\]*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(/ = (\w*[pP]roblem[<(])/g, ' = /* @__PURE__ */ $1'),
    }));
  },
};

const shared: Options = {
  target: 'es2022',
  treeshake: true,
  esbuildPlugins: [problemsArePure],
  // The maps carry their sources: an embedding developer steps through what we wrote, though src is not published.
  sourcemap: true,
};

export default defineConfig([
  {
    ...shared,
    entry,
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: true,
    // Doors share their chunks, so that one page that opens two of them holds one `Amount`.
    splitting: true,
    clean: true,
  },
  {
    // The command, which nobody imports: one file of its own, so that what a REPL has in scope is in no other bundle.
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    removeNodeProtocol: false,
    splitting: false,
    define: { HUVUDBOK_VERSION: JSON.stringify(version) },
  },
]);
