// The site: Starlight for routes, languages and search; everything a reader sees is ours (src/site).
// SITE_BASE is the path that the site is published under (default /), SITE_URL its origin.
import { defineConfig } from 'astro/config';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { contentSecurityPolicy } from './src/site/csp.ts';
import { courseCheck } from './src/site/course-check.ts';
import { pagePlugin } from './src/site/fences/page-plugin.ts';
import { earlyStart } from './src/site/early-start.ts';
import { engineFiles } from './src/site/engine-files.ts';
import { engineModule } from './src/site/engine-module.ts';

const base = `/${(process.env.SITE_BASE ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const own = (names) => Object.fromEntries(names.map((name) => [name, `./src/site/components/${name}.astro`]));

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  outDir: process.env.SITE_OUT ?? './dist',
  cacheDir: './.cache/astro',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [pagePlugin(base)] }),
  },
  integrations: [
    sitemap({
      // Embeds are parts of lessons, and the 404 page has no address.
      filter: (url) => !/\/(embed|404)\//.test(url),
      i18n: { defaultLocale: 'root', locales: { root: 'en', 'zh-cn': 'zh-CN' } },
    }),
    starlight({
      title: { en: 'Tensor Pitfalls', 'zh-CN': 'Tensor Pitfalls' },
      description: 'What goes wrong between NumPy arrays and PyTorch tensors, one short program at a time.',
      locales: { root: { label: 'English', lang: 'en' }, 'zh-cn': { label: '简体中文', lang: 'zh-CN' } },
      favicon: '/favicon.svg',
      credits: false,
      expressiveCode: false,
      pagination: false,
      tableOfContents: false,
      sidebar: [],
      routeMiddleware: './src/site/route.ts',
      components: own([
        'Header',
        'PageFrame',
        'TwoColumnContent',
        'PageTitle',
        'ContentPanel',
        'Footer',
        'ThemeProvider',
        'MarkdownContent',
        'Hero',
        'Search',
      ]),
      customCss: [
        'tokens',
        'base',
        'header',
        'prose',
        'cell',
        'picture',
        'exercise',
        'home',
        'course',
        'coverage',
        'errors',
        'search',
        'print',
      ].map((name) => `./src/site/styles/${name}.css`),
    }),
    courseCheck(),
    engineFiles(base),
    earlyStart(base),
    contentSecurityPolicy(),
  ],
  vite: { plugins: [engineModule()], worker: { format: 'es' } },
});
