/**
 * The grades of a class as JSON, version 1: what `pitfalls grade --format json` writes. A reader refuses another version.
 * Fields may be added in a version; none is taken away or changes its meaning.
 */
import { z } from 'zod';

const checkSchema = z.object({
  id: z.string(),
  status: z.enum(['pass', 'fail', 'not-graded']),
  points: z.number(),
  max: z.number(),
  subject: z.string(),
  expected: z.string(),
  found: z.string(),
  message: z.string(),
  lesson: z.string().nullable(),
});

export const verdictSchema = z.object({
  version: z.literal(1),
  exercise: z.string(),
  trust: z.enum(['practice', 'verified']),
  checks: z.array(checkSchema),
  points: z.number(),
  max: z.number(),
  mistake: z.object({ id: z.string(), message: z.string() }).nullable(),
});

const frequent = z.object({ exercise: z.string(), id: z.string(), message: z.string(), count: z.number() });

export const summarySchema = z.object({
  submissions: z.number(),
  /** All points; some but not all, or none; at least one check not graded. */
  full: z.number(),
  partly: z.number(),
  notGraded: z.number(),
  /** Known mistakes and, where none was recognised, the check that failed first; most frequent first. */
  mistakes: z.array(frequent),
});

export const gradesSchema = z.object({
  version: z.literal(1),
  kind: z.literal('tensor-pitfalls-grades'),
  /** Results are comparable where these are the same. */
  conditions: z.object({
    engine: z.string(),
    torch: z.string(),
    numpy: z.string(),
    locale: z.enum(['en', 'zh-cn']),
    timeout: z.number(),
    seed: z.string(),
    sandbox: z.enum(['process', 'bubblewrap']),
    exercises: z.record(z.string(), z.string()),
  }),
  results: z.array(
    z.object({
      student: z.string(),
      /** As typed into the hand-in; absent where there was none. */
      typedName: z.string().optional(),
      /** Of what was handed in; null where it could not be read. */
      sha256: z.string().nullable(),
      seconds: z.number(),
      verdict: verdictSchema,
    }),
  ),
  summary: summarySchema,
});

export type Grades = z.infer<typeof gradesSchema>;
export type Summary = z.infer<typeof summarySchema>;
