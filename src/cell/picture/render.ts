/** The inside of <memory-picture>: the drawings, the caption, and the same facts as text. */
import type { MemoryPicture } from '../../protocol.ts';
import { tag } from '../html.ts';
import type { Strings } from '../strings.ts';
import { code, plain } from '../text.ts';
import { drawPicture } from './draw.ts';
import { factsOf } from './facts.ts';

export function renderPicture(picture: MemoryPicture, before: MemoryPicture | null, strings: Strings, open = false): string {
  const facts = factsOf(picture, strings, before);
  if (facts.lines.length === 0) return tag('p', { class: 'caption' }, code(facts.caption));
  const lines = facts.lines.map((line) => tag('li', {}, code(line))).join('');
  const details = tag('details', { class: 'facts', open }, tag('summary', {}, strings.picture.facts) + tag('ul', {}, lines));
  return drawPicture(picture, before, plain(facts.caption)) + tag('p', { class: 'caption' }, code(facts.caption)) + details;
}
