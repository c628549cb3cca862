/** On every page of the demonstration, so that nobody takes it for the real thing. */
export function DemoBanner() {
  return (
    <section className="sa-demo" aria-label="Demonstration">
      <div className="nhsuk-width-container sa-demo__line">
        <p>
          <strong>Demonstration:</strong> made-up organisations. Do not enter real people.
        </p>
        <p className="sa-demo__ways">
          <a href="/demo/mail">Captured mail</a>
          <a href="/demo">Change person</a>
        </p>
      </div>
    </section>
  );
}
