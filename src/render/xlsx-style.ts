/**
 * How cells of a workbook look: bold, ruled, and with the number format of what they hold.
 *
 * A style is asked for by what it is, and gets the number that cells refer to; a workbook lists those that were asked for.
 */
import type { Unit } from '../money/index.js';
import { element, xmlFile, xmlText } from './xml.js';

/** What a cell looks like. */
export interface CellStyle {
  readonly font?: 'bold' | 'title' | 'faint' | 'link';
  readonly format?: string;
  readonly rule?: 'above' | 'below';
  readonly side?: 'left' | 'right';
  readonly indent?: number;
  readonly isWrapped?: boolean;
}

/** A number format for each unit. Thousands are the exact kronor, shown as thousands. */
export const amountFormats: Readonly<Record<Unit, string>> = {
  ore: '#,##0.00;"\u2212"#,##0.00',
  kr: '#,##0;"\u2212"#,##0',
  '0.1 tkr': '#,##0.0,;"\u2212"#,##0.0,',
  tkr: '#,##0,;"\u2212"#,##0,',
};
export const countFormat = '#,##0;"\u2212"#,##0';

/** Per cent with so many decimals. */
export function percentFormat(decimals: number): string {
  const digits = `0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}"\u00a0"%`;
  return `${digits};"\u2212"${digits}`;
}

/** Text: what is typed into such a cell later is text too, also when it begins as a formula does. */
export const textFormat = '@';
const builtIn: Readonly<Record<string, number>> = { General: 0, [textFormat]: 49 };

const fonts = ['', 'bold', 'title', 'faint', 'link'];
const rules = ['', 'above', 'below'];

/** The styles of one workbook. */
export interface StyleBook {
  /** The number of a style. */
  readonly of: (style: CellStyle) => number;
  /** The file that lists them. */
  readonly file: () => string;
}

/** A workbook's styles, to be asked for. */
export function createStyleBook(): StyleBook {
  const styles = new Map<string, number>([[styleElement({}, 0), 0]]);
  const formats = new Map<string, number>();
  const formatOf = (format: string): number => {
    const known = builtIn[format] ?? formats.get(format);
    if (known !== undefined) return known;
    // Numbers of one's own begin at 164.
    formats.set(format, 164 + formats.size);
    return 163 + formats.size;
  };
  return {
    of: (style) => {
      const made = styleElement(style, formatOf(style.format ?? 'General'));
      const known = styles.get(made);
      if (known !== undefined) return known;
      styles.set(made, styles.size);
      return styles.size - 1;
    },
    file: () => styleFile([...formats], [...styles.keys()]),
  };
}

function styleElement({ font, rule, side, indent, isWrapped = false }: CellStyle, format: number): string {
  const alignment = element('alignment', {
    horizontal: side,
    vertical: 'center',
    wrapText: isWrapped ? 1 : undefined,
    indent,
  });
  const attributes = {
    numFmtId: format,
    fontId: font === undefined ? 0 : fonts.indexOf(font),
    fillId: 0,
    borderId: rule === undefined ? 0 : rules.indexOf(rule),
    xfId: 0,
    applyNumberFormat: 1,
    applyFont: 1,
    applyBorder: 1,
    applyAlignment: 1,
  };
  return element('xf', attributes, alignment);
}

const fontElements = [
  '<font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="14"/><name val="Calibri"/></font>',
  '<font><sz val="9"/><color rgb="FF595959"/><name val="Calibri"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0B5394"/><name val="Calibri"/></font>',
];

const sides = (top: string, bottom: string): string => `<border><left/><right/>${top}${bottom}<diagonal/></border>`;
const borderElements = [
  sides('<top/>', '<bottom/>'),
  sides('<top style="thin"><color auto="1"/></top>', '<bottom/>'),
  sides('<top/>', '<bottom style="thin"><color auto="1"/></bottom>'),
];

function styleFile(formats: readonly (readonly [string, number])[], styles: readonly string[]): string {
  const list = (name: string, elements: readonly string[]): string =>
    element(name, { count: elements.length }, elements);
  const numbered = formats.map(([format, id]) => `<numFmt numFmtId="${String(id)}" formatCode="${xmlText(format)}"/>`);
  return xmlFile(
    element('styleSheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }, [
      numbered.length === 0 ? '' : list('numFmts', numbered),
      list('fonts', fontElements),
      list('fills', [
        '<fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill>',
      ]),
      list('borders', borderElements),
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list('cellXfs', styles),
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    ]),
  );
}
