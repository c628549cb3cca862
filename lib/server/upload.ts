import 'server-only';
// A file that came with a form: its bytes, whole, and the name that the browser gave it. Only readFields makes one, so that no JSON can pass for a file.
import * as z from 'zod';
import { ours } from './input-kinds';

export interface Upload {
  /** As the browser named it: to be cleaned before it is shown. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const made = new WeakSet<object>();

export async function upload(file: File): Promise<Upload> {
  const one: Upload = { name: file.name.slice(0, 1000).toWellFormed(), bytes: new Uint8Array(await file.arrayBuffer()) };
  made.add(one);
  return one;
}

export const isUpload = (value: unknown): value is Upload => typeof value === 'object' && value !== null && made.has(value);

/** What was typed beside the files. */
export const withoutUploads = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isUpload(value)));

/** Its name is read by whoever keeps it, its bytes by what they are: neither is a text that somebody typed into a field. */
export const UploadField = ours(z.custom<Upload>(isUpload));
