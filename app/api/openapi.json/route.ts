// The description of the legal basis API, for programs and for whoever writes one.
import { legalBasisExamples } from '@/content/legal-basis-examples';
import { openApi } from '@/lib/domain/legal-basis/api/open-api';
import { runtime } from '@/lib/server/runtime';

let made: object | undefined;

export const dynamic = 'force-dynamic';

export function GET(): Response {
  made ??= openApi(runtime().origin, legalBasisExamples);
  return Response.json(made, { headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' } });
}
