/**
 * Where a fault is reported: "bugs" in package.json, the one place that knows. Without it (there is no public
 * repository yet) a report is copied to the clipboard instead of opening a form.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { bugs } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as {
  bugs?: string | { url?: string };
};

/** The address of the list of issues (…/issues), or null. */
export const bugsUrl: string | null = (typeof bugs === 'string' ? bugs : bugs?.url)?.replace(/\/+$/, '') ?? null;
