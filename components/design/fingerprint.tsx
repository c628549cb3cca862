/** 64 characters in groups of 4, so that two people can compare them aloud. */
export function Fingerprint({ value }: { readonly value: string }) {
  return (
    <p className="sa-fingerprint">
      <span className="nhsuk-u-visually-hidden">Fingerprint, 64 characters: </span>
      <code>{(value.match(/.{1,4}/g) ?? []).join(' ')}</code>
    </p>
  );
}
