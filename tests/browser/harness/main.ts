/** The worker client on an empty page, for tests that run many programs: `harness.run(cells)` in a new session. */
import { createEngine } from '../../../src/worker/client.ts';
import type { CellResult } from '../../../src/protocol.ts';

const engine = createEngine({ base: new URL('../', location.href).pathname, spare: false, gpu: true });
let sessions = 0;

export interface Harness {
  /** Runs cells one after the other in a session of their own. */
  run(
    cells: readonly string[],
  ): Promise<readonly (CellResult | { readonly kind: string; readonly message?: string })[]>;
  /** What stands behind `cuda`. */
  cuda(): string;
}

const harness: Harness = {
  async run(cells) {
    const session = `s${++sessions}`;
    const results = [];
    for (const [k, code] of cells.entries()) {
      const outcome = await engine.run({ session, cell: String(k + 1), code }, () => undefined);
      results.push(outcome.kind === 'done' ? outcome.result : outcome);
    }
    engine.forget(session);
    return results;
  },
  cuda: () => (engine.state.kind === 'ready' ? engine.state.cuda : engine.state.kind),
};

declare global {
  interface Window {
    harness: Harness;
  }
}
window.harness = harness;
