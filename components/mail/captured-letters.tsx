'use client';
// The letters of the demonstration. Drawn by the server, kept up to date by the browser where it can.
import { Card } from '@/components/design/card';
import { useLive } from '@/lib/client/use-live';
import type { CapturedLetter, CapturedMail } from '@/lib/views/captured-mail-model';

function Letter({ id, to, at, subject, paragraphs }: CapturedLetter) {
  return (
    <Card heading={subject} id={`mail-${id.replace(/\W/g, '-')}`}>
      <p className="sa-small-print">
        To {to}
        <br />
        {at}
      </p>
      {paragraphs.map(({ text, path }) => (
        <p key={text} className="sa-letter-line">
          {path === undefined ? text : <a href={path}>{text}</a>}
        </p>
      ))}
    </Card>
  );
}

export function CapturedLetters({ first, empty }: { readonly first: CapturedMail; readonly empty: string }) {
  const { letters } = useLive('/api/captured-mail', first);
  return letters.length === 0 ? <p>{empty}</p> : letters.map((letter) => <Letter key={letter.id} {...letter} />);
}
