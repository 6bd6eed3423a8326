/**
 * The shape of `exercise.yaml`, checked field by field. A fault says the file, the key's path, what was expected
 * and what stands there, so that an author can mend it without reading code.
 */
import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by "-"');
const text = z.strictObject({ en: z.string().min(1), 'zh-cn': z.string().min(1) });
const name = z.string().regex(/^[A-Za-z_]\w*$/, 'expected the name of a Python variable');

/** YAML writes numbers; the core prints texts: 20.0 in YAML is the float, so values are given as quoted texts. */
const values = z.array(z.string({ error: 'expected a quoted text as Python prints it, such as "20.0"' }));

const facts = z
  .strictObject({
    library: z.enum(['numpy', 'torch']).optional(),
    dtype: z.string().optional(),
    shape: z.array(z.number().int().nonnegative()).optional(),
    device: z.string().optional(),
    requiresGrad: z.boolean().optional(),
    values: values.optional(),
  })
  .refine((f) => Object.keys(f).length > 0, 'expected at least one fact (library, dtype, shape, values …)');

const base = { id: slug, points: z.number().positive(), message: text };

const check = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('array'), name, expect: facts }),
  z.strictObject({ ...base, kind: z.literal('shares'), a: name, b: name, expect: z.boolean() }),
  z.strictObject({
    ...base,
    kind: z.literal('write'),
    write: name,
    at: z.number().int().nonnegative(),
    value: z.number(),
    name,
    values,
  }),
  z.strictObject({
    ...base,
    kind: z.literal('raises'),
    run: z.string(),
    type: z.string(),
    text: z.string().optional(),
  }),
  z.strictObject({ ...base, kind: z.literal('call'), run: z.string(), name, expect: facts }),
]);

export const exerciseSchema = z
  .strictObject({
    version: z.literal(1),
    slug,
    lesson: slug,
    kind: z.enum(['fix-the-bug', 'write-a-function']),
    title: text,
    hints: z.array(text),
    checks: z.array(check).min(1),
    mistakes: z.array(
      z.strictObject({
        id: slug,
        fails: z.array(slug).min(1),
        passes: z.array(slug),
        message: text,
      }),
    ),
  })
  .superRefine((e, context) => {
    const ids = e.checks.map((c) => c.id);
    ids.forEach((id, k) => {
      if (ids.indexOf(id) !== k)
        context.addIssue({
          code: 'custom',
          path: ['checks', k, 'id'],
          message: 'expected an id of its own, this one stands twice',
        });
    });
    e.mistakes.forEach((m, k) => {
      for (const key of ['fails', 'passes'] as const)
        m[key].forEach((id, at) => {
          if (ids.includes(id)) return;
          const message = `expected the id of a check (${ids.join(', ')})`;
          context.addIssue({ code: 'custom', path: ['mistakes', k, key, at], message });
        });
    });
  });
