// Words that stand in a box and say nothing: they would print as they are. Our own rule.

const placeholder =
  /^(?:n\/?a|none(?: needed)?|no|nil|nothing(?: yet| special| needed)?|no safeguards?|not needed|tbc|tba|tbd|to be (?:confirmed|agreed|decided|added|completed)|not applicable|not sure|don'?t know|do not know|unknown|as above|see above|same(?: as above)?|test(?:ing)?|xx+|asdf\w*|lorem ipsum.*|[-–—.?x]+)[.!?]*$/iu;
/** Keys beside each other, and what is typed to try a box out. */
const filler = /^(?:asdf\w*|qwer\w*|zxcv\w*|hjkl\w*|sdf\w*|test(?:ing)?|blah|foo|bar|x+)$/iu;

/** A word that only holds the place, one word again and again, or nothing but keys beside each other. */
export function saysNothing(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[’‘]/gu, "'").trim();
  const words = plain.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return placeholder.test(plain) || (words.length > 1 && (new Set(words).size === 1 || words.every((word) => filler.test(word))));
}
