// What is left of a limit while somebody types, in words.

/** Characters as a person sees them: “é” and an emoji are one each, as the server counts. */
function countCharacters(text: string): number {
  return [...new Intl.Segmenter('en-GB').segment(text)].length;
}

export const charactersLeft = (text: string, limit: number): number => limit - countCharacters(text);

export function leftInWords(left: number): string {
  const many = Math.abs(left);
  const characters = many === 1 ? 'character' : 'characters';
  return left < 0 ? `You have ${many} ${characters} too many` : `You have ${many} ${characters} left`;
}

/** Long enough that a screen reader is not interrupted at every key. */
export const pauseMs = 1000;
