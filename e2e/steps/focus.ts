// Where focus is in a page and how it is drawn. These functions run inside the page: each stands alone.

export interface Focus {
  readonly name: string;
  /** On what is sought, or in the group of radios that it belongs to: those are one stop. */
  readonly there: boolean;
  readonly faults: readonly string[];
}

type Remembering = Window & { atRest?: ReadonlyMap<Element, string>; lookOf?: (element: Element) => string; nameOf?: (element: Element) => string };

/** Remembers how everything looks while nothing has focus. Returns what Tab must lead to, in the order of the page. */
export function stopsOf(): readonly string[] {
  const own = window as Remembering;
  own.nameOf = (element) =>
    `${element.tagName.toLowerCase()} “${(element.textContent || element.getAttribute('name') || '').replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
  // What a transparent outline would add is seen in high contrast alone.
  own.lookOf = (element) => {
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    const styles = [getComputedStyle(element), ...labels.map((label) => getComputedStyle(label, '::before'))];
    return styles
      .map(({ outlineStyle, outlineColor, outlineWidth, boxShadow, backgroundColor, borderBottomColor }) =>
        [outlineStyle === 'none' || /, 0\)$/.test(outlineColor) ? '' : outlineColor + outlineWidth, boxShadow, backgroundColor, borderBottomColor].join(),
      )
      .join();
  };
  // A button that the Enter key alone presses, from wherever somebody types.
  const onEnterAlone = (one: HTMLElement) => one.ariaHidden === 'true' && one.tabIndex === -1;
  const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      !(one as HTMLInputElement).disabled &&
      (one as HTMLInputElement).type !== 'hidden' &&
      !onEnterAlone(one),
  );
  own.atRest = new Map(controls.map((one) => [one, own.lookOf!(one)]));
  // A group of radios is one stop: the chosen one, or the first.
  const chosen = (one: HTMLInputElement) => {
    const group = controls.filter(
      (other) => (other as HTMLInputElement).type === 'radio' && (other as HTMLInputElement).name === one.name,
    ) as HTMLInputElement[];
    return group.find(({ checked }) => checked) ?? group[0];
  };
  return controls.filter((one) => (one as HTMLInputElement).type !== 'radio' || chosen(one as HTMLInputElement) === one).map((one) => own.nameOf!(one));
}

/** Tells about what has focus, whether that is what is sought, and what is wrong with how it is seen. Nothing when focus is on no control. */
export function focusNow(sought: Element | null): Focus | undefined {
  const { atRest, lookOf, nameOf } = window as Remembering;
  const here = document.activeElement;
  if (!here || here === document.body || !lookOf || !nameOf) return undefined;
  const sameGroup = sought instanceof HTMLInputElement && sought.type === 'radio' && here instanceof HTMLInputElement && here.type === 'radio';
  const there = here === sought || (sameGroup && here.name === sought.name);
  const box = here.getClientRects()[0] ?? here.getBoundingClientRect();
  const [x, y] = [box.x + Math.min(box.width / 2, 20), box.y + Math.min(box.height / 2, 20)];
  const onTop = document.elementFromPoint(x, y);
  const faults = [
    box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight ? '' : 'not on the screen',
    onTop && here.contains(onTop) ? '' : `covered by ${onTop?.className}`,
    atRest?.get(here) === lookOf(here) ? 'looks as it does without focus' : '',
  ];
  return { name: nameOf(here), there, faults: faults.filter((fault) => fault !== '') };
}
