/**
 * The programs of one page share names, as in a notebook. What a program prints must not depend on how often others
 * were pressed, so it always runs on exactly the programs above it: if that is what the interpreter has just run, it
 * goes on from there; otherwise the names are dropped and those above run first, without painting.
 */
import type { Engine, RunOutcome } from '../worker/client.ts';

export interface Program {
  readonly cell: string;
  readonly code: string;
}

export interface Watch {
  readonly output: (stream: 'stdout' | 'stderr', text: string) => void;
  /** So many programs above run first. */
  readonly first: (count: number) => void;
}

export class Session {
  readonly #name: string;
  readonly #engine: Engine;
  #ran: Program[] = [];
  #generation = -1;

  constructor(name: string, engine: Engine) {
    this.#name = name;
    this.#engine = engine;
  }

  async run(program: Program, above: readonly Program[], watch: Watch): Promise<RunOutcome> {
    const engine = this.#engine;
    if (this.#generation !== engine.generation || !sameList(this.#ran, above)) {
      if (this.#ran.length > 0) engine.forget(this.#name);
      this.#ran = [];
      if (above.length > 0) watch.first(above.length);
      for (const one of above) {
        const outcome = await engine.run({ session: this.#name, ...one }, () => undefined);
        if (outcome.kind !== 'done') return outcome;
        this.#ran.push(one);
      }
    }
    this.#ran.push(program);
    const outcome = await engine.run({ session: this.#name, ...program, picture: true }, watch.output);
    this.#generation = engine.generation;
    if (outcome.kind !== 'done') this.#ran = [];
    return outcome;
  }
}

function sameList(a: readonly Program[], b: readonly Program[]): boolean {
  return a.length === b.length && a.every((program, i) => program.cell === b[i]?.cell && program.code === b[i]?.code);
}
