// A button for what asks for a fresh log in; in its place the way to one, or whom to ask.
import type { Way } from '@/lib/views/question-page-model';
import { OneButtonForm } from './one-button-form';

export interface WeightyButtonProps {
  readonly command: string;
  readonly once: string;
  readonly heading: string;
  readonly text: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly button?: string;
  readonly way?: Way;
}

export function WeightyButton({ button, way, ...about }: WeightyButtonProps) {
  if (button !== undefined) return <OneButtonForm {...about} button={button} />;
  return (
    <>
      <h2 className="nhsuk-heading-m">{about.heading}</h2>
      <p>{about.text}</p>
      {way && (
        <p>
          <a href={way.href}>{way.text}</a>
        </p>
      )}
    </>
  );
}
