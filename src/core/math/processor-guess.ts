// The first guesses of 1/x and 1/√x that vector kernels start from (instructions of 14 bits). The standard leaves their bits to the
// maker; these are AMD's, where the recordings were made, found by trying all 2^24 floats: straight lines over 64 (1/x) or twice
// 32 (1/√x, by the parity of the exponent) parts of an octave, in units of 2^-25, cut to 2^-16.
import { exponentOf, highWord, lowWord } from './bits.ts';
import { scale } from './double-double.ts';

interface Lines {
  readonly start: readonly number[];
  readonly slope: readonly number[];
}

const INVERSE: Lines = {
  start: [
    33552640, 32519680, 31519232, 30547968, 29604608, 28690176, 27800320, 26936832, 26096128, 25279488, 24483840,
    23710208, 22957056, 22223616, 21508352, 20810752, 20131584, 19468544, 18822656, 18191104, 17575168, 16973568,
    16386560, 15811840, 15250944, 14702592, 14167296, 13642240, 13129472, 12627200, 12135936, 11654912, 11184640,
    10723072, 10271744, 9828352, 9394688, 8969472, 8552448, 8143616, 7743488, 7349504, 6963456, 6585088, 6213888,
    5848320, 5490176, 5138432, 4793088, 4453632, 4120064, 3793408, 3470848, 3154176, 2843648, 2537216, 2236928, 1941248,
    1649920, 1364736, 1083648, 806656, 533760, 264960,
  ],
  slope: [
    1009, 977, 949, 921, 893, 869, 843, 821, 797, 777, 755, 735, 717, 699, 681, 663, 647, 631, 617, 601, 587, 573, 561,
    547, 535, 523, 513, 501, 491, 479, 469, 459, 451, 441, 433, 423, 415, 407, 399, 391, 385, 377, 369, 363, 357, 349,
    343, 337, 331, 325, 319, 315, 309, 303, 299, 293, 289, 285, 279, 275, 271, 267, 263, 259,
  ],
};

const ROOT_EVEN: Lines = {
  start: [
    33551488, 32526464, 31548032, 30611712, 29714176, 28853120, 28026496, 27232384, 26467584, 25731200, 25021312,
    24336896, 23675136, 23035136, 22417280, 21818752, 21238656, 20676992, 20131712, 19602432, 19089024, 18590080,
    18105344, 17633664, 17174400, 16727424, 16292608, 15867648, 15454080, 15051520, 14657408, 14273792,
  ],
  slope: [
    1001, 955, 915, 877, 841, 807, 775, 747, 719, 693, 669, 647, 625, 603, 585, 567, 549, 533, 517, 501, 487, 473, 461,
    449, 437, 425, 415, 403, 393, 385, 375, 367,
  ],
};

const ROOT_ODD: Lines = {
  start: [
    13896320, 13171840, 12480000, 11817472, 11183616, 10574720, 9990272, 9428096, 8887936, 8367488, 7864960, 7380608,
    6912640, 6460672, 6023296, 5600640, 5190528, 4792704, 4407168, 4033664, 3670400, 3317504, 2974208, 2640896, 2316544,
    2000512, 1692544, 1392384, 1100416, 814720, 536576, 264960,
  ],
  slope: [
    707, 675, 647, 619, 595, 571, 549, 527, 509, 491, 473, 457, 441, 427, 413, 401, 389, 377, 365, 355, 345, 335, 325,
    317, 309, 301, 293, 285, 279, 271, 265, 259,
  ],
};

/** The line at a mantissa given by its first `bits` fraction bits, as a number in [1/2, 1). */
function lookup({ start, slope }: Lines, fraction: number, bits: number): number {
  const width = bits - Math.log2(start.length);
  const part = fraction >> width;
  const units = Math.floor(((start[part] as number) - (slope[part] as number) * (fraction & ((1 << width) - 1))) / 512);
  return 0.5 + units * 2 ** -17;
}

const isPowerOfTwo = (x: number): boolean => (highWord(x) & 0xfffff) === 0 && lowWord(x) === 0;

/** About 1/x for a normal x. */
export function guessInverse(x: number): number {
  const e = exponentOf(x);
  const y = isPowerOfTwo(x) ? 1 : lookup(INVERSE, (highWord(x) >>> 4) & 0xffff, 16);
  return (x < 0 ? -1 : 1) * scale(y, -e);
}

/** About 1/√x for a normal x > 0. */
export function guessInverseRoot(x: number): number {
  const e = exponentOf(x);
  const odd = (e & 1) === 1;
  const y = isPowerOfTwo(x) && !odd ? 1 : lookup(odd ? ROOT_ODD : ROOT_EVEN, (highWord(x) >>> 5) & 0x7fff, 15);
  return scale(y, -(odd ? e - 1 : e) / 2);
}
