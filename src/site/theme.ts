/** The theme button. The choice is kept; until there is one, the system's is followed. */
import { readText, writeText } from '../cell/store.ts';

const KEY = 'starlight-theme';
const root = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('button.theme');
const light = matchMedia('(prefers-color-scheme: light)');

function paint(theme: string): void {
  root.dataset['theme'] = theme;
  button?.setAttribute('aria-pressed', String(theme === 'dark'));
}

button?.addEventListener('click', () => {
  const theme = root.dataset['theme'] === 'dark' ? 'light' : 'dark';
  writeText(KEY, theme);
  paint(theme);
});
light.addEventListener('change', () => {
  if (!readText(KEY)) paint(light.matches ? 'light' : 'dark');
});
paint(root.dataset['theme'] ?? 'light');
