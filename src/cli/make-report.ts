/**
 * The report that was asked for: of a file alone, or of a configuration and the files it names.
 */
import { type AnnualReportOptions, annualReport, followUp, interimReport } from '../finsam/index.js';
import type { Ledger } from '../ledger/index.js';
import { budgetLedger, readBudget } from '../plan/index.js';
import type { Report } from '../statements/index.js';
import type { Call } from './command.js';
import { type ReportConfig, readConfig, tablesOf } from './config.js';
import { type Opened, openFile, tell } from './opened.js';

/** What the file alone suffices for. */
export async function reportOfFile(call: Call, path: string): Promise<Report | undefined> {
  const opened = await openFile(call, path);
  return opened === undefined ? undefined : annualReport({ ...sourcesOf(opened), overview: [] });
}

/** What a configuration asks for; nothing when one of its files cannot be read, which has then been told. */
export async function reportOfConfig(call: Call, path: string): Promise<Report | undefined> {
  const { terminal, options } = call;
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await terminal.read(name));
  const config = readConfig(await text(path));
  const beside = (name: string): string => path.replace(/[^/\\]*$/, '') + name;
  const { preset = options['preset'] ?? 'bas', result = options['result'], compare, budget } = config;
  const isWhole = config.period === undefined && config.report !== 'interim';
  const asked: Call = {
    ...call,
    options: { ...options, preset, ...defined({ result }), ...(isWhole ? {} : { period: config.period ?? 'interim' }) },
  };
  const opened = await openFile(asked, beside(config.books));
  if (opened === undefined) return undefined;
  const before = compare === undefined ? opened.compare : (await openFile(asked, beside(compare)))?.actual;
  if (compare !== undefined && before === undefined) return undefined;
  const decided = budget === undefined ? opened.budget : await budgetOf(call, budget, beside(budget.file), opened);
  if (budget !== undefined && decided === undefined) return undefined;
  const texts: Record<string, string> = {};
  for (const [key, words] of Object.entries(config.texts ?? {}))
    texts[key] = /\.(md|txt)$/.test(words) ? (await text(beside(words))).trim() : words;
  return reportOf(config, {
    ...sourcesOf(opened),
    ...(before === undefined ? {} : { compare: before }),
    ...(decided === undefined ? {} : { budget: decided }),
    preset: { ...opened.preset, layouts: { ...opened.preset.layouts, ...config.layouts } },
    texts,
    ...tablesOf(config, opened.actual),
  });
}

/** A budget that is a sheet of its own. */
async function budgetOf(
  call: Call,
  { decided }: NonNullable<ReportConfig['budget']>,
  path: string,
  { preset, actual }: Opened,
): Promise<Ledger | undefined> {
  const sheet = new TextDecoder().decode(await call.terminal.read(path));
  const { budget, diagnostics } = readBudget(sheet, { chart: preset.chart, year: actual.year.name, decided });
  tell(call, diagnostics);
  return budget === undefined ? undefined : budgetLedger(budget);
}

function sourcesOf({ actual, compare, budget, preset }: Opened): AnnualReportOptions {
  return {
    books: actual,
    preset,
    ...(compare === undefined ? {} : { compare }),
    ...(budget === undefined ? {} : { budget }),
  };
}

function reportOf(config: ReportConfig, sources: AnnualReportOptions): Report {
  const { association, title, headings, order, targets, diagrams, period } = config;
  const look = defined({ association, title, headings, order, targets, diagrams });
  const { overview, employees, balanceRequirement } = config;
  switch (config.report) {
    case 'interim':
      return interimReport({ ...sources, ...look, ...defined({ period }) });
    case 'followUp':
      return followUp({ ...sources, ...look, period: period ?? '' });
    default:
      return annualReport({ ...sources, ...look, ...defined({ overview, employees, balanceRequirement }) });
  }
}

/** The fields that have been told. */
function defined<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
