// The list of agreements as it is searched and narrowed, as a file for a spreadsheet.
import { askedNames } from '@/lib/domain/agreement/list-asked';
import { download } from '@/lib/server/download';
import { agreementListFile } from '@/lib/views/agreement-list-file';

export async function GET(req: Request): Promise<Response> {
  const { searchParams } = new URL(req.url);
  const asked = Object.fromEntries(
    askedNames.flatMap((name) =>
      searchParams
        .getAll(name)
        .slice(0, 1)
        .map((value) => [name, value]),
    ),
  );
  return download(req, agreementListFile, asked, ({ name, content }) => ({ name, type: 'text/csv; charset=utf-8', body: content }));
}
