/**
 * The shell of an exercise: its prompt in the page's language, the starter as an editable program, and a Check button.
 * Reads exercises/<slug>/; what is checked, and how, belongs to the judge.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { tag } from '../../cell/html.ts';
import { TAGS } from '../../cell/constants.ts';
import type { Strings } from '../../cell/strings.ts';
import { code } from '../../cell/text.ts';
import { ContentError } from './content-error.ts';
import { type PageFile, ROOT } from './page-key.ts';
import { renderCode } from './render-cell.ts';

const Prompt = z.union([z.string(), z.object({ en: z.string(), 'zh-cn': z.string().optional(), 'zh-CN': z.string().optional() })]);
const Head = z.looseObject({ title: Prompt.optional(), prompt: Prompt });

/** Raises ContentError when the folder or one of the fields used here is missing. */
export function renderExercise(page: PageFile, slug: string, strings: Strings): string {
  const folder = join(ROOT, 'exercises', slug);
  const head = join(folder, 'exercise.yaml');
  const starter = join(folder, 'starter.py');
  if (!existsSync(folder)) {
    console.warn(`${page.file}: exercise "${slug}" is left out, there is no folder exercises/${slug}`);
    return '';
  }
  for (const path of [head, starter]) {
    if (!existsSync(path)) throw new ContentError(page.file, `exercise "${slug}"`, path.slice(ROOT.length + 1), 'no such file');
  }
  const parsed = Head.safeParse(parse(readFileSync(head, 'utf8')));
  if (!parsed.success) throw new ContentError(`exercises/${slug}/exercise.yaml`, parsed.error.issues[0]?.path.join('.') ?? '', 'prompt per language', parsed.error.issues[0]?.message ?? '');
  const prompt = inLanguage(parsed.data.prompt, page.lang);
  const paragraphs = prompt.trim().split(/\n\s*\n/).map((text) => tag('p', {}, code(text.replace(/\s*\n\s*/g, page.lang === 'zh-CN' ? '' : ' '))));
  const source = readFileSync(starter, 'utf8').trimEnd();
  const button = (action: string, label: string, kind: string) => tag('button', { type: 'button', class: `btn ${kind}`, 'data-action': action }, label);
  const bar = tag('div', { class: 'bar js-only' }, button('check', strings.exercise.check, 'primary') + button('reset', strings.reset, 'ghost') + tag('span', { class: 'trust' }, strings.exercise.practice));
  const work = tag('div', { class: 'card' }, renderCode(source, new Map(), strings) + bar + tag('div', { class: 'status', role: 'status' }) + tag('div', { class: 'verdict', 'aria-live': 'polite' }));
  return tag(TAGS.exercise, { class: 'not-content', 'data-exercise': slug, 'data-lesson': page.lesson }, tag('div', { class: 'prompt' }, paragraphs.join('')) + work);
}

function inLanguage(text: z.infer<typeof Prompt>, lang: string): string {
  if (typeof text === 'string') return text;
  return (lang === 'zh-CN' ? (text['zh-cn'] ?? text['zh-CN']) : undefined) ?? text.en;
}
