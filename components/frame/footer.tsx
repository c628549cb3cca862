const links = [
  { href: '/help', text: 'Help' },
  { href: '/legal-basis', text: 'May we share this?' },
  { href: '/guidance', text: 'Guidance' },
  { href: '/accessibility', text: 'Accessibility statement' },
  { href: '/privacy', text: 'Privacy' },
  { href: '/cookies', text: 'Cookies' },
  { href: '/how-signing-works', text: 'How signing works' },
] as const;

/** The same links in the same order on every page. */
export function Footer() {
  return (
    <footer className="sa-footer">
      <div className="nhsuk-width-container">
        <ul className="sa-footer__links">
          {links.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
        <p className="sa-footer__not">This is not an NHS or government service.</p>
        <p className="sa-footer__credit">
          Patterns follow the NHS digital service manual and the GOV.UK Design System (Open Government Licence v3.0). Parts of the code are nhsuk-frontend (MIT,
          © NHS England).
        </p>
      </div>
    </footer>
  );
}
