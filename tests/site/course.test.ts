/** The course file and what it says must be there. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { courseFaults } from '../../src/site/course-check.ts';
import { readCourse } from '../../src/site/course.ts';

const yaml = (lessons: readonly string[]) =>
  `parts:\n  - id: one\n    title: { en: One, zh-cn: 一 }\n    lessons:\n${lessons.map((l) => `      - ${l}\n`).join('')}`;
const A = '{ slug: a, minutes: 5, needs: [], exercises: [x] }';
const B = '{ slug: b, minutes: 5, needs: [a], exercises: [] }';

function checkout(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'course-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const whole = {
  'content/course.yaml': yaml([A, B]),
  'content/lessons/a.mdx': '```exercise\nslug: x\n```\n',
  'content/lessons/zh-cn/a.mdx': '```exercise\nslug: x\n```\n',
  'content/lessons/b.mdx': 'text',
  'content/lessons/zh-cn/b.mdx': '文字',
  'exercises/x/exercise.yaml': '',
};

describe('the course', () => {
  it('counts its lessons through the parts', () => {
    expect(readCourse(yaml([A, B])).map(({ slug, number, partId }) => [slug, number, partId])).toEqual([
      ['a', 1, 'one'],
      ['b', 2, 'one'],
    ]);
  });
  it('has no lesson twice', () => {
    expect(() => readCourse(yaml([A, A]))).toThrow('lesson a stands twice');
  });
  it('builds only on what stands before', () => {
    expect(() => readCourse(yaml([B, A]))).toThrow('b needs a, which does not stand before it');
  });
  it('knows no other keys', () => {
    expect(() => readCourse(yaml(['{ slug: a, minute: 5, needs: [], exercises: [] }']))).toThrow(/minutes/);
  });
});

describe('what the course says', () => {
  it('is there in this checkout, or the build fails', () => {
    expect(courseFaults(process.cwd())).toEqual([]);
  });
  it('is there', () => {
    expect(courseFaults(checkout(whole))).toEqual([]);
  });
  it('is missed in one language', () => {
    const { 'content/lessons/zh-cn/b.mdx': _, ...rest } = whole;
    expect(courseFaults(checkout(rest))).toEqual([
      'content/lessons/zh-cn/b.mdx: content/course.yaml has this lesson, and the file does not exist',
    ]);
  });
  it('is missed when an exercise has no folder', () => {
    const { 'exercises/x/exercise.yaml': _, ...rest } = whole;
    expect(courseFaults(checkout(rest))).toEqual([
      'content/course.yaml: a has the exercise x, and exercises/x/ does not exist',
    ]);
  });
  it('is missed when an exercise has no fence', () => {
    expect(courseFaults(checkout({ ...whole, 'content/lessons/a.mdx': 'nothing' }))).toEqual([
      'content/lessons/a.mdx: exercises [], and content/course.yaml says [x]',
    ]);
  });
  it('does not hold a lesson that only lies there', () => {
    expect(courseFaults(checkout({ ...whole, 'content/lessons/c.mdx': '' }))).toEqual([
      'content/lessons/c.mdx: not a lesson of content/course.yaml',
    ]);
  });
});
