/** Files that are no honest answers: links, pipes, huge and binary ones, and zips that lie. By name, with what is said of each. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';

const ANSWER = 'keep-the-original.py';

export interface HostileFile {
  readonly name: string;
  /** The student that it stands for in the grades. */
  readonly student: string;
  /** What its message must say. */
  readonly said: RegExp;
  readonly make: (path: string, outside: string) => void;
}

const zip = (files: Zippable): Buffer => Buffer.from(zipSync(files));
const manifest = (answers: readonly object[], more: object = {}): Uint8Array =>
  strToU8(
    JSON.stringify({
      ...{ version: 1, kind: 'tensor-pitfalls-hand-in', name: 'Mallory', unanswered: [], answers },
      ...{ versions: { torch: '2.13.0', numpy: '2.4.6', site: '0' }, ...more },
    }),
  );

/** @param solution a right answer, so that a file that is read after all would have full marks */
export function hostileFiles(solution: string): readonly HostileFile[] {
  const right = strToU8(solution);
  const file = (name: string, said: RegExp, make: HostileFile['make']): HostileFile => ({
    ...{ name, said, make },
    student: name.replace(/\.(py|zip)$/, ''),
  });
  const zipped = (name: string, said: RegExp, bytes: () => Buffer): HostileFile =>
    file(`${name}.zip`, said, (path) => writeFileSync(path, bytes()));
  return [
    file('link-out.py', /link to something outside/, (path, outside) => symlinkSync(outside, path)),
    file('link-to-etc', /link to something outside/, (path) => symlinkSync('/etc', path)),
    file('link-to-itself.py', /cannot be read/, (path) => symlinkSync(path, path)),
    file('link-to-zeros.py', /link to something outside/, (path) => symlinkSync('/dev/zero', path)),
    file('pipe.py', /not an ordinary file/, (path) => execFileSync('mkfifo', [path])),
    file('huge.py', /larger than 256 KB/, (path) => writeFileSync(path, `#${'x'.repeat(20_000_000)}`)),
    file('binary.py', /binary data/, (path) => writeFileSync(path, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]))),
    file('latin.py', /not UTF-8/, (path) => writeFileSync(path, Buffer.from('# caf\xe9', 'latin1'))),
    file('deep', /no \.py file/, (path) => {
      mkdirSync(join(path, ...Array.from({ length: 60 }, () => 'd')), { recursive: true });
      writeFileSync(join(path, ...Array.from({ length: 60 }, () => 'd'), ANSWER), solution);
    }),
    file('folder-with-link', /link to something outside/, (path, outside) => {
      mkdirSync(path);
      symlinkSync(outside, join(path, ANSWER));
    }),
    zipped('slip', /leads out/, () => zip({ [`../../${ANSWER}`]: right })),
    zipped('slip-absolute', /leads out/, () => zip({ [`/tmp/${ANSWER}`]: right })),
    zipped('slip-backslash', /leads out/, () => zip({ [`..\\..\\${ANSWER}`]: right })),
    zipped('slip-drive', /leads out/, () => zip({ [`C:\\x\\${ANSWER}`]: right })),
    zipped('bomb', /larger than 256 KB/, () => zip({ [ANSWER]: new Uint8Array(200 * 2 ** 20) })),
    zipped('bomb-that-lies', /cannot be read: it is damaged/, () =>
      lying(zip({ [ANSWER]: new Uint8Array(50 * 2 ** 20) })),
    ),
    zipped('bomb-of-manifests', /another version/, () =>
      zip({ 'manifest.json': new Uint8Array(50 * 2 ** 20), [ANSWER]: right }),
    ),
    zipped('many', /more, or larger files/, () =>
      zip(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`d${i}/${ANSWER}`, right]))),
    ),
    zipped('large', /more, or larger files/, () => Buffer.alloc(5 * 2 ** 20)),
    zipped('cut', /damaged/, () => zip({ [ANSWER]: right }).subarray(0, 60)),
    zipped('no-zip', /damaged/, () => Buffer.from(solution)),
    zipped('nested', /no answer|nothing was handed in/i, () => zip({ 'inner.zip': zip({ [ANSWER]: right }) })),
    zipped('twice', /several files/, () => zip({ [`a/${ANSWER}`]: right, [`b/${ANSWER}`]: right })),
    zipped('changed', /changed afterwards/, () =>
      zip({ 'manifest.json': manifest([entry('0'.repeat(64))]), [ANSWER]: right }),
    ),
    zipped('of-tomorrow', /another version/, () =>
      zip({ 'manifest.json': manifest([], { version: 2 }), [ANSWER]: right }),
    ),
    zipped('deep-manifest', /another version/, () =>
      zip({ 'manifest.json': strToU8('['.repeat(100_000)), [ANSWER]: right }),
    ),
    zipped('proto-manifest', /another version/, () =>
      zip({ 'manifest.json': strToU8('{"__proto__":{"version":1,"answers":[]},"constructor":1}'), [ANSWER]: right }),
    ),
  ];
}

const entry = (sha256: string): object => ({
  ...{ slug: 'keep-the-original', file: ANSWER, sha256, exercise: '', practice: 'solved' },
});

/** Says that its entry unpacks to 100 bytes. */
function lying(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(100, copy.indexOf('PK\x01\x02', 0, 'latin1') + 24);
  copy.writeUInt32LE(100, 22);
  return copy;
}
