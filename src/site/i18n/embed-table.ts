/** What a cell on a page of its own says around itself. */
const en = {
  title: (cell: string, lesson: string) => `${lesson} · ${cell}`,
  above: (n: number) => (n === 1 ? 'One program runs first' : `${n} programs run first`),
  aboveWhy: 'This one builds on them. Run starts them by itself.',
  from: 'From',
  open: '(opens in a new tab)',
  noScript: 'With JavaScript this program runs here.',
};

export type EmbedStrings = typeof en;

const zh: EmbedStrings = {
  title: (cell, lesson) => `${lesson.replace(/。$/u, '')} · ${cell}`,
  above: (n) => `会先运行 ${n} 段程序`,
  aboveWhy: '这一段接着前面的程序写，按下“运行”会先自动补跑它们。',
  from: '出自',
  open: '（在新标签页打开）',
  noScript: '启用 JavaScript 后，这段程序可以在这里运行。',
};

export function embedStrings(lang: string): EmbedStrings {
  return lang === 'zh-CN' ? zh : en;
}
