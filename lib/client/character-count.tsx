'use client';
// The count below a text area. Without JavaScript the sentence says the limit; with it, what is left.
import { useEffect, useState } from 'react';

/** Characters as a person sees them: “é” and an emoji are one each, as the server counts. */
function countCharacters(text: string): number {
  return [...new Intl.Segmenter('en-GB').segment(text)].length;
}

function sentence(left: number): string {
  const many = Math.abs(left);
  const characters = many === 1 ? 'character' : 'characters';
  return left < 0 ? `You have ${many} ${characters} too many` : `You have ${many} ${characters} left`;
}

export function CharacterCount({ id, of, limit }: { readonly id: string; readonly of: string; readonly limit: number }) {
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    const area = document.getElementById(of);
    if (!(area instanceof HTMLTextAreaElement)) return;
    const count = () => setLeft(limit - countCharacters(area.value.replaceAll('\r\n', '\n')));
    count();
    area.addEventListener('input', count);
    return () => area.removeEventListener('input', count);
  }, [of, limit]);
  const tooMany = left !== undefined && left < 0;
  return (
    <div className={`nhsuk-hint nhsuk-character-count__message${tooMany ? ' nhsuk-error-message' : ''}`} id={id}>
      {left === undefined ? `You can enter up to ${limit} characters` : sentence(left)}
    </div>
  );
}
