/** The way through the course: the strip on the home page, the list, what stands before and after a lesson. */
import { readFileSync } from 'node:fs';
import { readCourse } from '../../../src/site/course.ts';
import { contentPage } from '../../../src/site/cells.ts';
import { expect, test } from '../watch.ts';

const course = readCourse(readFileSync('content/course.yaml', 'utf8')).filter(({ slug }) =>
  contentPage('lessons', slug, 'en'),
);
const total = course.length;
const progressOf = (marks: object) =>
  `localStorage.setItem('tensor-pitfalls:progress', '${JSON.stringify({ version: 1, marks, choices: {} })}')`;

test('the home page starts with the first lesson', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Start with the first lesson' }).click();
  await expect(page).toHaveURL(new RegExp(`/x/y/lessons/${course[0]?.slug}/$`));
});

test('after the first lesson the home page counts it and leads on', async ({ page }) => {
  const [first, second] = course;
  await page.addInitScript(progressOf({ [first?.slug ?? '']: ['read'] }));
  await page.goto('');
  const strip = page.locator('.course-strip');
  await expect(strip.locator('li[data-done]')).toHaveCount(1);
  if (!second) {
    await expect(strip).toContainText(`All ${total} done`);
    return;
  }
  await expect(strip).toContainText(`1 of ${total} done.`);
  await page.getByRole('link', { name: 'Continue with lesson 2' }).click();
  await expect(page).toHaveURL(new RegExp(`/x/y/lessons/${second.slug}/$`));
});

test('a lesson whose exercises are solved counts as done, in the list and on the strip', async ({ page }) => {
  const { exercises } = course.find(({ slug }) => slug === 'from-numpy-shares')!;
  await page.addInitScript(progressOf(Object.fromEntries(exercises.map((slug) => [slug, ['solved']]))));
  await page.goto('zh-cn/lessons/');
  const row = page.locator('[data-lesson=from-numpy-shares]');
  await expect(row).toHaveAttribute('data-done', '');
  await expect(row).toContainText('已完成');
  await page.goto('zh-cn/');
  await expect(page.locator('.course-strip [data-lesson=from-numpy-shares]')).toHaveAttribute('data-done', '');
});

test('everything done is said kindly', async ({ page }) => {
  await page.addInitScript(progressOf(Object.fromEntries(course.map(({ slug }) => [slug, ['read']]))));
  await page.goto('');
  await expect(page.locator('.course-strip')).toContainText(`All ${total} done`);
});

test('the lessons form a chain, from the first to the last and back, in both languages', async ({ page }) => {
  for (const language of ['', 'zh-cn/']) {
    await page.goto(`${language}lessons/${course[0]?.slug}/`);
    for (const { slug, needs } of course.slice(1)) {
      await page.locator('.neighbours [rel=next]').click();
      await expect(page).toHaveURL(new RegExp(`/x/y/${language}lessons/${slug}/$`));
      await expect(page.locator('.needs a')).toHaveCount(needs.length);
    }
    await expect(page.locator('.neighbours [rel=next]')).toHaveCount(0);
    await expect(page.locator('.neighbours [rel=prev]')).toHaveCount(total > 1 ? 1 : 0);
  }
});

test('the list shows every lesson under its part, in course order', async ({ page }) => {
  await page.goto('lessons/');
  const slugs = await page
    .locator('.lesson-list [data-lesson]')
    .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset['lesson']));
  expect(slugs).toEqual(course.map(({ slug }) => slug));
  await expect(page.locator('.lesson-parts h2')).toHaveCount(new Set(course.map(({ partId }) => partId)).size);
});
