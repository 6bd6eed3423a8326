/**
 * Cold first output: a new browser profile, the lesson opened, its first torch program run as soon as there is a Run
 * button, until its text is painted; against a plain page on which stock Pyodide prints a number. Pairs alternate, the
 * figure is the median of the pairs' ratios. PAIRS=n sets how many (5 unthrottled, 3 throttled).
 */
import { addClocks, inBrowser, median } from './lib/browser.ts';
import type { Bench, Figure } from './lib/report.ts';
import { LESSON, startSite } from './lib/site.ts';
import type { BenchServer } from './lib/server.ts';

const TEN_MBIT = 10_000_000 / 8;

const lesson = (server: BenchServer): Promise<number> =>
  inBrowser(async (context) => {
    const page = await context.newPage();
    await addClocks(page);
    await page.goto(server.origin + LESSON, { waitUntil: 'commit' });
    return page.evaluate(() => window.bench.first('shared'));
  });

const stock = (server: BenchServer): Promise<number> =>
  inBrowser(async (context) => {
    const page = await context.newPage();
    await addClocks(page);
    await page.goto(`${server.origin}/stock-page/`, { waitUntil: 'commit' });
    const done = await page.waitForFunction(() => (window as { stock?: number }).stock, null, { timeout: 120_000 });
    return (await done.jsonValue()) ?? NaN;
  });

async function pairs(server: BenchServer, rate: number | null, count: number): Promise<readonly [number, number][]> {
  const all: [number, number][] = [];
  for (let k = 0; k <= count; k++) {
    server.rate = rate;
    const ours = await lesson(server);
    server.rate = rate;
    const theirs = await stock(server);
    // The first pair fills the server's and the system's caches.
    if (k > 0) all.push([ours, theirs]);
  }
  return all;
}

function figures(name: string, budget: number, measured: readonly (readonly [number, number])[]): Figure[] {
  const [ours, theirs] = [measured.map(([a]) => a), measured.map(([, b]) => b)];
  return [
    {
      what: `cold first output against stock Pyodide, ${name}`,
      value: median(measured.map(([a, b]) => a / b)),
      unit: '×',
      budget,
      detail: measured,
    },
    { what: `  the lesson, ${name}`, value: median(ours), unit: 'ms', budget: null },
    { what: `  stock Pyodide, ${name}`, value: median(theirs), unit: 'ms', budget: null },
  ];
}

const count = (fallback: number): number => Number(process.env['PAIRS'] ?? fallback);

export const cold: Bench = async () => {
  const server = await startSite();
  try {
    return figures('unthrottled', 0.3, await pairs(server, null, count(5)));
  } finally {
    await server.close();
  }
};

export const coldSlow: Bench = async () => {
  const server = await startSite();
  try {
    return figures('10 Mbit/s', 0.75, await pairs(server, TEN_MBIT, count(3)));
  } finally {
    await server.close();
  }
};
