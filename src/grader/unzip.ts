/**
 * Reads a hand-in zip as hostile input: bounded in bytes, in files and in what each unpacks to; a name that leads out
 * (absolute, `..`, a drive) refuses the whole zip; only the manifest and answers to known exercises are unpacked at all,
 * into memory, never to disk. Node only.
 */
import { createHash } from 'node:crypto';
import yauzl from 'yauzl';
import { z } from 'zod';
import { HAND_IN_KIND, MANIFEST, type HandInManifest } from './hand-in.ts';
import type { Problem } from './problems.ts';
import { decoded, MAX_BYTES, type Source } from './source.ts';

/** Bytes of a whole zip. */
export const MAX_ZIP = 4 * 2 ** 20;
const MAX_ENTRIES = 1000;
const MAX_UNPACKED = 8 * 2 ** 20;

const manifestSchema = z.object({
  version: z.literal(1),
  kind: z.literal(HAND_IN_KIND),
  name: z.string().max(200),
  versions: z.object({ torch: z.string(), numpy: z.string(), site: z.string() }),
  answers: z
    .array(
      z.object({
        slug: z.string(),
        file: z.string(),
        sha256: z.string(),
        exercise: z.string(),
        practice: z.enum(['solved', 'not-solved']),
      }),
    )
    .max(MAX_ENTRIES),
  unanswered: z.array(z.string()).max(MAX_ENTRIES),
});

export interface HandIn {
  /** null: a zip without a manifest, made by hand. */
  readonly manifest: HandInManifest | null;
  /** By the file's name without its folder, such as `keep-the-original.py`. */
  readonly answers: ReadonlyMap<string, Source>;
}

/** @param wanted the file names that are answers */
export async function readHandIn(bytes: Buffer, wanted: ReadonlySet<string>): Promise<HandIn | { problem: Problem }> {
  let files: ReadonlyMap<string, Buffer | 'several' | 'too-large'>;
  try {
    files = await unpack(bytes, wanted);
  } catch (error) {
    const text = error instanceof Error ? error.message : '';
    if (error instanceof TooMuch) return { problem: 'zip-large' };
    return {
      problem: /^(absolute path|invalid relative path|invalid characters in fileName)/.test(text)
        ? 'zip-names'
        : 'zip-damaged',
    };
  }
  const manifest = files.get(MANIFEST);
  const read = manifest === undefined ? null : readManifest(manifest);
  if (read !== null && 'problem' in read) return read;
  const answers = [...files]
    .filter(([name]) => name !== MANIFEST)
    .map(([name, file]) => [name, sourceOf(name, file, read)] as const);
  return { manifest: read, answers: new Map(answers) };
}

function readManifest(file: Buffer | 'several' | 'too-large'): HandInManifest | { problem: Problem } {
  const source = typeof file === 'string' ? { problem: 'zip-version' as const } : decoded(file);
  if ('problem' in source) return { problem: 'zip-version' };
  try {
    return manifestSchema.parse(JSON.parse(source.code));
  } catch {
    return { problem: 'zip-version' };
  }
}

function sourceOf(name: string, file: Buffer | 'several' | 'too-large', manifest: HandInManifest | null): Source {
  if (file === 'several') return { problem: 'several-files' };
  if (file === 'too-large') return { problem: 'too-large' };
  const entry = manifest?.answers.find((answer) => answer.file === name);
  const sha256 = createHash('sha256').update(file).digest('hex');
  if (manifest && entry?.sha256 !== sha256) return { problem: 'zip-changed' };
  return decoded(file);
}

class TooMuch extends Error {}

async function unpack(
  bytes: Buffer,
  wanted: ReadonlySet<string>,
): Promise<Map<string, Buffer | 'several' | 'too-large'>> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  if (zip.entryCount > MAX_ENTRIES) throw new TooMuch();
  const found = new Map<string, Buffer | 'several' | 'too-large'>();
  let [entries, unpacked] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    if (++entries > MAX_ENTRIES) throw new TooMuch();
    const name = entry.fileName.split('/').at(-1) ?? '';
    const is = entry.fileName === MANIFEST || (wanted.has(name) && !entry.fileName.startsWith('__MACOSX/'));
    if (!is) continue;
    if (found.has(name)) found.set(name, 'several');
    else {
      const content = await contentOf(zip, entry, MAX_BYTES);
      unpacked += content?.length ?? MAX_BYTES;
      if (unpacked > MAX_UNPACKED) throw new TooMuch();
      found.set(name, content ?? 'too-large');
    }
  }
  return found;
}

/** null: there is more than `limit`. What the zip says of the size is not relied on. */
async function contentOf(zip: yauzl.ZipFile, entry: yauzl.Entry, limit: number): Promise<Buffer | null> {
  if (entry.uncompressedSize > limit) return null;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
