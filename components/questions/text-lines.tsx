// What an answer or a term reads: one line as it is, several as a list.
export function TextLines({ lines }: { readonly lines: readonly string[] }) {
  const [only] = lines;
  if (lines.length === 1) return <span className="sa-typed">{only}</span>;
  return (
    <ul className="sa-lines">
      {lines.map((line) => (
        <li key={line} className="sa-typed">
          {line}
        </li>
      ))}
    </ul>
  );
}
