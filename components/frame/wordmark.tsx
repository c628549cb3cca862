/** Two sheets that overlap: what is shared is what both have agreed. */
export function Wordmark() {
  return (
    <span className="sa-wordmark">
      <svg className="sa-wordmark__mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
        <rect x="2" y="2" width="19" height="19" rx="4" fill="none" stroke="currentColor" strokeWidth="2.5" />
        <rect x="11" y="11" width="19" height="19" rx="4" fill="none" stroke="currentColor" strokeWidth="2.5" />
        <rect x="11" y="11" width="10" height="10" rx="2" fill="currentColor" />
      </svg>
      Sharing Agreed
    </span>
  );
}
