// The colours of text. What a text looks like follows from its element and those around it, their classes and their state: two texts of
// one dress have the same colours on every page. These functions run inside the page: each stands alone.

interface Axe {
  run(within: object, options: object): Promise<{ readonly violations: readonly { readonly nodes: readonly { readonly html: string }[] }[] }>;
}

/** The dress of each element that shows words, in the order of the page. */
export function dressedTexts(): readonly string[] {
  const own = window as Window & { dressed?: readonly Element[] };
  const says = (one: Element) =>
    one.matches('input, select, textarea') || [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
  own.dressed = [...document.body.querySelectorAll('*')].filter((one) => says(one) && one.checkVisibility());
  const states = [':focus', ':hover', ':checked', ':disabled', ':first-child', ':last-child', ':nth-child(even)', ':target', ':empty'];
  // Names, addresses and words differ from one text to the next and colour none of them.
  const plain = /^(?:id|name|value|href|for|title|action|content|data-.*|aria-(?:describedby|labelledby|label|controls))$/;
  const known = new Map<Element, string>();
  const looks = (one: Element): string => {
    const marks = [...one.attributes].filter(({ name }) => !plain.test(name)).map(({ name, value }) => `${name}=${value}`);
    return [one.tagName, ...marks, ...states.filter((state) => one.matches(state))].join(' ');
  };
  const dress = (one: Element): string => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const beside = one.previousElementSibling;
    const made = `${one.parentElement ? dress(one.parentElement) : ''} > ${beside ? `${looks(beside)} + ` : ''}${looks(one)}`;
    known.set(one, made);
    return made;
  };
  return own.dressed.map(dress);
}

/** Given places in that order, and axe in the page, tells which of these have too little contrast. */
export async function contrastFaults(places: readonly number[]): Promise<readonly string[]> {
  const { axe, dressed = [] } = window as Window & { axe?: Axe; dressed?: readonly Element[] };
  if (!axe) throw new Error('axe is not in the page');
  const { violations } = await axe.run({ include: places.map((at) => dressed[at]) }, { runOnly: ['color-contrast'], resultTypes: ['violations'] });
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => `color-contrast: ${html}`));
}
