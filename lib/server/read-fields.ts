import 'server-only';
// The fields of a POST: a form, multipart or JSON, as text or lists of texts.
import { isUpload, type Upload, upload } from './upload';

const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;
const JSON_TYPE = /^application\/json\b/i;
/** The kernel's own names; everything else belongs to the form that a page shows. */
const kernel: ReadonlySet<string> = new Set(['reference', 'checklist', 'screen', 'revision', 'once', 'confirmed']);

export type Fields = Readonly<Record<string, unknown>>;
const deepest = 6;

/** Is it plain data that can be kept? No broken characters, no names that JavaScript itself uses, no well without a floor. */
function plain(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (value === null || typeof value !== 'object') return true;
  if (depth >= deepest) return false;
  if (Array.isArray(value)) return value.every((v) => plain(v, depth + 1));
  return Object.entries(value).every(([name, v]) => name !== '__proto__' && name.isWellFormed() && plain(v, depth + 1));
}

async function fromJson(req: Request): Promise<Fields | undefined> {
  const body: unknown = await req.json();
  return body !== null && typeof body === 'object' && !Array.isArray(body) && plain(body) ? (body as Fields) : undefined;
}

/** A file field that was left empty comes as a file without a name and without a byte, or as no text. */
const isLeftEmpty = (value: File | string): boolean => (typeof value === 'string' ? value === '' : value.size === 0 && value.name === '');

/** `files`: the fields of this command in which a file may come; in any other nothing of ours sends one. */
async function fromForm(req: Request, files: readonly string[]): Promise<Fields | undefined> {
  const form = await req.formData();
  const texts: Record<string, unknown> = Object.create(null);
  const sent: Record<string, Upload> = {};
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name).filter((value) => !(files.includes(name) && isLeftEmpty(value)));
    const [first] = all;
    if (all.length === 1 && typeof first === 'object' && files.includes(name)) sent[name] = await upload(first);
    else if (!all.every((value) => typeof value === 'string')) return undefined;
    else if (first !== undefined) texts[name] = all.length === 1 ? first : all;
  }
  return form.has('__proto__') || !plain(texts) ? undefined : Object.assign(texts, sent); // zod would drop __proto__ silently
}

/** undefined: unreadable. 'foreign': another content type. req.formData() and req.json() throw on garbage. */
export async function readFields(req: Request, files: readonly string[] = []): Promise<Fields | undefined | 'foreign'> {
  const type = req.headers.get('content-type') ?? '';
  try {
    if (JSON_TYPE.test(type)) return await fromJson(req);
    return FORM.test(type) ? await fromForm(req, files) : 'foreign';
  } catch {
    return undefined;
  }
}

/** For commands that say `fold`: everything but the kernel's own names goes into `fields`. */
export function fold(values: Fields): Fields {
  const fields: Record<string, unknown> = Object.create(null);
  const out: Record<string, unknown> = { fields };
  for (const [name, value] of Object.entries(values)) (kernel.has(name) || isUpload(value) ? out : fields)[name] = value;
  return out;
}
