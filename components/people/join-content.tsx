// The invitation of a colleague as its link opens it: who asks, for what, and one button; then the code.
import { Button } from '@/components/design/button';
import { OpenedByLink } from '@/components/invitation/opened-by-link';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { JoinPageModel } from '@/lib/views/people-models';

export function JoinContent({ form, again, ...opened }: JoinPageModel & { readonly once: string }) {
  const another = again && (
    <form method="post" action="/do/send-joining-code">
      <HiddenFields values={{ ...again.hidden, once: `${opened.once}-again` }} />
      <Button variant="secondary">{again.button}</Button>
    </form>
  );
  return <OpenedByLink {...opened} button={form && { ...form, text: form.button, value: {} }} below={another} />;
}
