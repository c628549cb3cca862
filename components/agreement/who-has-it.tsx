'use client';
// Who has the agreement now. Drawn by the server; what keeps it up to date is fetched when it is first asked again, and by nobody who left before.
import { lazy, Suspense, useEffect, useState } from 'react';
import type { LiveNowProps } from './live-now';
import { NowLines } from './now-lines';

/** Asked for again less often than captured mail: agreements move in hours. */
const everyMs = 10_000;

/** Where it cannot be fetched, what was drawn stays. */
const Live = lazy(() =>
  import('./live-now').then(
    ({ LiveNow }) => ({ default: LiveNow }),
    () => ({ default: ({ first }: LiveNowProps) => <NowLines now={first} /> }),
  ),
);

export function WhoHasIt(props: Omit<LiveNowProps, 'everyMs'>) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), everyMs);
    return () => clearTimeout(timer);
  }, []);
  const drawn = <NowLines now={props.first} />;
  if (!due) return drawn;
  return (
    <Suspense fallback={drawn}>
      <Live {...props} everyMs={everyMs} />
    </Suspense>
  );
}
