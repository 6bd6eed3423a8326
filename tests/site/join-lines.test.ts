/** A line break in a Chinese source is no space on the page, unless Latin stands beside it. */
import { expect, it } from 'vitest';
import { joinLines, joinLinesIn } from '../../src/site/fences/join-lines.ts';

it('joins after full-width punctuation and between Chinese characters', () => {
  expect(joinLines('两个名字，\n一块内存。\n写入')).toBe('两个名字，一块内存。写入');
  expect(joinLines('共享\n内存')).toBe('共享内存');
  expect(joinLines('名字指向\n“对象”')).toBe('名字指向“对象”');
});

it('keeps the space beside Latin', () => {
  expect(joinLines('用 NumPy 的\ntorch 数组')).toBe('用 NumPy 的\ntorch 数组');
  expect(joinLines('NumPy\n数组')).toBe('NumPy\n数组');
});

it('leaves code alone', () => {
  const text = { type: 'text' as const, value: '# 复制，\n再写' };
  const code = { type: 'element' as const, tagName: 'code', properties: {}, children: [text] };
  const p = { type: 'element' as const, tagName: 'p', properties: {}, children: [text, code] };
  expect(joinLinesIn(p).children).toEqual([{ type: 'text', value: '# 复制，再写' }, code]);
});
