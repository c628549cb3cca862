// One paper as a PDF, at its usual size or in large print, made when it is asked for.
import { download } from '@/lib/server/download';
import { renderCopy } from '@/lib/server/render-copy';
import { paperRefusals } from '@/lib/views/copy-refusals';
import { paperCopy } from '@/lib/views/paper-copy';

interface Context {
  readonly params: Promise<{ readonly reference: string; readonly kind: string }>;
}

export async function GET(req: Request, { params }: Context): Promise<Response> {
  const asked = Object.fromEntries(new URL(req.url).searchParams);
  return download(req, paperCopy, { ...asked, ...(await params) }, (copy) => {
    if (copy.kind !== 'paper') return paperRefusals[copy.kind];
    return renderCopy(copy.name, { paper: copy.paper, large: copy.large });
  });
}
