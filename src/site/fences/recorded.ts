/**
 * What real PyTorch printed, as content/record.py stored it. A cell without a recording, or whose code changed after
 * it, fails the build.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ContentError } from './content-error.ts';
import { CONTENT, type PageFile } from './page-key.ts';

const Cell = z.strictObject({
  sha256: z.string(),
  stdout: z.string(),
  error: z.strictObject({ type: z.string(), message: z.string(), line: z.number().nullable() }).nullable(),
  warnings: z.array(z.strictObject({ category: z.string(), message: z.string(), line: z.number().nullable() })),
  /** No GPU ran: the device was put in by the listed rules of content/derive.py. */
  derived: z.literal(true).optional(),
});
const Recording = z.strictObject({
  torch: z.string(),
  numpy: z.string(),
  python: z.string(),
  source: z.string(),
  cells: z.record(z.string(), Cell),
});

export type RecordedCell = z.infer<typeof Cell>;

const AGAIN = 'run `npm run record`';

/** The recording of one cell. Raises ContentError when it is missing, malformed or stale. */
export function recordedCell(
  page: PageFile,
  cell: string,
  code: string,
  folder = join(CONTENT, 'recorded'),
): RecordedCell {
  const path = join(folder, `${page.key}.json`);
  if (!existsSync(path))
    throw new ContentError(
      page.file,
      `cell "${cell}" has no recording`,
      `content/recorded/${page.key}.json (${AGAIN})`,
      'no such file',
    );
  const parsed = Recording.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ContentError(
      `content/recorded/${page.key}.json`,
      issue?.path.join('.') ?? '',
      `a recording (${AGAIN})`,
      issue?.message ?? '',
    );
  }
  const recorded = parsed.data.cells[cell];
  if (!recorded)
    throw new ContentError(
      page.file,
      `cell "${cell}" has no recording`,
      `an entry "${cell}" in content/recorded/${page.key}.json (${AGAIN})`,
      Object.keys(parsed.data.cells).join(', '),
    );
  const sha = createHash('sha256').update(code).digest('hex');
  if (sha !== recorded.sha256)
    throw new ContentError(
      page.file,
      `cell "${cell}" changed after its recording`,
      `code with sha256 ${recorded.sha256.slice(0, 12)}… (${AGAIN})`,
      `${sha.slice(0, 12)}…`,
    );
  return recorded;
}

/** What a reader sees of a recording in one text: the output, then the error as Python's last line says it. */
export function shownText(recorded: RecordedCell): string {
  const error = recorded.error ? `${recorded.error.type}: ${recorded.error.message}\n` : '';
  return recorded.stdout + error;
}
