/** What the site's search says, one table per language with the same keys. `|` parts a sentence by number. */
const en = {
  search: 'Search',
  label: 'Search lessons and error messages',
  placeholder: 'A word, a name, a whole error message',
  close: 'Close',
  error: 'Error message',
  none: 'Nothing found for “{q}”.',
  found: '1 page|{n} pages|the first {shown} of {n} pages',
  failed: 'The search could not be loaded.',
  keys: '↑ ↓ to choose, Enter to open, Esc to close',
};

export type SearchStrings = typeof en;

const zh: SearchStrings = {
  search: '搜索',
  label: '搜索课程和报错',
  placeholder: '词、名字，或一整条报错',
  close: '关闭',
  error: '报错',
  none: '没有找到“{q}”。',
  found: '1 页|{n} 页|{n} 页中的前 {shown} 页',
  failed: '搜索没能加载。',
  keys: '↑ ↓ 选择，Enter 打开，Esc 关闭',
};

/** The table for a page's language. */
export function searchStrings(lang: string): SearchStrings {
  return lang === 'zh-CN' ? zh : en;
}
