// The frozen text of a version, byte for byte: its plain SHA-256 is the fingerprint.
import { download } from '@/lib/server/download';
import { copyRefusals } from '@/lib/views/copy-refusals';
import { versionCopy } from '@/lib/views/version-copy';

interface Context {
  readonly params: Promise<{ readonly reference: string; readonly number: string }>;
}

export async function GET(req: Request, { params }: Context): Promise<Response> {
  return download(req, versionCopy, await params, (copy) => {
    if (copy.kind === 'broken' || copy.kind === 'gone') return copyRefusals[copy.kind];
    return { name: `${copy.name}.json`, type: 'application/json', body: copy.content };
  });
}
