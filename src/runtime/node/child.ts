/**
 * The process that runs programs, shut in (see isolate.ts). It boots once, remembers the moment before the first
 * program, and goes back to it after each: every program starts as in a new interpreter.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accelerator } from '../../core/accelerator.ts';
import { createWholeCore } from '../all-tables.ts';
import { boot } from '../boot.ts';
import { checkpoint, type Checkpoint } from '../checkpoint.ts';
import type { Engine } from '../engine.ts';
import type { EngineFile, Manifest } from '../../protocol.ts';
import { prepare, quiet } from '../parts.ts';
import type { CreateModule } from '../pyodide.ts';
import { freezeIntrinsics, stripGlobals } from './isolate.ts';
import type { ChildReply, ProgramRequest, StepAnswer, StepRequest } from './messages.ts';

/** WebAssembly memory of one program. */
const MAX_MEMORY = 2 ** 30;
/** A process whose memory grew past this is not used again: memory never shrinks. */
const RETIRE_AT = 256 * 2 ** 20;

const folder = import.meta.dirname;
/** Characters of an exception's text that leave the process. */
const TEXT_CAP = 2_000;

const host = process;
/** Does anybody wait for output while it is printed? Python can call what hands it over at any time. */
let live = false;
const send = (reply: ChildReply): void => void host.send!(reply);

/** The bytes of a file, which are megabytes, without a copy where the buffer has its memory for itself. */
const whole = ({ buffer, byteOffset, byteLength }: Buffer<ArrayBuffer>): ArrayBuffer =>
  byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);

async function start(create: CreateModule): Promise<Engine> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const load = (file: EngineFile): Promise<ArrayBuffer> =>
    Promise.resolve(whole(readFileSync(join(folder, file.name))));
  stripGlobals();
  return boot({
    manifest,
    parts: quiet({ ...prepare(manifest, load), create: Promise.resolve(create) }),
    load,
    createCore: createWholeCore,
    maxMemory: MAX_MEMORY,
    wholeStdlib: true,
    onOutput: (stream, text) => live && send({ type: 'output', stream, text: String(text) }),
  });
}

/**
 * Boots, and answers the parent from then on.
 * @param create Pyodide's own module, which the build puts beside this one
 */
export async function main(create: CreateModule): Promise<void> {
  try {
    const engine = await start(create);
    engine.closeDoors();
    freezeIntrinsics();
    host.on('message', (request: ProgramRequest | StepRequest) =>
      'step' in request ? void answer(engine, request.step) : runProgram(engine, request),
    );
    send({ type: 'ready' });
  } catch (error) {
    send({ type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

/** The moment before the first program; a judged session never comes back to it, so it is not taken there. */
let start0: Checkpoint | null = null;

function runProgram(engine: Engine, { id, cells, script, gpu = true }: ProgramRequest): void {
  accelerator.available = gpu;
  let usable = true;
  if (start0) {
    usable = start0.restore() < RETIRE_AT;
    engine.core.reset();
  } else start0 = checkpoint(engine.interpreter);
  engine.reseed();
  live = script !== undefined;
  for (const [i, code] of cells.entries()) {
    const options =
      script === undefined ? { filename: `<cell ${i + 1}>` } : { filename: script, script: true, live: true };
    const result = engine.runNow({ session: 'main', cell: String(i + 1), code }, options);
    send({ type: 'cell', id, result });
  }
  send({ type: 'done', id, usable });
}

/** A step of a judged session. The process is used for one session only, so nothing is put back. */
async function answer(engine: Engine, step: StepRequest['step']): Promise<void> {
  send({
    type: 'answer',
    answer: await taken(engine, step).catch((): StepAnswer => ({ kind: 'lost', why: 'stopped' })),
  });
}

const clipped = (text: unknown): string => String(text).slice(0, TEXT_CAP);

async function taken(engine: Engine, step: StepRequest['step']): Promise<StepAnswer> {
  if (step.kind === 'ask') return { kind: 'ask', facts: await engine.facts('main', step.probes) };
  if (step.by === 'judge') return { kind: 'run', error: engine.attempt('main', step.code) };
  try {
    const { error } = engine.runNow({ session: 'main', cell: 'answer', code: step.code });
    return { kind: 'run', error: error && { type: clipped(error.type), message: clipped(error.message) } };
  } catch (error) {
    // The runner itself raised: the program broke a function that it needs. What the program left can still be looked at.
    if (!(error instanceof Error) || error.name !== 'PythonError') throw error;
    return { kind: 'run', error: { type: 'SystemError', message: "the program broke Python's own functions" } };
  }
}
