// The answers to the DSPT’s questions as a file.
import { download } from '@/lib/server/download';
import { toolkitFile } from '@/lib/views/toolkit-answers-page';

export async function GET(req: Request): Promise<Response> {
  const edition = new URL(req.url).searchParams.get('edition') ?? undefined;
  return download(req, toolkitFile, { edition, as: 'txt' }, ({ name, type, content }) => ({ name, type, body: content }));
}
