/**
 * Building HTML and SVG as text, for the build and for the page alike.
 * Everything that is not markup of our own goes through `escape`.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe inside an element and inside a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** One element. `true` is a bare attribute; false, null and undefined leave it out. Children are markup already. */
export function tag(name: string, attributes: Attributes, children = ''): string {
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== null && value !== undefined)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escape(String(value))}"`))
    .join('');
  return `<${name}${text}>${children}</${name}>`;
}
