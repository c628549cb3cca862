import 'server-only';
// The same words as in the plain part, as the simplest HTML there is: paragraphs, and the one address as a link. Nothing is loaded from anywhere.
// How it looks stands at each element, since mail programs drop style sheets; as wide as a page of a book, and on a phone as wide as the phone.

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

const looks = {
  page: 'margin:0 auto;max-width:600px;padding:16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;overflow-wrap:break-word',
  paragraph: 'margin:0 0 16px',
  /** A code is typed off another screen. */
  code: 'margin:0 0 16px;font-size:24px;font-weight:bold',
  /** As high as a finger. */
  link: 'display:inline-block;padding:10px 0;word-break:break-word',
} as const;

/** A paragraph that is nothing but an address of this service becomes a link. Names and words of people never do. */
function paragraph(text: string, origin: string): string {
  const html = escaped(text).replaceAll('\n', '<br>');
  const isLink = text.startsWith(`${origin}/`) && /^\S+$/.test(text);
  const isCode = /^Your code is \d{3} \d{3}$/.test(text); // ours alone: what a person writes stands behind their name
  return `<p style="${isCode ? looks.code : looks.paragraph}">${isLink ? `<a href="${html}" style="${looks.link}">${html}</a>` : html}</p>`;
}

export function letterHtml(text: string, origin: string): string {
  const body = text.split('\n\n').map((one) => paragraph(one, origin));
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sharing Agreed</title>';
  return `<!doctype html>\n<html lang="en-GB"><head>${head}</head>\n<body style="margin:0">\n<div style="${looks.page}">\n${body.join('\n')}\n</div>\n</body></html>\n`;
}
