/**
 * The table of objects that Python holds. A handle is a slot number tagged with a generation, so that a late
 * `free` of an old handle cannot hit the slot's next tenant.
 */
import type { Managed } from '../core/managed.ts';

const SLOT_BITS = 22;
const SLOT_MASK = (1 << SLOT_BITS) - 1;
const GENERATIONS = 1 << 6;

export class Handles {
  #objects: (Managed | null)[] = [null];
  #generation: number[] = [0];
  #freeSlots: number[] = [];

  /** How many handles are live. */
  get live(): number {
    return this.#objects.length - 1 - this.#freeSlots.length;
  }

  /** The handle of an object; made when it has none. */
  of(object: Managed): number {
    if (object.handle !== 0) return object.handle;
    const slot = this.#freeSlots.pop() ?? this.#objects.length;
    if (slot > SLOT_MASK) throw new Error('too many live arrays');
    this.#objects[slot] = object;
    const generation = (this.#generation[slot] ?? 0) + 1;
    this.#generation[slot] = generation;
    object.handle = slot + ((generation % GENERATIONS) << SLOT_BITS);
    object.holds?.hold();
    return object.handle;
  }

  get(handle: number): Managed {
    const object = this.#objects[handle & SLOT_MASK];
    if (!object || object.handle !== handle) throw new Error(`stale handle ${handle}`);
    return object;
  }

  free(handle: number): void {
    const slot = handle & SLOT_MASK;
    const object = this.#objects[slot];
    if (!object || object.handle !== handle) return;
    object.handle = 0;
    object.holds?.letGo();
    this.#objects[slot] = null;
    this.#freeSlots.push(slot);
  }

  clear(): void {
    for (const object of this.#objects) {
      if (!object) continue;
      object.handle = 0;
      object.holds?.letGo();
    }
    this.#objects = [null];
    this.#freeSlots = [];
  }
}
