import { ButtonLink } from '@/components/design/button-link';
import { ConfirmationPanel } from '@/components/design/confirmation-panel';
import type { ChecklistSentPage } from '@/lib/views/checklist-models';

export function ChecklistSent({ h1, say, next, paragraphs, button, answers }: ChecklistSentPage) {
  return (
    <>
      <ConfirmationPanel heading={h1}>{say}</ConfirmationPanel>
      <h2 className="nhsuk-heading-m">{next}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ButtonLink href={button.href}>{button.text}</ButtonLink>
      <p>
        <a className="sa-alone" href={answers.href}>
          {answers.text}
        </a>
      </p>
    </>
  );
}
