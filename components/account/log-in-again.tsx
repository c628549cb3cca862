// In the place of a form that asks for a fresh log in: why, and the way to it.
export interface LogInAgainProps {
  readonly h1: string;
  readonly again: { readonly href: string; readonly heading: string; readonly text: string; readonly way: string };
}

export function LogInAgain({ h1, again }: LogInAgainProps) {
  return (
    <>
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <h2 className="nhsuk-heading-m">{again.heading}</h2>
      <p>{again.text}</p>
      <p>
        <a href={again.href}>{again.way}</a>
      </p>
    </>
  );
}
