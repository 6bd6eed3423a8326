/** What the frame of the site says: header, lesson head, footer, lists. One table per language with the same keys. */
const en = {
  lessons: 'Lessons',
  errors: 'Errors',
  switchLanguage: '中文',
  switchLanguageLabel: '中文：阅读简体中文版',
  theme: 'Dark theme',
  crumb: (unit: string, number: number, total: number, minutes: number) =>
    `${unit} · lesson ${number} of ${total} · ${minutes} minutes`,
  steps: 'The steps of this lesson',
  read: 'Read',
  markRead: 'Mark as read',
  allLessons: 'All lessons',
  writers: 'Linking and embedding',
  report: 'Something wrong here?',
  footer:
    'Every output here was recorded from PyTorch 2.13.0 and NumPy 2.4.6; what a GPU would print is derived from such runs, and says so. The programs run in your browser; nothing is sent anywhere.',
  coverage: 'What is emulated, and what is not',
  teachers: 'For teachers',
  progress: { read: 'read', predicted: 'predicted', solved: 'solved' },
  noScript:
    'The programs run with JavaScript. Without it this page still has every program, what PyTorch printed, and the pictures.',
};

export type SiteStrings = typeof en;

const zh: SiteStrings = {
  lessons: '课程',
  errors: '报错',
  switchLanguage: 'English',
  switchLanguageLabel: 'English: read this page in English',
  theme: '深色主题',
  crumb: (unit, number, total, minutes) => `${unit} · 第 ${number} 课，共 ${total} 课 · ${minutes} 分钟`,
  steps: '本课的步骤',
  read: '已读',
  markRead: '标为已读',
  allLessons: '全部课程',
  writers: '链接与嵌入',
  report: '这里有问题？',
  footer:
    '本站的每一行输出都是 PyTorch 2.13.0 与 NumPy 2.4.6 的实录；GPU 上的输出由这样的实录推导得出，并且注明。程序在你的浏览器里运行，不向任何地方发送数据。',
  coverage: '模拟了什么，还缺什么',
  teachers: '写给老师',
  progress: { read: '已读', predicted: '已预测', solved: '已完成' },
  noScript: '运行程序需要 JavaScript。没有它，本页仍有全部程序、PyTorch 的实际输出和内存图。',
};

/** The table for a page's language. */
export function siteStrings(lang: string): SiteStrings {
  return lang === 'zh-CN' ? zh : en;
}
