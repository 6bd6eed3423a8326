/** The exercises that can be assigned, in course order, as the page of an assignment needs them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssignableExercise, AssignData } from '../cell/assignment/data.ts';
import { answerFile } from '../grader/hand-in.ts';
import { loadExercise } from '../grader/load.ts';
import { pageExercise } from '../grader/page-exercise.ts';
import { course } from './course.ts';

const FOLDER = join(process.cwd(), 'exercises');

/** @param lesson what a page of the language needs to name and link a lesson; null: it is not written yet */
export function assignable(
  locale: 'en' | 'zh-cn',
  lesson: (slug: string) => { readonly title: string; readonly href: string } | null,
): AssignableExercise[] {
  return course.flatMap(({ slug: from, exercises }) => {
    const place = lesson(from);
    if (!place) return [];
    return exercises
      .filter((slug) => existsSync(join(FOLDER, slug)))
      .map((slug): AssignableExercise => {
        const exercise = loadExercise(join(FOLDER, slug));
        const published = pageExercise(exercise);
        return {
          slug,
          title: exercise.title[locale],
          lesson: place.title,
          href: place.href,
          points: published.checks.reduce((sum, check) => sum + check.points, 0),
          file: answerFile(exercise),
          starter: exercise.starter,
          sha256: createHash('sha256').update(JSON.stringify(published)).digest('hex'),
        };
      });
  });
}

/** The versions that a hand-in names. */
export function handInVersions(): AssignData['versions'] {
  const { version } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { version: string };
  return { torch: '2.13.0', numpy: '2.4.6', site: version };
}
