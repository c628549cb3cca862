// The draft as a PDF, with its draft mark.
import { download } from '@/lib/server/download';
import { renderCopy } from '@/lib/server/render-copy';
import { noDraft } from '@/lib/views/copy-refusals';
import { previewPage } from '@/lib/views/preview-page';

interface Context {
  readonly params: Promise<{ readonly reference: string }>;
}

export async function GET(req: Request, { params }: Context): Promise<Response> {
  return download(req, previewPage, await params, ({ text }) => (text ? renderCopy(`${text.print.reference}-draft`, text) : noDraft));
}
