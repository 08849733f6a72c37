import { inMarkdown } from '../referral/in-markdown.ts';

/** A table as lines of Markdown. What is in a cell is words, and nothing of it is markup. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => {
  const line = (cells: readonly string[]) => `| ${cells.map((text) => inMarkdown(text).replaceAll(/\\?\n\s*/g, ' ')).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line), ''];
};
