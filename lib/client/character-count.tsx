'use client';
// The count below a text area. Without JavaScript the sentence says the limit; with it, what is left.
import { useEffect, useState } from 'react';
import { charactersLeft, leftInWords, pauseMs } from './characters-left';

/** What is left now, and what was left when the typing paused. */
function useCharactersLeft(of: string, limit: number) {
  const [left, setLeft] = useState<number>();
  const [told, setTold] = useState<number>();
  useEffect(() => {
    const area = document.getElementById(of);
    if (!(area instanceof HTMLTextAreaElement)) return;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const now = () => charactersLeft(area.value, limit);
    const typed = () => {
      setLeft(now());
      clearTimeout(pause);
      pause = setTimeout(() => setTold(now()), pauseMs);
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
        {left === undefined ? `You can enter up to ${limit} characters` : leftInWords(left)}
      </div>
      <div className="nhsuk-u-visually-hidden" aria-live="polite">
        {told !== undefined && leftInWords(told)}
      </div>
    </>
  );
}
