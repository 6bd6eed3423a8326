/**
 * The shape of `exercise.yaml`, checked field by field. A fault says the file, the key's path, what was expected
 * and what stands there, so that an author can mend it without reading code.
 */
import { z } from 'zod';
import { variantsSchema } from './variants/schema.ts';
import { facts, name, slug, text, values } from './schema-parts.ts';

const base = { id: slug, points: z.number().positive(), message: text };

export const checkSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('array'), name, expect: facts }),
  z.strictObject({
    ...base,
    kind: z.literal('shares'),
    run: z.string().optional(),
    a: name,
    b: name,
    expect: z.boolean(),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('write'),
    run: z.string().optional(),
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

const mistakes = z.array(
  z.strictObject({ id: slug, fails: z.array(slug).min(1), passes: z.array(slug), message: text }),
);

const shared = { version: z.literal(1), slug, lesson: slug, title: text, hints: z.array(text), mistakes };

/** One pair of names. What is right is recorded, so it cannot be written here. */
const pair = z.strictObject({ ...base, a: name, b: name });

const byKind = z.discriminatedUnion('kind', [
  z.strictObject({ ...shared, kind: z.literal('fix-the-bug'), checks: z.array(checkSchema).min(1) }),
  z.strictObject({
    ...shared,
    kind: z.literal('write-a-function'),
    checks: z.array(checkSchema).min(1),
    variants: variantsSchema.optional(),
  }),
  z.strictObject({ ...shared, kind: z.literal('predict-the-picture'), pairs: z.array(pair).min(2) }),
]);

export type ExerciseFile = z.infer<typeof byKind>;

interface Listed {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** Every id that a verdict can have, with the place where it stands. */
function idsOf(e: ExerciseFile): Listed[] {
  const listed = (key: string, rows: readonly { readonly id: string }[], ...above: string[]): Listed[] =>
    rows.map(({ id }, k) => ({ id, path: [...above, key, k, 'id'] }));
  if (e.kind === 'predict-the-picture') return listed('pairs', e.pairs);
  const holds = e.kind === 'write-a-function' ? (e.variants?.holds ?? []) : [];
  return [...listed('checks', e.checks), ...listed('holds', holds, 'variants')];
}

export const exerciseSchema = byKind.superRefine((e, context) => {
  const listed = idsOf(e);
  const ids = listed.map(({ id }) => id);
  listed.forEach(({ id, path }, k) => {
    if (ids.indexOf(id) === k) return;
    context.addIssue({ code: 'custom', path: [...path], message: 'expected an id of its own, this one stands twice' });
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
