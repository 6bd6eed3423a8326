/**
 * The transform of a content page (a Sätteri HAST plugin): fences become cells, questions, pictures and exercises, and
 * every `##` section becomes one numbered step, laid out in pairs: a cell with its picture or its question beside it.
 * Root-relative links (`/lessons/…`) get the site's base path and the page's language.
 */
import { fileURLToPath } from 'node:url';
import type { Element, ElementContent, RootContent } from 'hast';
import type {
  HastNode,
  HastPluginDefinition,
  HastVisitorContext,
  MdxJsxFlowElementHast,
  MdxJsxTextElementHast,
} from 'satteri';
import { stringsFor } from '../../cell/strings.ts';
import { type PageFile, pageFile } from './page-key.ts';
import { FENCES, type PageState } from './fence-table.ts';
import { joinLines, joinLinesIn } from './join-lines.ts';

type Child = RootContent | ElementContent;

/** Needs the base path of the site, with a slash at its end. */
export function pagePlugin(base: string): HastPluginDefinition {
  const relocate = (node: HastNode, href: unknown, ctx: HastVisitorContext): void => {
    const page = ctx.fileURL ? pageFile(fileURLToPath(ctx.fileURL)) : null;
    if (page && typeof href === 'string' && href.startsWith('/'))
      ctx.setProperty(node, 'href', localHref(base, page, href));
  };
  return {
    name: 'tensor-pitfalls-page',
    before(root, ctx) {
      const page = ctx.fileURL ? pageFile(fileURLToPath(ctx.fileURL)) : null;
      if (!page) return;
      const state: PageState = { page, base, strings: stringsFor(page.lang), cells: new Map(), questions: new Set() };
      const children = root.children.map((child) => fence(child, state));
      ctx.replaceNode(root, { type: 'root', children: steps(children) as RootContent[] });
    },
    element: { filter: ['a'], visit: (node, ctx) => relocate(node, node.properties.href, ctx) },
    mdxJsxFlowElement: { filter: ['a'], visit: (node, ctx) => relocate(node, jsxHref(node), ctx) },
    mdxJsxTextElement: { filter: ['a'], visit: (node, ctx) => relocate(node, jsxHref(node), ctx) },
  };
}

export function localHref(base: string, page: Pick<PageFile, 'lang'>, href: string): string {
  return base + (page.lang === 'zh-CN' && !href.startsWith('/zh-cn/') ? 'zh-cn/' : '') + href.slice(1);
}

function jsxHref(node: Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>): unknown {
  return node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'href')?.value;
}

/** A block of the page: a plain node, or one made from a fence, with the side of the pair where it belongs. */
interface Block {
  readonly node: Child;
  readonly kind: 'prose' | 'left' | 'right' | 'both' | 'space';
}

function fence(node: Child, state: PageState): Block {
  if (node.type === 'text') return { node, kind: 'space' };
  if (node.type !== 'element' || node.tagName !== 'pre')
    return { node: state.page.lang === 'zh-CN' ? joinLinesIn(node) : node, kind: 'prose' };
  const code = node.children.find((c): c is Element => c.type === 'element' && c.tagName === 'code');
  const data = (code?.data ?? {}) as { lang?: string; meta?: string };
  const classes = code?.properties.className;
  const lang = data.lang ?? (Array.isArray(classes) ? String(classes[0] ?? '').replace('language-', '') : '');
  const text = code ? textOf(code).replace(/\n$/, '') : '';
  const render = FENCES[lang];
  if (!render) return { node, kind: 'prose' };
  const { html, kind } = render(state, text, data.meta ?? '');
  return { node: { type: 'raw', value: html } as unknown as Child, kind };
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((c) => textOf(c as ElementContent)).join('') : '';
}

const HEADING = /^(?:([^:：]+)([:：])\s*)?(.*?)\s*(?:\[#([\w-]+)\])?$/s;

/** Groups what follows each h2 into <section class="step">, and pairs what stands side by side. */
function steps(blocks: readonly Block[]): Child[] {
  const sections: { heading: Element | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.node.type === 'element' && block.node.tagName === 'h2')
      sections.push({ heading: withId(block.node), blocks: [] });
    else if (block.kind !== 'space') sections.at(-1)?.blocks.push(block);
  }
  return sections.flatMap(({ heading, blocks: inside }) => {
    const body = pairs(inside);
    if (!heading) return body.length > 0 ? [element('div', { className: ['lead'] }, body)] : [];
    return [
      element('section', { className: ['step'], 'aria-labelledby': String(heading.properties.id ?? '') }, [
        heading,
        ...body,
      ]),
    ];
  });
}

/** `## Why: the name moves [#why]` → the step's own word, the rest smaller, and an id that is the same in every language. */
function withId(heading: Element): Element {
  const [, word, colon = '', rest = '', id] = HEADING.exec(textOf(heading)) ?? [];
  // The colon is for those who hear or search the heading; on the screen the sizes tell the parts.
  const between = element('span', { className: ['sr-only'] }, [{ type: 'text', value: joinLines(`${colon} `) }]);
  const small = word ? [between, element('small', {}, [{ type: 'text', value: rest }])] : [];
  return element('h2', id ? { id } : { ...heading.properties }, [
    element('span', {}, [{ type: 'text', value: word ?? rest }]),
    ...small,
  ]);
}

function pairs(blocks: readonly Block[]): Child[] {
  const made: Child[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const [block, next] = [blocks[i], blocks[i + 1]];
    if (!block) continue;
    if (block.kind === 'left' && next?.kind === 'right') {
      made.push(element('div', { className: ['pair'] }, [block.node, next.node]));
      i++;
    } else if (block.kind !== 'both' && block.kind !== 'prose') {
      const end = blocks.findIndex((b, at) => at > i && b.kind !== 'prose');
      const beside = blocks.slice(i + 1, end < 0 ? blocks.length : end).map((b) => b.node);
      made.push(
        element('div', { className: ['pair', 'explained'] }, [
          block.node,
          element('div', { className: ['prose'] }, beside),
        ]),
      );
      i += beside.length;
    } else made.push(block.node);
  }
  return made;
}

function element(tagName: string, properties: Element['properties'], children: Child[]): Element {
  return { type: 'element', tagName, properties, children: children as ElementContent[] };
}
