// Counts in a page that Next does not draw: below each text area stands its limit, and what is left of it while somebody types.
import { charactersLeft, leftInWords, pauseMs } from './characters-left';

/** For every text area in the box, also one that comes there later. The words are read out when the typing pauses. */
export function countAsTyped(box: HTMLElement): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const seen = document.getElementById(`${target.id}-count`);
    const limit = Number(seen?.dataset.limit);
    if (seen === null || !(limit > 0)) return;
    const left = charactersLeft(target.value, limit);
    seen.textContent = leftInWords(left);
    seen.classList.toggle('nhsuk-error-message', left < 0);
    clearTimeout(pause);
    pause = setTimeout(() => seen.nextElementSibling?.replaceChildren(leftInWords(left)), pauseMs);
  });
}
