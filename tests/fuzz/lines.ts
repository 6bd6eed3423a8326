/** A child process that answers one JSON line for each JSON line it is sent, in order. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';

export class JsonLines<Answer> {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterableIterator<string>;
  readonly #reader: Interface;

  constructor(command: string, args: readonly string[]) {
    this.#child = spawn(command, [...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#child.stderr.pipe(process.stderr);
    this.#child.stdin.on('error', () => undefined);
    this.#reader = createInterface({ input: this.#child.stdout });
    this.#lines = this.#reader[Symbol.asyncIterator]() as AsyncIterableIterator<string>;
  }

  /** The next answer, or undefined when the process has ended. */
  async next(): Promise<Answer | undefined> {
    for (;;) {
      const step = await this.#lines.next();
      if (step.done === true) return undefined;
      if (step.value.startsWith('{')) return JSON.parse(step.value) as Answer;
    }
  }

  async ask(question: unknown): Promise<Answer | undefined> {
    this.#child.stdin.write(`${JSON.stringify(question)}\n`);
    return this.next();
  }

  end(): void {
    this.#child.stdin.end();
    this.#reader.close();
  }
}
