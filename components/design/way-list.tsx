/** Links, one below the other. */
export function WayList({ ways }: { readonly ways: readonly { readonly href: string; readonly text: string }[] }) {
  if (ways.length === 0) return null;
  return (
    <ul className="nhsuk-list">
      {ways.map(({ href, text }) => (
        <li key={href}>
          <a className="sa-alone" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
