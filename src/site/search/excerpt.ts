/**
 * Pagefind parts blocks and words by Latin punctuation and spaces. In Chinese neither belongs there: this sets the full
 * stop of the language between blocks, and takes away spaces after full-width marks and a mark that an excerpt begins with.
 */
const FULL_WIDTH = '\\u3000-\\u303f\\uff00-\\uffef';
const BLOCK_END = /(\p{Script=Han}(?:<\/mark>)?)\.(?=\s|$)/gu;
const AFTER_MARK = new RegExp(`([${FULL_WIDTH}](?:</mark>)?)\\s+`, 'gu');
const AT_START = new RegExp(`^[${FULL_WIDTH}\\s]+(?<![（《「])`, 'u');

export function tidy(excerpt: string): string {
  return excerpt.replace(BLOCK_END, '$1。').replace(AFTER_MARK, '$1').replace(AT_START, '');
}
