/** What a form posts without asking: receipt, what it belongs to, the revision it was drawn from. */
export function HiddenFields({ values }: { readonly values: Readonly<Record<string, string | readonly string[]>> }) {
  return Object.entries(values).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => <input key={`${name} ${one}`} type="hidden" name={name} value={one} />),
  );
}
