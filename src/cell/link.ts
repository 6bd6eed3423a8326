/**
 * Edited code in the address: `#code=<cell>.<base64url of deflated UTF-8>`. Whatever a fragment holds, reading it
 * only ever gives text or a reason; it is never run by itself. Lengths are limited before and after unpacking.
 */
import { LINK_CODE_LIMIT, LINK_FRAGMENT_LIMIT } from './constants.ts';

export type LinkedCode =
  | { readonly kind: 'none' }
  | { readonly kind: 'code'; readonly cell: string; readonly code: string }
  | { readonly kind: 'damaged' };

const FORM = /^#code=([a-z][a-z0-9-]{0,63})\.([A-Za-z0-9_-]+)$/;

/** The fragment for this code, or null when it is too long for a link. */
export async function writeLink(cell: string, code: string): Promise<string | null> {
  if (code.length > LINK_CODE_LIMIT) return null;
  const packed = new Blob([code]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const text = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return `#code=${cell}.${text}`;
}

export async function readLink(fragment: string): Promise<LinkedCode> {
  if (!fragment.startsWith('#code=')) return { kind: 'none' };
  const [, cell, packed] = (fragment.length <= LINK_FRAGMENT_LIMIT && FORM.exec(fragment)) || [];
  if (!cell || !packed) return { kind: 'damaged' };
  try {
    const code = await unpack(packed);
    return code === null ? { kind: 'damaged' } : { kind: 'code', cell, code };
  } catch {
    return { kind: 'damaged' };
  }
}

/** Null when there is more than a link may carry: reading ends there, so a small fragment cannot unpack to gigabytes. */
async function unpack(packed: string): Promise<string | null> {
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let code = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return code + decoder.decode();
    code += decoder.decode(value, { stream: true });
    if (code.length > LINK_CODE_LIMIT) {
      await reader.cancel();
      return null;
    }
  }
}
