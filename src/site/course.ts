/**
 * The course as content/course.yaml orders it: parts, lessons, what each builds on. Everything that counts lessons or
 * leads from one to the next reads it here. A fault in the file stops the build and names the key.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by "-"');
const title = z.strictObject({ en: z.string().min(1), 'zh-cn': z.string().min(1) });

const lesson = z.strictObject({
  slug,
  minutes: z.number().int().positive(),
  /** Lessons that should be read before. */
  needs: z.array(slug),
  /** The exercises of the lesson, in the order in which they stand there. */
  exercises: z.array(slug),
});

const schema = z.strictObject({ parts: z.array(z.strictObject({ id: slug, title, lessons: z.array(lesson).min(1) })) });

export type CourseLesson = z.infer<typeof lesson> & {
  readonly part: z.infer<typeof title>;
  readonly partId: string;
  /** Counted from 1 through the whole course. */
  readonly number: number;
};

/** The lessons in course order. Raises when a lesson needs one that does not stand before it. */
export function readCourse(text: string): readonly CourseLesson[] {
  const { parts } = schema.parse(parse(text));
  const all = parts.flatMap((part) => part.lessons.map((l) => ({ ...l, part: part.title, partId: part.id })));
  return all.map((l, at) => {
    const before = all.slice(0, at).map((other) => other.slug);
    if (before.includes(l.slug)) throw new Error(`content/course.yaml: lesson ${l.slug} stands twice`);
    const late = l.needs.find((need) => !before.includes(need));
    if (late) throw new Error(`content/course.yaml: ${l.slug} needs ${late}, which does not stand before it`);
    return { ...l, number: at + 1 };
  });
}

export const course = readCourse(readFileSync(join(process.cwd(), 'content/course.yaml'), 'utf8'));

/** The course's entry of a lesson. Raises when the file of a lesson is not in content/course.yaml. */
export function courseLesson(slug: string): CourseLesson {
  const found = course.find((l) => l.slug === slug);
  if (!found) throw new Error(`content/course.yaml: no lesson "${slug}", and content/lessons/${slug}.mdx exists`);
  return found;
}
