// Holds the programs of the pages to the compiler, all in one go, under the settings of the tests.
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../tidy/source.ts';

/** What the compiler says of the programs, by page and line. */
export function typeErrors(programs: ReadonlyMap<string, string>): string[] {
  const files = new Map([...programs].map(([path, text]) => [join(root, `${path}.ts`), `${text}\nexport {};\n`]));
  const settings = ts.getParsedCommandLineOfConfigFile(join(root, 'test/tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (found) => {
      throw new Error(ts.flattenDiagnosticMessageText(found.messageText, '\n'));
    },
  });
  // A page may name a value only to show it.
  const options: ts.CompilerOptions = { ...settings!.options, noUnusedLocals: false };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.getSourceFile = (path, version, ...more) => {
    const text = files.get(path);
    return text === undefined ? getSourceFile(path, version, ...more) : ts.createSourceFile(path, text, version, true);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((path) => {
    const file = program.getSourceFile(path)!;
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ start, messageText }) => {
      const line = ts.getLineAndCharacterOfPosition(file, start ?? 0).line + 1;
      return `${path.slice(root.length, -'.ts'.length)}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}
