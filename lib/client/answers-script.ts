// What the pages of a checklist load: it counts what is typed, keeps answers while there is no signal, and says on the page what became of them. All words stand in
// the page already (components/checklist/unsent-answers.tsx); here they are shown and hidden.
import { countAsTyped } from './count-as-typed';
import type { Unsent } from './unsent-answers';
import { type UnsentState, type Watched, watchAnswers } from './watch-answers';

const partsOf = (status: HTMLElement): readonly HTMLElement[] => [...status.querySelectorAll<HTMLElement>('[data-say]')];

/** One that was not taken posts itself: its own page says why, with what was typed. */
function formOf({ action, title, fields, why }: Unsent, pattern: HTMLElement): HTMLFormElement {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  form.append(...[...pattern.childNodes].map((node) => node.cloneNode(true)));
  form.querySelector('[data-title]')?.append(title);
  const [known] = [...form.querySelectorAll<HTMLElement>('[data-why]')].filter((one) => one.dataset.why === why);
  if (known) known.hidden = false;
  else form.querySelector('[data-said]')?.append(why ?? '');
  for (const [name, value] of fields) {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name, value });
    form.append(field);
  }
  return form;
}

function itemOf({ title }: Unsent): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = title;
  return item;
}

/** Shows a state. One that stands there already is not drawn again, or it would be read out again. */
function news(status: HTMLElement): (state: UnsentState) => void {
  const summary = status.querySelector('.nhsuk-details__summary-text');
  const label = summary?.textContent ?? '';
  const pattern = status.querySelector<HTMLElement>('[data-pattern]');
  let before = '';
  return ({ waiting, say }) => {
    const now = JSON.stringify([waiting, say]);
    if (now === before) return;
    before = now;
    const open = waiting.filter(({ stuck }) => !stuck);
    const shown: readonly (string | undefined)[] = [
      say,
      waiting.length > 0 || say !== undefined ? 'anything' : undefined,
      open.length > 0 ? 'waiting' : undefined,
      open.length > 0 && say !== 'end' ? 'on' : undefined,
    ];
    if (summary) summary.textContent = `${label}: ${open.length}`;
    status.querySelector('[data-waiting]')?.replaceChildren(...open.map(itemOf));
    if (pattern) status.querySelector('[data-stuck]')?.replaceChildren(...waiting.flatMap((one) => (one.stuck ? [formOf(one, pattern)] : [])));
    for (const part of partsOf(status)) part.hidden = !shown.includes(part.dataset.say);
  };
}

function start(): void {
  const [status, box] = [document.getElementById('unsent'), document.getElementById('question')];
  if (status === null || box?.dataset.watched === undefined) return;
  countAsTyped(box);
  try {
    watchAnswers(box, JSON.parse(box.dataset.watched) as Watched, news(status));
  } catch {
    // a browser that keeps nothing: forms post themselves
  }
}

start();
