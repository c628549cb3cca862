export type TagTint = 'green' | 'amber' | 'blue' | 'red' | 'grey';

/** The words carry the meaning, the tint and the border only support them. */
export function Tag({ text, tint }: { readonly text: string; readonly tint: TagTint }) {
  return <strong className={`nhsuk-tag sa-tag sa-tag--${tint}`}>{text}</strong>;
}
