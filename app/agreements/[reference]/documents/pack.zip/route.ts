// Everything that goes with a signed version, in one file.
import { makePack } from '@/lib/documents/pack';
import { download, type Given, type Refused } from '@/lib/server/download';
import { refusedAs } from '@/lib/server/render-copy';
import { runtime } from '@/lib/server/runtime';
import { paperRefusals } from '@/lib/views/copy-refusals';
import { packCopy } from '@/lib/views/pack-copy';

interface Context {
  readonly params: Promise<{ readonly reference: string }>;
}

export async function GET(req: Request, { params }: Context): Promise<Response> {
  const asked = Object.fromEntries(new URL(req.url).searchParams);
  return download(req, packCopy, { ...asked, ...(await params) }, async (copy): Promise<Given | Refused> => {
    if (copy.kind !== 'pack') return paperRefusals[copy.kind];
    const made = await makePack(copy, runtime().renderPdf);
    return made.ok ? { name: made.name, type: 'application/zip', body: made.zip } : refusedAs(made);
  });
}
