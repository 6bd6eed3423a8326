/** Results of the search as elements. Excerpts arrive as markup; only their text and what is marked in it is taken. */
import { tidy } from './excerpt.ts';
import type { FoundPage, Place } from './pagefind.ts';

function link(url: string, title: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: url, textContent: title });
}

/** An error page, found by the shape of its message. */
export function errorItem(url: string, title: string, label: string): Node {
  const item = document.createElement('li');
  const small = Object.assign(document.createElement('small'), { textContent: label });
  const anchor = link(url, title);
  anchor.className = 'message-link';
  anchor.translate = false;
  item.append(small, anchor);
  return item;
}

/** A page with its excerpt and those of its sections that hold the words. */
export function pageItem({ url, title, excerpt, sections }: FoundPage): Node {
  const item = document.createElement('li');
  item.append(link(url, title));
  if (sections.length === 0) item.append(marked(excerpt));
  else {
    const list = document.createElement('ul');
    list.append(...sections.map(section));
    item.append(list);
  }
  return item;
}

function section({ url, title, excerpt }: Place): Node {
  const item = document.createElement('li');
  item.append(link(url, title), marked(excerpt));
  return item;
}

function marked(excerpt: string): Node {
  const place = document.createElement('p');
  for (const node of new DOMParser().parseFromString(tidy(excerpt), 'text/html').body.childNodes) {
    const text = node.textContent ?? '';
    place.append(
      node.nodeName === 'MARK' ? Object.assign(document.createElement('mark'), { textContent: text }) : text,
    );
  }
  return place;
}
