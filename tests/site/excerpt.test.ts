/** What the search quotes from a Chinese page reads as Chinese. */
import { expect, it } from 'vitest';
import { tidy } from '../../src/site/search/excerpt.ts';

it('sets a full-width stop between blocks and takes spaces after full-width marks away', () => {
  expect(tidy('再动手改对. 每课一道练习，评分看的是程序对<mark>内存</mark>做了什么')).toBe(
    '再动手改对。每课一道练习，评分看的是程序对<mark>内存</mark>做了什么',
  );
  expect(tidy('原因： <mark>内存</mark>. 谁来记？ detach() 返回')).toBe(
    '原因：<mark>内存</mark>。谁来记？detach() 返回',
  );
});

it('takes away the mark that an excerpt begins with', () => {
  expect(tidy('： <mark>内存</mark>共用')).toBe('<mark>内存</mark>共用');
});

it('leaves Latin text as it is', () => {
  const english = 'Why: the name moves. <mark>from_numpy</mark> takes w.numpy() at 2.13. Then';
  expect(tidy(english)).toBe(english);
  expect(tidy('在 PyTorch 2.13 里用 NumPy. 然后')).toBe('在 PyTorch 2.13 里用 NumPy. 然后');
});
