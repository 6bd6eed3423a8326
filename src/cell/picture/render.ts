/** The inside of <memory-picture>: the drawings, the caption, and the same facts as text. */
import type { MemoryPicture } from '../../protocol.ts';
import { tag } from '../html.ts';
import type { Strings } from '../strings.ts';
import { code, plain } from '../text.ts';
import { drawPicture } from './draw.ts';
import { factsOf } from './facts.ts';
import { relevant } from './group.ts';

export interface PictureOptions {
  /** What stood before: cells that differ are marked. */
  readonly before: MemoryPicture | null;
  /** The program; storages that it does not speak of are only named. */
  readonly code: string;
  /** Is the text of the facts unfolded? */
  readonly open?: boolean;
}

export function renderPicture(
  whole: MemoryPicture,
  strings: Strings,
  { before, code: program, open = false }: PictureOptions,
): string {
  const { picture, rest } = relevant(whole, program);
  const facts = factsOf(picture, strings, before);
  if (facts.lines.length === 0) return tag('p', { class: 'caption' }, code(facts.caption));
  const lines = facts.lines.map((line) => tag('li', {}, code(line))).join('');
  const details = tag(
    'details',
    { class: 'facts', open },
    tag('summary', {}, strings.picture.facts) + tag('ul', {}, lines),
  );
  const caption =
    rest.length > 0 ? facts.caption + strings.picture.between + strings.picture.rest(rest) : facts.caption;
  return drawPicture(picture, before, plain(caption)) + tag('p', { class: 'caption' }, code(caption)) + details;
}
