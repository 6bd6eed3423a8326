/** The shape of `variants` in exercise.yaml: which arguments a function may get, and what must hold. */
import { z } from 'zod';
import { facts, name, slug, text } from '../schema-parts.ts';

const DTYPES = ['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'float32', 'float64'] as const;
const LIMIT = 1000;

const input = z
  .strictObject({
    library: z.enum(['numpy', 'torch']),
    dtypes: z.array(z.enum(DTYPES)).min(1),
    shapes: z.array(z.array(z.number().int().nonnegative().max(32)).max(4)).min(1),
    range: z.tuple([z.number().int().min(-LIMIT), z.number().int().max(LIMIT)]),
    requiresGrad: z.boolean().optional(),
    layout: z.enum(['plain', 'transposed', 'stepped', 'reversed']).optional(),
  })
  .superRefine((kind, context) => {
    const fault = (path: string, message: string): void =>
      void context.addIssue({ code: 'custom', path: [path], message });
    if (kind.range[0] >= kind.range[1]) fault('range', 'expected the smaller number first');
    if (kind.layout === 'reversed' && kind.library === 'torch')
      fault('layout', 'expected another layout: a tensor has no negative strides');
    if (kind.requiresGrad && (kind.library === 'numpy' || !kind.dtypes.every((d) => d.startsWith('float'))))
      fault('requiresGrad', 'expected it with floating torch dtypes only');
    if (kind.range[0] < 0 && kind.dtypes.includes('uint8')) fault('range', 'expected nothing below 0 for uint8');
    if (Math.max(-kind.range[0], kind.range[1]) > 100 && kind.dtypes.some((d) => /^u?int8$|^float16$/.test(d)))
      fault('range', 'expected at most 100 for the smallest dtypes');
  });

const base = { id: slug, points: z.number().positive(), message: text };
const argument = z.number().int().nonnegative();
const factName = z.enum(Object.keys(facts.shape) as [keyof typeof facts.shape]);

const hold = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('result'), facts: z.array(factName).min(1) }),
  z.strictObject({ ...base, kind: z.literal('shares'), argument, expect: z.boolean() }),
  z.strictObject({ ...base, kind: z.literal('keeps'), argument }),
  z.strictObject({ ...base, kind: z.literal('write'), argument, expect: z.enum(['through', 'apart']) }),
]);

export const variantsSchema = z
  .strictObject({
    function: name,
    count: z.number().int().min(1).max(40),
    arguments: z.array(z.array(input).min(1)).min(1),
    holds: z.array(hold).min(1),
  })
  .superRefine((v, context) => {
    const kinds = Math.max(...v.arguments.map((one) => one.length));
    if (v.count < kinds)
      context.addIssue({
        code: 'custom',
        path: ['count'],
        message: `expected at least ${kinds}, so that every kind of argument takes its turn`,
      });
    v.holds.forEach((one, k) => {
      if (one.kind === 'result' || one.argument < v.arguments.length) return;
      const message = `expected the place of an argument, 0 to ${v.arguments.length - 1}`;
      context.addIssue({ code: 'custom', path: ['holds', k, 'argument'], message });
    });
  });
