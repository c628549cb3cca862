// A registered charity number of England and Wales, Scotland or Northern Ireland (the last form is unverified).

/** The number as it is stored, or undefined. The hyphen of a linked charity stays: without it 9999999-0 would be another charity. */
export function readCharityNumber(typed: string): string | undefined {
  const number = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/\p{Pd}/gu, '-');
  const scottish = /^SC(\d{5,6})$/.exec(number);
  if (scottish?.[1]) return `SC${scottish[1].padStart(6, '0')}`;
  return /^(?:\d{6,7}(?:-[1-9]\d{0,2})?|NIC10\d{4})$/.test(number) ? number : undefined;
}
