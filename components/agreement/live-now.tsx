'use client';
import { QueryProvider } from '@/lib/client/query-provider';
import { useLive } from '@/lib/client/use-live';
import { NowLines } from './now-lines';
import type { WhoHasItProps } from './who-has-it';

interface LiveNowProps extends WhoHasItProps {
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
