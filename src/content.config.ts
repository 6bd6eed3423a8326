/**
 * The pages: lessons, error pages and single pages as MDX under content/, English at the root, other languages in their folder.
 * The language stands first in an address: content/lessons/zh-cn/x.mdx is /zh-cn/lessons/x/.
 */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';

const LANGUAGE = /^(lessons|pages|errors)\/(?:(zh-cn)\/)?(.+)\.mdx$/;

/** The address of a content file, without slashes at its ends. */
function address(entry: string): string {
  const [, folder, language = '', name = ''] = LANGUAGE.exec(entry) ?? [];
  if (!folder) throw new Error(`content/${entry}: expected lessons/, errors/ or pages/ and [zh-cn/]NAME.mdx`);
  const path = folder !== 'pages' ? `${folder}/${name}` : name === 'home' ? '' : name;
  return [language, path].filter(Boolean).join('/') || 'index';
}

const lesson = z.strictObject({
  /** Under the title; `code` in backticks. Without one, the description. */
  lede: z.string().optional(),
  /** The cell whose picture heads the lesson. */
  head: z.string(),
});

const errorPage = z.strictObject({
  /** The cell whose recorded error (or first warning) is the message of the page. */
  cell: z.string(),
  /** The lesson that explains it, a slug of content/course.yaml. */
  lesson: z.string(),
});

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: './content',
      pattern: ['lessons/**/*.mdx', 'pages/**/*.mdx', 'errors/**/*.mdx'],
      generateId: ({ entry }) => address(entry),
    }),
    schema: docsSchema({
      extend: z.object({ lesson: lesson.optional(), error: errorPage.optional(), home: z.boolean().optional() }),
    }),
  }),
};
