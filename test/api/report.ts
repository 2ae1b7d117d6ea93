// Holds each door to its report under docs/reference/api, so that no change of the public list goes unseen.
// `npm run api -- --local` writes the reports anew; the difference is then read in the commit.
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { read, root } from '../tidy/source.ts';

const isLocal = process.argv.includes('--local');
const manifest = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
const doors = Object.keys(manifest.exports).filter((door) => !door.endsWith('.json'));

for (const door of doors) {
  const { apiReportChanged, succeeded } = Extractor.invoke(settings(door), {
    localBuild: isLocal,
    messageCallback(message) {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error || message.logLevel === ExtractorLogLevel.Warning)
        console.error(message.text);
    },
  });
  if (apiReportChanged && !isLocal)
    console.error(`${name(door)}: run \`npm run api -- --local\` and read the difference.`);
  if (!succeeded) process.exitCode = 1;
}

function settings(door: string): ExtractorConfig {
  const file = door === '.' ? 'index' : door.slice(2);
  const reports = join(root, 'docs/reference/api');
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, `dist/${file}.d.ts`),
      compiler: { tsconfigFilePath: join(root, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: `${name(door)}.api.md`,
        reportFolder: reports,
        reportTempFolder: join(root, 'node_modules/.cache/api'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        extractorMessageReporting: { 'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  });
}

/** `huvudbok` or `huvudbok-sie`: the report is named after the door. */
function name(door: string): string {
  return door === '.' ? 'huvudbok' : `huvudbok-${door.slice(2)}`;
}
