// The dated promises of the reader’s side, for a calendar.
import { promisesCalendar } from '@/lib/domain/print/papers/promises-calendar';
import { download } from '@/lib/server/download';
import { paperRefusals } from '@/lib/views/copy-refusals';
import { promisesPage } from '@/lib/views/promises-page';

interface Context {
  readonly params: Promise<{ readonly reference: string }>;
}

export async function GET(req: Request, { params }: Context): Promise<Response> {
  return download(req, promisesPage, await params, (view) => {
    if (view.closed) return paperRefusals[view.closed.broken ? 'broken' : 'unsigned'];
    const { name, reference, version, at, dates, h1, other } = view;
    const body = promisesCalendar({ name, title: h1, reference, version, other, at, dates });
    return { name: `${reference}-${name}.ics`, type: 'text/calendar; charset=utf-8', body };
  });
}
