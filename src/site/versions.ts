/** The versions that a report names: the site's own and the engine's, whose file names carry their hashes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TORCH } from '../cell/constants.ts';
import type { engineManifest } from './engine-files.ts';

const { version } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { version: string };

export function versions(manifest: ReturnType<typeof engineManifest>): string {
  const engine = manifest ? [manifest.files.wasm.name, manifest.files.image.name] : ['no engine'];
  return [`site ${version}`, ...engine, `recorded with PyTorch ${TORCH}`].join(', ');
}
