/** Short texts with `code` in backticks, as markup or as plain words. */
import { escape } from './html.ts';

export function code(text: string): string {
  return escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

export function plain(text: string): string {
  return text.replaceAll('`', '');
}
