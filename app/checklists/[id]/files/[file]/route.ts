// A file of evidence, to be saved: never shown in place, and only as it was added.
import { evidenceWording } from '@/content/wording/evidence';
import { download, type Given } from '@/lib/server/download';
import { readEvidence } from '@/lib/server/evidence-folder';
import { runtime } from '@/lib/server/runtime';
import { type EvidenceCopy, evidenceFile } from '@/lib/views/evidence-file';

interface Context {
  readonly params: Promise<{ readonly id: string; readonly file: string }>;
}

const types: Readonly<Record<EvidenceCopy['kind'], Given['type']>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

export async function GET(req: Request, { params }: Context): Promise<Response> {
  return download(req, evidenceFile, await params, async ({ kind, sha256, name }) => {
    const body = await readEvidence(runtime().evidence, sha256);
    return body ? { name, type: types[kind], body, strange: true } : { status: 409, ...evidenceWording.damaged };
  });
}
