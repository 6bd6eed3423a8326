/** <memory-picture>: the drawing that the build put there, redrawn from the data of a run. */
import type { MemoryPicture } from '../protocol.ts';
import { renderPicture } from './picture/render.ts';
import { stringsFor } from './strings.ts';

export class MemoryPictureElement extends HTMLElement {
  #original = '';
  #last: MemoryPicture | null = null;

  connectedCallback(): void {
    this.#original ||= this.innerHTML;
  }

  /** Draws `picture`, with the cells marked that changed since `before`. */
  show(picture: MemoryPicture, before: MemoryPicture | null, code: string): void {
    this.#last = picture;
    const open = this.querySelector('details')?.open ?? false;
    this.innerHTML = renderPicture(picture, stringsFor(document.documentElement.lang), { before, code, open });
  }

  get picture(): MemoryPicture | null {
    return this.#last;
  }

  /** Back to what the build drew. */
  reset(): void {
    this.#last = null;
    this.innerHTML = this.#original;
  }
}
