'use client';
import { QueryProvider } from '@/lib/client/query-provider';
import { useLive } from '@/lib/client/use-live';
import type { AgreementNow } from '@/lib/views/agreement-now-model';
import { NowLines } from './now-lines';

export interface LiveNowProps {
  readonly reference: string;
  readonly first: AgreementNow;
  readonly everyMs: number;
}

function Now({ reference, first, everyMs }: LiveNowProps) {
  const now = useLive(`/api/agreements/${reference}/now`, first, everyMs);
  return <NowLines now={now} again={now.edition === first.edition ? undefined : `/agreements/${reference}`} />;
}

/** Who has the agreement, asked for every few seconds while the page is in view. */
export function LiveNow(props: LiveNowProps) {
  return (
    <QueryProvider>
      <Now {...props} />
    </QueryProvider>
  );
}
