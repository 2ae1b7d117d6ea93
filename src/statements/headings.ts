/**
 * What a column is called when nobody has said: its period or its date, in Swedish.
 */
import { type Period, endOfMonth } from '../calendar/index.js';
import type { FiguresName, FiguresWindow } from './model.js';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const figuresNames: Readonly<Record<FiguresName | 'own', string>> = {
  actual: '',
  compare: '',
  own: '',
  budget: 'Budget ',
  forecast: 'Prognos ',
  compareBudget: 'Budget ',
};

/** `2024`, `Budget jan–aug 2022`, and of a balance its date: `2024-12-31`. */
export function headingOf(figures: FiguresName | 'own', window: FiguresWindow, span: Period): string {
  const time = window === 'opening' ? span.from : window === 'closing' ? span.to : periodText(span);
  return `${figuresNames[figures]}${time}`;
}

/** `2024`, `jan–aug 2022`, `aug 2022`, `jul 2023–jun 2024`; what is not whole months, by its dates. */
export function periodText({ name, from, to }: Period): string {
  if (/^\d{4}$/.test(name)) return name;
  if (!from.endsWith('-01') || to !== endOfMonth(to)) return from === to ? from : `${from}–${to}`;
  const [fromYear, toYear] = [from.slice(0, 4), to.slice(0, 4)];
  const [fromMonth, toMonth] = [from, to].map((date) => months[+date.slice(5, 7) - 1]!) as [string, string];
  if (fromYear !== toYear) return `${fromMonth} ${fromYear}–${toMonth} ${toYear}`;
  return fromMonth === toMonth ? `${toMonth} ${toYear}` : `${fromMonth}–${toMonth} ${toYear}`;
}
