/**
 * Lighthouse as it judges a phone (its own defaults: a slow line and a slow machine, simulated), on each kind of page in both
 * languages, with the engine's preload on. The simulation feels what else the machine does: a page that falls short is
 * looked at again, three times at most.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { executablePath, median } from './lib/browser.ts';
import type { Figure } from './lib/report.ts';
import { LESSON, startSite } from './lib/site.ts';

const PAGES = ['/', LESSON, '/lessons/cuda-and-cpu/', '/errors/backward-twice/', '/assign/'];
const PATHS = PAGES.flatMap((page) => [page, `/zh-cn${page}`]);
/** Least points of 100, by Lighthouse's categories. */
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const TRIES = 3;

type Category = keyof typeof LEAST;
type Scores = Readonly<Record<Category, number>>;

const CATEGORIES = Object.keys(LEAST) as Category[];
const good = (scores: Scores): boolean => CATEGORIES.every((category) => scores[category] >= LEAST[category]);

/** Points of every page, and how far the worst page of each category stays below 100. */
export async function lighthouseScores(): Promise<readonly Figure[]> {
  const site = await startSite();
  const chrome = await launch({
    ...(executablePath ? { chromePath: executablePath } : {}),
    chromeFlags: ['--headless=new', '--no-sandbox'],
    logLevel: 'silent',
  });
  try {
    const pages: { path: string; scores: Scores; tries: number; metrics: object; faults: readonly string[] }[] = [];
    for (const path of PATHS) {
      for (let tries = 1; ; tries++) {
        const page = { path, tries, ...(await look(`${site.origin}${path}`, chrome.port)) };
        if (!good(page.scores) && tries < TRIES) continue;
        pages.push(page);
        console.log(`${CATEGORIES.map((c) => String(page.scores[c]).padStart(4)).join('')}  ${path}`, page.metrics);
        for (const fault of page.faults) console.log(`      ${fault}`);
        break;
      }
    }
    return CATEGORIES.map((category) => {
      const points = pages.map((page) => page.scores[category]);
      return {
        what: `Lighthouse mobile, ${category}: points that the worst of ${pages.length} pages lacks (median ${median(points)})`,
        value: 100 - Math.min(...points),
        unit: 'points',
        budget: 100 - LEAST[category],
        detail: pages,
      };
    });
  } finally {
    chrome.kill();
    await site.close();
  }
}

async function look(url: string, port: number) {
  const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: CATEGORIES });
  if (!result) throw new Error(`Lighthouse said nothing of ${url}`);
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const scores = Object.fromEntries(
    CATEGORIES.map((category) => [category, Math.round((categories[category]?.score ?? 0) * 100)]),
  ) as Scores;
  const faults = CATEGORIES.filter((category) => LEAST[category] === 100).flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${id}`),
  );
  const ms = (id: string): number => Math.round(audits[id]?.numericValue ?? NaN);
  const metrics = {
    FCP: ms('first-contentful-paint'),
    LCP: ms('largest-contentful-paint'),
    TBT: ms('total-blocking-time'),
    SI: ms('speed-index'),
    CLS: audits['cumulative-layout-shift']?.numericValue ?? NaN,
  };
  return { scores, metrics, faults };
}
