/** The examples of the page for documentation writers. `root` is the address of the site, `language` its folder. */
const CELL = 'from-numpy-shares/rebind';

export const EXAMPLES = {
  lesson: (root: string, language: string) =>
    `<a href="${root}${language}lessons/from-numpy-shares/">torch.from_numpy shares memory</a>`,
  section: (root: string, language: string) =>
    `<a href="${root}${language}lessons/from-numpy-shares/#fix">how to get a copy instead</a>`,
  cell: (root: string, language: string) =>
    `<a href="${root}${language}lessons/from-numpy-shares/#cell-back">try it</a>`,
  error: (root: string, language: string) =>
    `<a href="${root}${language}errors/numpy-requires-grad/">Can't call numpy() on Tensor that requires grad</a>`,
  embed: (root: string, language: string) =>
    `<iframe src="${root}${language}embed/${CELL}/" title="Python: torch.from_numpy"\n` +
    `  width="100%" height="640" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`,
  height: (root: string) => `<script src="${root}embed.js" async></script>`,
  theme: (root: string, language: string) =>
    `<iframe src="${root}${language}embed/${CELL}/?theme=dark" title="Python: torch.from_numpy"\n` +
    `  width="100%" height="640" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`,
} as const;

export type ExampleName = keyof typeof EXAMPLES;
