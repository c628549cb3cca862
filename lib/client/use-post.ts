'use client';
import { useMutation } from '@tanstack/react-query';
import type { FormErrors } from '@/lib/domain/questions/form';

export interface Sending {
  readonly address: string;
  readonly fields: FormData;
}

/** `elsewhere`: an answer that only a whole page can give, such as a conflict or an ended session. */
export type Posted =
  | { readonly kind: 'saved'; readonly next: string }
  | { readonly kind: 'wrong'; readonly errors: FormErrors }
  | { readonly kind: 'elsewhere' };

/** A text that may speak of a real person is asked about on a page of its own. */
const asks = 'keep-anyway';

async function post({ address, fields }: Sending): Promise<Posted> {
  const body = new URLSearchParams([...fields].map(([name, value]) => [name, typeof value === 'string' ? value : '']));
  const res = await fetch(address, { method: 'POST', headers: { accept: 'application/json' }, body });
  const said = (await res.json().catch(() => ({}))) as { readonly kind?: string; readonly next?: string; readonly errors?: FormErrors };
  if (res.ok && said.next !== undefined) return { kind: 'saved', next: said.next };
  if (said.kind === 'invalid' && said.errors !== undefined && !(asks in said.errors)) return { kind: 'wrong', errors: said.errors };
  return { kind: 'elsewhere' };
}

/** Posts a form to the very address that it posts to by itself. Fails only when nothing was reached. */
export const usePost = () => useMutation({ mutationFn: post });
