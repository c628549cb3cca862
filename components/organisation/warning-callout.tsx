/** What looks wrong in what is on file, and stops nobody. */
export function WarningCallout({ warnings }: { readonly warnings: readonly string[] }) {
  return (
    <div className="sa-notice sa-notice--amber">
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </div>
  );
}
