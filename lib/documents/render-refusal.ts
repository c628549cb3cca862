// Why a PDF was not made, in words that can be shown.

export type RefusalCode = 'busy' | 'unsupported-character' | 'took-too-long' | 'engine-missing' | 'engine-stopped' | 'failed';

export interface RenderRefusal {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly reason: string;
  readonly detail?: string;
}

const sentences: Record<Exclude<RefusalCode, 'unsupported-character'>, string> = {
  busy: 'Many documents are being made. Try again in a minute',
  'took-too-long': 'Making the PDF took too long. Try again in a minute',
  'engine-missing': 'This server cannot make PDFs. Print the page instead',
  'engine-stopped': 'Making the PDF stopped half-way. Try again in a minute',
  failed: 'The PDF could not be made. Print the page instead',
};

/** `detail` is the engine's own message, for the log. */
export const refusal = (code: keyof typeof sentences, detail?: string): RenderRefusal => ({
  ok: false,
  code,
  reason: sentences[code],
  ...(detail !== undefined && { detail }),
});

/** “😀 (U+1F600)”; a character that cannot be seen is given by its number alone. */
function named(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `${character} (${code})` : code;
}

const unescaped = (text: string): string => text.replace(/\\+u\{([0-9a-f]+)\}/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

/** Reads the engine's message. Its gate names each character that no font has, or that no PDF may hold. */
export function refusalFromEngine(message: string): RenderRefusal {
  const quoted = [...unescaped(message).matchAll(/the text (?:contains the disallowed codepoint )?`[\\"]*(.+?)[\\"]*`/gu)].map((match) => match[1] ?? '');
  const characters = [...new Set(quoted.map((text) => String.fromCodePoint(text.codePointAt(0) ?? 0)))].filter(
    (one) => !/^[\p{L}\p{N}]$/u.test(one) || one > '\u{7f}',
  );
  const some = characters.slice(0, 5).map(named);
  if (some.length === 0) return refusal('failed', message);
  return {
    ok: false,
    code: 'unsupported-character',
    reason: `The text holds ${some.join(', ')}, which cannot be printed. Change it and try again`,
    detail: message,
  };
}
