import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINK_CODE_LIMIT } from '../../src/cell/constants.ts';
import { readLink, writeLink } from '../../src/cell/link.ts';

const fragment = (bytes: Buffer) => `#code=a.${bytes.toString('base64url')}`;

describe('links that carry code', () => {
  it('bring back exactly the code that went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (code) => {
        const link = await writeLink('cell-1', code);
        expect(await readLink(link ?? '')).toEqual({ kind: 'code', cell: 'cell-1', code });
      }),
      { numRuns: 50 },
    );
  });
  it('are refused when the code is too long', async () => {
    expect(await writeLink('a', 'x'.repeat(LINK_CODE_LIMIT + 1))).toBeNull();
  });
  it('never throw, whatever the fragment holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(['none', 'damaged', 'code']).toContain((await readLink(`#code=a.${text}`)).kind);
      }),
      { numRuns: 100 },
    );
  });
  it('stop unpacking where a small fragment holds a lot', async () => {
    const bomb = fragment(deflateRawSync(Buffer.alloc(8_000_000, 65), { level: 9 }));
    expect(bomb.length).toBeLessThan(12_000);
    expect(await readLink(bomb)).toEqual({ kind: 'damaged' });
  });
  it('are damaged when they are not text', async () => {
    expect(await readLink(fragment(deflateRawSync(Buffer.from([0xff, 0xfe, 0x00]))))).toEqual({ kind: 'damaged' });
  });
  it('say nothing of other fragments', async () => {
    expect(await readLink('#why')).toEqual({ kind: 'none' });
    expect(await readLink('')).toEqual({ kind: 'none' });
  });
});
