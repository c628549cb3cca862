// What ends at once when somebody is removed, and what lies with them.
import { Heading } from '@/components/design/heading';
import type { RemovePageModel } from '@/lib/views/people-models';

export interface LeaverWords {
  readonly happens: string;
  readonly holds: string;
}

interface Props extends Pick<RemovePageModel, 'lines' | 'holds'> {
  readonly words: LeaverWords;
}

const List = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className="nhsuk-list nhsuk-list--bullet">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

export function Leaver({ lines, holds, words }: Props) {
  return (
    <>
      <Heading level={2}>{words.happens}</Heading>
      <List lines={lines} />
      <Heading level={2}>{words.holds}</Heading>
      <List lines={holds} />
    </>
  );
}
