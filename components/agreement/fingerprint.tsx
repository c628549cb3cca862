// A SHA-256 that people can compare by eye: groups of four characters.

export function Fingerprint({ groups }: { readonly groups: readonly string[] }) {
  return <code className="sa-fingerprint">{groups.join(' ')}</code>;
}
