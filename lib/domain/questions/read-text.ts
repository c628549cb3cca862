// One typed answer: text, e-mail, telephone, web address or whole number.
import { saysNothing } from '../checks/empty-words';
import { contractIsNoLaw, namesAContract, namesALaw, namesNoDuty, noLawNamedHere } from '../legal-basis/named-law';
import { cleanText, countCharacters, isLonger } from './clean-text';
import type { Field, FieldErrors } from './form';
import { faultWords, strangeCharacterWords, unprintableWords, webAddressWords } from './form-words';
import { namesWebAddress } from './names-web-address';
import { unprintable } from './printable';

/** No field of an agreement is longer, whatever a form forgot to say. */
const longest = 2_000;

const emailPattern = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,63}$/i;
const telPattern = /^(?=(?:\D{0,6}\d){3,15}\D{0,12}$)[+()\d][\d ()+./-]{2,24}(?: ?(?:x|ext\.?|extension) ?\d{1,6})?$/i;
const urlPattern = /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}[\p{L}]{2,63}(?::\d{1,5})?(?:[/?#]\S{0,1900})?$/iu;

/** A telephone number, address or whole number in its right form; a web address may leave out https://. */
function shaped(field: Field, text: string): string | undefined {
  if (field.kind === 'email') return emailPattern.test(text) && !text.includes('..') ? text : undefined;
  if (field.kind === 'tel') return telPattern.test(text) ? text : undefined;
  if (field.kind === 'url') return [text, `https://${text}`].find((address) => urlPattern.test(address));
  const digits = text.replace(/[ ,]/g, '');
  const number = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN;
  return number >= (field.min ?? 0) && number <= (field.max ?? Number.MAX_SAFE_INTEGER) ? String(number) : undefined;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words about a text that this answer may not contain. */
function refusal(field: Field, text: string): string | undefined {
  if (field.linkless && namesWebAddress(text)) return webAddressWords(field);
  if (field.namesLaw && namesAContract(text)) return contractIsNoLaw;
  const found = refusedWords(field, text);
  if (found !== undefined) return found;
  if (field.namesLaw && !namesALaw(text)) return noLawNamedHere;
  return field.namesDuty ? namesNoDuty(text) : undefined;
}

function refusedWords(field: Field, text: string): string | undefined {
  const spoken = ` ${plain(text)} `;
  return field.refuses?.find(
    ({ words, whole, first }) =>
      words.some((word) => spoken.includes(` ${plain(word)} `)) ||
      whole?.some((one) => spoken.trim() === plain(one)) ||
      first?.some((word) => spoken.startsWith(` ${plain(word)} `)),
  )?.error;
}

export interface TextReading {
  readonly value?: string;
  readonly error?: string;
}

/** Reads one typed answer. Neither value nor error: it was left empty and may be. */
export function readText(field: Field, typed: string): TextReading {
  const fault = (kind: keyof FieldErrors): TextReading => ({ error: faultWords(field, kind) });
  const limit = field.limit ?? longest;
  if (typed.length > limit * 20 + 200) return fault('long');
  const { text, refused } = cleanText(typed, field.kind === 'textarea' ? 'many' : 'one');
  if (text === '') return field.optional ? {} : fault('empty');
  if (refused) return { error: strangeCharacterWords(field) };
  const strange = unprintable(text);
  if (strange !== undefined) return { error: unprintableWords(field, strange) };
  if (isLonger(text, limit)) return fault('long');
  const written = field.kind === 'text' || field.kind === 'textarea';
  if (written && field.min !== undefined && countCharacters(text) < field.min) return fault('short');
  if (field.saysSomething && saysNothing(text)) return fault('empty');
  const forbidden = refusal(field, text);
  if (forbidden) return { error: forbidden };
  const value = written ? text : shaped(field, text);
  return value === undefined ? fault('format') : { value };
}
