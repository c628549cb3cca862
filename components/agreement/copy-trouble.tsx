import { Button } from '@/components/design/button';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { VersionPageModel } from '@/lib/views/version-models';

/** The signed PDF could not be made: why, what is good all the same, and the button that asks for it once more. */
export function CopyTrouble({ trouble, once }: { readonly trouble: NonNullable<VersionPageModel['trouble']>; readonly once: string }) {
  const { heading, why, say, button, hidden } = trouble;
  return (
    <section className="sa-note" aria-labelledby="copy-trouble">
      <h2 className="nhsuk-heading-s" id="copy-trouble">
        {heading}
      </h2>
      <p>{why}</p>
      <p>{say}</p>
      <form method="post" action="/do/make-signed-copy-again">
        <HiddenFields values={{ ...hidden, once }} />
        <Button variant="secondary">{button}</Button>
      </form>
    </section>
  );
}
