/** The lessons that one language has, in course order, with what lists and neighbours say of them. */
import { getCollection } from 'astro:content';
import { course, type CourseLesson } from './course.ts';
import { href } from './url.ts';

export interface LessonEntry extends CourseLesson {
  readonly title: string;
  readonly description: string;
  readonly href: string;
}

/** Needs the locale of the page: undefined is English. */
export async function lessonsOf(locale: string | undefined): Promise<readonly LessonEntry[]> {
  const prefix = locale ? `${locale}/lessons/` : 'lessons/';
  const written = await getCollection('docs', ({ id, data }) => data.lesson !== undefined && id.startsWith(prefix));
  const bySlug = new Map(written.map((entry) => [entry.id.slice(prefix.length), entry.data]));
  return course.flatMap((lesson) => {
    const data = bySlug.get(lesson.slug);
    if (!data) return [];
    const { title, description = '' } = data;
    return [{ ...lesson, title, description, href: href(`lessons/${lesson.slug}/`, locale) }];
  });
}

/** The same, grouped by part. */
export function byPart(lessons: readonly LessonEntry[]): readonly (readonly [LessonEntry, ...LessonEntry[]])[] {
  const parts = new Map<string, [LessonEntry, ...LessonEntry[]]>();
  for (const lesson of lessons) {
    const part = parts.get(lesson.partId);
    if (part) part.push(lesson);
    else parts.set(lesson.partId, [lesson]);
  }
  return [...parts.values()];
}

/** The language of a locale as content/course.yaml names it. */
export const languageOf = (locale: string | undefined): 'en' | 'zh-cn' => (locale === 'zh-cn' ? 'zh-cn' : 'en');
