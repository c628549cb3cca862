// Does a name or a job hold what a mail program makes a link of? Our own mails carry both, so whoever types them could send a link in our name.

/** A word with a full stop in its middle, as hosts have it; initials (“J.R.Smith”) and degrees (“B.Sc.”) are none. */
const host = /[\p{L}\p{N}_-]{2,}\.\p{L}{2,}|[\p{L}\p{N}]\.\p{Ll}{2,}|\d+\.\d+\.\d+\.\d+/u;

export function namesWebAddress(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[。｡]/g, '.');
  return plain.includes('://') || /www\./i.test(plain) || host.test(plain);
}
