/** Generators and random tensors by public name. */
import { fn, pyInt, type FunctionTable } from '../../core/function-table.ts';
import { Generator, defaultGenerator } from '../random/generator.ts';

export const randoms: FunctionTable = {
  'random.generator': fn<object>([], () => new Generator()),
  'random.default': fn<object>([], () => defaultGenerator()),
  'random.seed': fn<{ generator: Generator; seed: string }>(['generator', 'seed'], ({ generator, seed }) => {
    generator.seed(BigInt(seed));
    return null;
  }),
  'random.initial': fn<{ generator: Generator }>(['generator'], ({ generator }) => pyInt(generator.initial)),
};
