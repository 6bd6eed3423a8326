/**
 * Chinese has no spaces between words, so a line break in the source must not become one. Takes breaks away after
 * full-width punctuation and between two Chinese characters; a break beside Latin or code stays the space it stands for.
 */
import type { ElementContent, RootContent } from 'hast';

const FULL_WIDTH = '\\u3000-\\u303f\\uff00-\\uffef”…';
const HAN = '\\u4e00-\\u9fff';
const AFTER_PUNCTUATION = new RegExp(`([${FULL_WIDTH}])\\s+`, 'gu');
const BETWEEN = new RegExp(`([${HAN}])\\s+(?=[${HAN}${FULL_WIDTH}“])`, 'gu');

export function joinLines(text: string): string {
  return text.replace(AFTER_PUNCTUATION, '$1').replace(BETWEEN, '$1');
}

/** The same for every text inside `node`, code apart. */
export function joinLinesIn<T extends RootContent | ElementContent>(node: T): T {
  if (node.type === 'text') return { ...node, value: joinLines(node.value) };
  if (!('children' in node) || (node.type === 'element' && /^(pre|code)$/.test(node.tagName))) return node;
  return { ...node, children: (node.children as ElementContent[]).map(joinLinesIn) };
}
