/** A bit generator as Python holds it, with what a RandomState keeps beside it: the second of two normal numbers. */
import { LibError } from '../../core/errors.ts';
import { Opaque } from '../../core/managed.ts';
import type { Bits } from './bits.ts';
import { Philox, Sfc64 } from './counter-bits.ts';
import { Mt19937 } from './mt19937.ts';
import { Pcg64, Pcg64Dxsm } from './pcg64.ts';

export type SourceName = 'MT19937' | 'PCG64' | 'PCG64DXSM' | 'SFC64' | 'Philox';

const MAKE: Readonly<Record<SourceName, () => Bits>> = {
  MT19937: () => new Mt19937(),
  PCG64: () => new Pcg64(),
  PCG64DXSM: () => new Pcg64Dxsm(),
  SFC64: () => new Sfc64(),
  Philox: () => new Philox(),
};

export class Source extends Opaque {
  readonly pyClass = 'numpy.random.source';
  readonly bits: Bits;
  gauss: number | null = null;

  constructor(name: string) {
    super();
    const make = MAKE[name as SourceName] as (() => Bits) | undefined;
    if (!make)
      throw new LibError('NotImplementedError', `numpy.random.${name} is not emulated here (see the coverage page)`);
    this.bits = make();
  }
}
