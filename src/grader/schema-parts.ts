/** What the schemas of exercises and of hidden variants have in common. */
import { z } from 'zod';

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by "-"');
export const text = z.strictObject({ en: z.string().min(1), 'zh-cn': z.string().min(1) });
export const name = z.string().regex(/^[A-Za-z_]\w*$/, 'expected the name of a Python variable');

/** YAML writes numbers; the core prints texts: 20.0 in YAML is the float, so values are given as quoted texts. */
export const values = z.array(z.string({ error: 'expected a quoted text as Python prints it, such as "20.0"' }));

export const facts = z
  .strictObject({
    library: z.enum(['numpy', 'torch']).optional(),
    dtype: z.string().optional(),
    shape: z.array(z.number().int().nonnegative()).optional(),
    device: z.string().optional(),
    requiresGrad: z.boolean().optional(),
    values: values.optional(),
  })
  .refine((f) => Object.keys(f).length > 0, 'expected at least one fact (library, dtype, shape, values …)');
