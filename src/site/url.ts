/** Addresses inside the site, under whatever base path it is published. */

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** `path` without a leading slash: href('lessons/', 'zh-cn') is /base/zh-cn/lessons/. */
export function href(path: string, locale: string | undefined): string {
  return base + (locale ? `${locale}/` : '') + path;
}

/** The same page in the other language. */
export function otherLanguage(pathname: string, locale: string | undefined): string {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  return locale ? base + path.replace(/^zh-cn\//, '') : `${base}zh-cn/${path}`;
}
