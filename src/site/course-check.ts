/**
 * What content/course.yaml says must be there: a file of every lesson in both languages, a folder of every exercise
 * and its fence in the lesson, in the same order. A fault stops the build and names the file.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { exercisesIn } from './cells.ts';
import { type CourseLesson, readCourse } from './course.ts';

const LANGUAGES = ['', 'zh-cn/'];

/** One sentence a fault. `root` is the folder that has content/ and exercises/. */
export function courseFaults(root: string): readonly string[] {
  const lessons = readCourse(readFileSync(join(root, 'content/course.yaml'), 'utf8'));
  const known = new Set(lessons.map(({ slug }) => `${slug}.mdx`));
  const stray = LANGUAGES.flatMap((language) =>
    files(join(root, 'content/lessons', language))
      .filter((name) => !known.has(name))
      .map((name) => `content/lessons/${language}${name}: not a lesson of content/course.yaml`),
  );
  return [...lessons.flatMap((lesson) => lessonFaults(root, lesson)), ...stray];
}

function lessonFaults(root: string, { slug, exercises }: CourseLesson): readonly string[] {
  const folders = exercises
    .filter((exercise) => !existsSync(join(root, 'exercises', exercise, 'exercise.yaml')))
    .map(
      (exercise) =>
        `content/course.yaml: ${slug} has the exercise ${exercise}, and exercises/${exercise}/ does not exist`,
    );
  const pages = LANGUAGES.flatMap((language) => {
    const file = `content/lessons/${language}${slug}.mdx`;
    if (!existsSync(join(root, file)))
      return [`${file}: content/course.yaml has this lesson, and the file does not exist`];
    const found = exercisesIn(readFileSync(join(root, file), 'utf8'));
    if (found.join() === exercises.join()) return [];
    return [`${file}: exercises [${found.join(', ')}], and content/course.yaml says [${exercises.join(', ')}]`];
  });
  return [...folders, ...pages];
}

function files(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];
}

export function courseCheck(): AstroIntegration {
  return {
    name: 'tensor-pitfalls-course',
    hooks: {
      'astro:build:start': () => {
        const faults = courseFaults(process.cwd());
        if (faults.length > 0) throw new Error(faults.join('\n'));
      },
    },
  };
}
