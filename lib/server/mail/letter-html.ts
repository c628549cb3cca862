import 'server-only';
// The same words as in the plain part, as the simplest HTML there is: paragraphs, and the one address as a link. Nothing is loaded from anywhere.

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** A paragraph that is nothing but an address of this service becomes a link. Names and words of people never do. */
function paragraph(text: string, origin: string): string {
  const html = escaped(text).replaceAll('\n', '<br>');
  const isLink = text.startsWith(`${origin}/`) && /^\S+$/.test(text);
  return `<p>${isLink ? `<a href="${html}">${html}</a>` : html}</p>`;
}

export function letterHtml(text: string, origin: string): string {
  const body = text.split('\n\n').map((one) => paragraph(one, origin));
  return `<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>Sharing Agreed</title></head>\n<body>\n${body.join('\n')}\n</body></html>\n`;
}
