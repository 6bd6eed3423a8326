/** How far a long command is: a bar on a terminal, a line for each result elsewhere. */
import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import { printable, say } from './say.ts';

export interface Progress {
  /** @param notable also said where there is a bar */
  step(text: string, notable: boolean): void;
  /** Ends the bar, so that what is said next stands below it. */
  end(): void;
}

export function progressOf(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY && total > 0 ? barOn(stream, total) : lines(total);
}

function lines(total: number): Progress {
  let done = 0;
  return { step: (text) => say(`[${++done}/${total}] ${text}`), end: () => {} };
}

function barOn(stream: NodeJS.WriteStream, total: number): Progress {
  const bars = new MultiBar(
    {
      stream,
      format: '{bar} {value}/{total} · {eta_formatted} · {text}',
      hideCursor: true,
      clearOnComplete: true,
      fps: 10,
    },
    Presets.shades_classic,
  );
  const bar: SingleBar = bars.create(total, 0, { text: '' });
  return {
    step: (text, notable) => {
      if (notable) bars.log(`${printable(text)}\n`);
      bar.increment(1, { text: printable(text).slice(0, 60) });
    },
    end: () => {
      // What was logged since the last drawing is not lost.
      bars.update();
      bars.stop();
    },
  };
}
