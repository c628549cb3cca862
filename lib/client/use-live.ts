'use client';
import { useQuery } from '@tanstack/react-query';

async function ask<T>(address: string): Promise<T> {
  const res = await fetch(address, { headers: { accept: 'application/json' } });
  if (!res.ok) throw new Error(`${address} answered ${res.status}`);
  return (await res.json()) as T;
}

const everyMs = 3000;

/** What the server drew, asked for again every few seconds while the page is in view. Without scripts, or when asking fails, what was drawn stays. */
export function useLive<T>(address: string, drawn: T): T {
  const { data } = useQuery({ queryKey: [address], queryFn: () => ask<T>(address), initialData: drawn, refetchInterval: everyMs });
  return data ?? drawn;
}
