// A page of the documentation as the tests see it: its fenced blocks, and the program its `ts` blocks make together.

/** One fenced block. */
export interface Block {
  /** What stands after the fence: `ts`, `text`, `sh`, `ts no-run`. */
  readonly info: string;
  /** The line of the page its first line of text is on, counted from 1. */
  readonly line: number;
  readonly lines: readonly string[];
  /** The comment right before the fence, which says why a block is not run. */
  readonly reason: string | undefined;
}

/** The fenced blocks of a page, in order. */
export function blocksOf(markdown: string): Block[] {
  const lines = markdown.split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, fence, info = ''] = /^(`{3,})(.*)$/.exec(lines[at]!) ?? [];
    if (fence === undefined) continue;
    const length = lines
      .slice(at + 1)
      .findIndex((line) => line.startsWith(fence) && line.trim().length >= fence.length);
    const end = length === -1 ? lines.length : at + 1 + length;
    const before = lines.slice(0, at).findLast((line) => line.trim() !== '');
    const reason = /^<!-- (.+) -->$/.exec(before ?? '')?.[1];
    blocks.push({ info: info.trim(), line: at + 2, lines: lines.slice(at + 1, end), reason });
    at = end;
  }
  return blocks;
}

/** Blocks that would look run and are not. */
export function unrunBlocks(path: string, markdown: string): string[] {
  const hidden = markdown
    .split('\n')
    .flatMap((line, at) =>
      /^\s+`{3}|^\s*~{3}/.test(line) ? [`${path}:${at + 1}: begin the fence with three backticks at the margin`] : [],
    );
  const found = blocksOf(markdown).flatMap(({ info, line, reason }) => {
    if (/^(typescript|tsx|js|javascript|mjs)\b/.test(info)) return [`${path}:${line}: say ts, so that it is run`];
    if (info === 'ts no-run' && reason === undefined) return [`${path}:${line}: say why in a comment before the block`];
    if (info.startsWith('ts') && info !== 'ts' && info !== 'ts no-run') return [`${path}:${line}: unknown "${info}"`];
    return [];
  });
  return [...hidden, ...found];
}

/**
 * The `ts` blocks of a page as one program: every line on the line it has on the page, all others empty,
 * so that what is said of the program is said of the page.
 */
export function programOf(markdown: string): string {
  const lines = markdown.split('\n').map(() => '');
  for (const block of blocksOf(markdown)) {
    if (block.info !== 'ts') continue;
    block.lines.forEach((line, i) => {
      lines[block.line - 1 + i] = line;
    });
  }
  return lines.join('\n');
}
