/** The coverage page with scripts: an address like #torch.einsum unfolds its section; the box finds names. */

const SHOWN = 40;
const form = document.querySelector<HTMLFormElement>('.cov-find');
const input = form?.querySelector('input');
const status = form?.querySelector('[role=status]');
const results = form?.querySelector('ul');

function unfold(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const section = target?.closest('details');
  if (!target || !section) return;
  section.open = true;
  target.scrollIntoView({ block: target === section ? 'start' : 'center' });
}

interface Name {
  readonly id: string;
  readonly state: string;
}

let names: readonly Name[] | null = null;

/** Every name on the page with its state; read from the page when the box is first used. */
function allNames(): readonly Name[] {
  return [...document.querySelectorAll<HTMLElement>('.cov-names:not([data-state=imported]) > li')].map((li) => ({
    id: li.id || (li.firstElementChild?.getAttribute('href')?.slice(1) ?? ''),
    state: li.parentElement?.dataset['state'] ?? '',
  }));
}

/** Best first: the last part of the name is what was typed, then starts with it, then holds it. */
function search(text: string): Name[] {
  names ??= allNames();
  const wanted = text.toLowerCase().replace(/^np\./, 'numpy.').replace(/\(.*$/, '');
  const rank = ({ id }: Name): number => {
    const full = id.toLowerCase();
    const last = full.slice(full.lastIndexOf('.') + 1);
    return full === wanted || last === wanted ? 0 : full.startsWith(wanted) || last.startsWith(wanted) ? 1 : 2;
  };
  return names.filter(({ id }) => id.toLowerCase().includes(wanted)).sort((a, b) => rank(a) - rank(b));
}

function show(): void {
  const text = input?.value.trim() ?? '';
  const found = text ? search(text) : [];
  const states = JSON.parse(form?.dataset['states'] ?? '{}') as Record<string, string>;
  results?.replaceChildren(
    ...found.slice(0, SHOWN).map(({ id, state }) => {
      const link = Object.assign(document.createElement('a'), { href: `#${id}`, textContent: id });
      const mark = Object.assign(document.createElement('span'), { textContent: states[state] ?? state });
      mark.dataset['state'] = state;
      const item = document.createElement('li');
      item.append(link, ' ', mark);
      return item;
    }),
  );
  const [none = '', one = '', many = '', first = ''] = (form?.dataset['found'] ?? '').split('|');
  const say = found.length === 0 ? none : found.length === 1 ? one : found.length <= SHOWN ? many : first;
  if (status) status.textContent = text ? say.replace('{n}', `${found.length}`).replace('{shown}', `${SHOWN}`) : '';
}

if (form && input) {
  input.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', unfold);
  results?.addEventListener('click', (event) => {
    // The same address again fires no hashchange.
    if (event.target instanceof HTMLAnchorElement && event.target.hash === location.hash) unfold();
  });
  unfold();
}
