/**
 * The script of an embedded cell. It tells its height to the page around it; the engine (megabytes) is loaded when the
 * reader comes near a program, never because an iframe came into view.
 */
import { TAGS } from '../../cell/constants.ts';
import { engine, thrifty } from '../../cell/engine.ts';
import { MemoryPictureElement } from '../../cell/memory-picture.ts';
import { TensorCellElement } from '../../cell/tensor-cell.ts';
import type { EmbedHeight } from './height.ts';

customElements.define(TAGS.picture, MemoryPictureElement);
customElements.define(TAGS.cell, TensorCellElement);

const root = document.documentElement;
let told = 0;

function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  // The height of a public page is no secret, and the page around it may come from anywhere.
  const message: EmbedHeight = { type: 'tensor-pitfalls:height', embed: root.dataset['embed'] ?? '', height };
  if (parent !== window) parent.postMessage(message, '*');
}

new ResizeObserver(tellHeight).observe(document.body);
addEventListener('load', tellHeight);

if (!thrifty) {
  const near = () => engine().start();
  for (const event of ['pointerdown', 'focusin', 'pointerover'] as const) addEventListener(event, near, { once: true });
}
