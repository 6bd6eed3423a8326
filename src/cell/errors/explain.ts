/**
 * Below an error in a cell's output: a link to the page that explains it, when there is one. Loaded with the first
 * error only; where the messages cannot be loaded the output stays as it is.
 */
import { tag } from '../html.ts';
import type { Strings } from '../strings.ts';
import { errorAddress, knownErrors } from './known.ts';

/** The markup of the link; empty when no page explains the message, or when this is that page. */
export async function explanation(message: string, strings: Strings): Promise<string> {
  const [best] = (await knownErrors())?.find(message) ?? [];
  if (!best?.sure) return '';
  const href = errorAddress(best.id);
  return location.pathname === href ? '' : tag('p', { class: 'means' }, tag('a', { href }, strings.means));
}
