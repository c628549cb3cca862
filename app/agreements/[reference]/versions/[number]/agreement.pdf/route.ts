// The PDF of a version: the stored bytes once every side has signed, before that the final text without a signature.
import { download } from '@/lib/server/download';
import { renderCopy } from '@/lib/server/render-copy';
import { copyRefusals } from '@/lib/views/copy-refusals';
import { versionCopy } from '@/lib/views/version-copy';

interface Context {
  readonly params: Promise<{ readonly reference: string; readonly number: string }>;
}

export async function GET(req: Request, { params }: Context): Promise<Response> {
  return download(req, versionCopy, await params, (copy) => {
    if (copy.kind === 'stored') return { name: `${copy.name}.pdf`, type: 'application/pdf', body: copy.pdf };
    if (copy.kind === 'unsigned') return renderCopy(copy.name, { print: copy.print, frame: copy.frame, attachment: copy.content });
    return copyRefusals[copy.kind];
  });
}
