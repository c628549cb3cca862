/** What was left while the rest was done, each with the reason. */
export function LeftList({ left }: { readonly left: readonly string[] }) {
  if (left.length === 0) return null;
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {left.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
