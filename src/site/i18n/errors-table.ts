/** What the error pages say around their own texts, one table per language with the same keys. */
import type { Message } from '../error-page.ts';

const en = {
  crumb: 'Error messages',
  recorded:
    'The whole text, recorded from PyTorch 2.13.0 and NumPy 2.4.6. Numbers, shapes and dtypes differ from program to program.',
  derived:
    'The whole text, derived by a listed rule from a run of PyTorch 2.13.0 on the CPU, because no GPU was there.',
  lesson: 'The lesson behind it',
  all: 'All messages',
  label: 'Paste a message, or the whole traceback',
  hint: 'A part of it is enough; the numbers and shapes in it do not matter. Nothing you paste leaves this page.',
  placeholder: (message: Message | undefined) => (message ? `${message.type}: ${message.text}` : ''),
  search: 'Search the whole site for it',
  every: (n: number) => `All ${n} messages`,
  says: {
    one: 'This page explains it:',
    many: 'These pages may explain it, the nearest first:',
    none: 'No page here explains this message yet. The search looks through every lesson as well.',
  },
};

export type ErrorStrings = typeof en;

const zh: ErrorStrings = {
  crumb: '报错信息',
  recorded: '完整原文，实录自 PyTorch 2.13.0 与 NumPy 2.4.6。其中的数字、形状和 dtype 因程序而异。',
  derived: '完整原文。录制的机器没有 GPU，所以由 PyTorch 2.13.0 在 CPU 上的实际运行按明列的规则推导而来。',
  lesson: '讲这个问题的那一课',
  all: '全部报错',
  label: '把报错粘贴到这里，整段 traceback 也行',
  hint: '只有一部分也可以，里面的数字和形状不影响结果。粘贴的内容不会离开本页。',
  placeholder: en.placeholder,
  search: '在全站搜索这条报错',
  every: (n) => `全部 ${n} 条报错`,
  says: {
    one: '这一页讲的就是它：',
    many: '可能是下面几页，最接近的在前：',
    none: '这里还没有讲这条报错的页面。全站搜索还会查找每一课的内容。',
  },
};

/** The table for a page's language. */
export function errorStrings(lang: string): ErrorStrings {
  return lang === 'zh-CN' ? zh : en;
}
