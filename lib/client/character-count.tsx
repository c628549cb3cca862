'use client';
// The count below a text area. Without JavaScript the sentence says the limit; with it, what is left.
import { useEffect, useState } from 'react';

/** Long enough that a screen reader is not interrupted at every key. */
const PAUSE_MS = 1000;

/** Characters as a person sees them: “é” and an emoji are one each, as the server counts. */
function countCharacters(text: string): number {
  return [...new Intl.Segmenter('en-GB').segment(text)].length;
}

function sentence(left: number): string {
  const many = Math.abs(left);
  const characters = many === 1 ? 'character' : 'characters';
  return left < 0 ? `You have ${many} ${characters} too many` : `You have ${many} ${characters} left`;
}

/** What is left now, and what was left when the typing paused. */
function useCharactersLeft(of: string, limit: number) {
  const [left, setLeft] = useState<number>();
  const [told, setTold] = useState<number>();
  useEffect(() => {
    const area = document.getElementById(of);
    if (!(area instanceof HTMLTextAreaElement)) return;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const now = () => limit - countCharacters(area.value);
    const typed = () => {
      setLeft(now());
      clearTimeout(pause);
      pause = setTimeout(() => setTold(now()), PAUSE_MS);
    };
    setLeft(now());
    area.addEventListener('input', typed);
    return () => {
      clearTimeout(pause);
      area.removeEventListener('input', typed);
    };
  }, [of, limit]);
  return { left, told };
}

export function CharacterCount({ id, of, limit }: { readonly id: string; readonly of: string; readonly limit: number }) {
  const { left, told } = useCharactersLeft(of, limit);
  const tooMany = left !== undefined && left < 0;
  return (
    <>
      <div className={`nhsuk-hint nhsuk-character-count__message${tooMany ? ' nhsuk-error-message' : ''}`} id={id}>
        {left === undefined ? `You can enter up to ${limit} characters` : sentence(left)}
      </div>
      <div className="nhsuk-u-visually-hidden" aria-live="polite">
        {told !== undefined && sentence(told)}
      </div>
    </>
  );
}
