'use client';
// Text to copy into another system, as it stands. Without scripts it is selected by hand.
import { useEffect, useState } from 'react';

export function CopyText({ text }: { readonly text: string }) {
  const [state, setState] = useState<'drawn' | 'ready' | 'copied'>('drawn');
  useEffect(() => {
    if ('clipboard' in navigator) setState('ready');
  }, []);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('drawn'),
    );
  };
  return (
    <>
      <pre className="sa-paper__copy" id="to-copy">
        {text}
      </pre>
      {state !== 'drawn' && (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={copy}>
          Copy the text
        </button>
      )}
      <span className="sa-paper__copied" aria-live="polite">
        {state === 'copied' ? 'Copied' : ''}
      </span>
    </>
  );
}
