// Finds a Chromium for the browser tests: an installed one first, Playwright's own download second.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { exec, StepError } from './steps.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of an installed Chromium or Chrome, or null. PITFALLS_CHROMIUM names one by hand. */
export function installedBrowser() {
  const byHand = process.env.PITFALLS_CHROMIUM;
  if (byHand) return existsSync(byHand) ? byHand : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((f) => NAMES.map((n) => join(f, n))), ...FIXED].find((p) => existsSync(p)) ?? null;
}

/** Makes sure that there is a browser; returns its path, or '' for Playwright's own. */
export async function ensureBrowser() {
  const found = installedBrowser();
  if (found) return found;
  console.log('→ No Chromium or Chrome found; asking Playwright to download one …');
  const { code } = await exec('npx', ['playwright', 'install', 'chromium'], { quiet: true });
  if (code === 0) return '';
  throw new StepError(
    'The browser tests need Chromium. Install it with one command and run `npm test` again:\n' +
      '  sudo apt-get install -y chromium      (Debian, Ubuntu)\n' +
      'or point PITFALLS_CHROMIUM at an installed Chromium or Chrome.',
  );
}
