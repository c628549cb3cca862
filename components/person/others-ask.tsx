// What to do when somebody asks who is no part of the agreement. The steps are our suggestion, and never look like guidance.
import { Details } from '@/components/design/details';
import type { OtherWhoAsks } from '@/lib/views/can-i-share-model';
import { SourceLine } from './source-line';

export function OthersAsk({ heading, text, ours, confirm, source }: OtherWhoAsks) {
  return (
    <Details summary={heading}>
      {text.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        {ours} {confirm}
      </p>
      <SourceLine sources={[source]} lead="Further reading:" />
    </Details>
  );
}
