import { expect, it } from 'vitest';
import { schema } from '@/db/schema';
import { tamperedStore } from '@/db/testing/tampered-store';
import { issued, people, sign } from '@/lib/commands/testing/signing-steps';
import type { PdfJob } from '../runtime';
import { renderSigned } from './render-signed';

it('lays out nothing but the bytes that were signed', async () => {
  const { store, tamper } = tamperedStore();
  const world = await issued({ store });
  await sign(world, people.sharing);
  await sign(world, people.receiving);
  const { version } = await world.file();
  const jobs: PdfJob[] = [];
  const renderPdf = async (job: PdfJob) => {
    jobs.push(job);
    return { ok: true, pdf: Buffer.from('%PDF'), versions: { engine: 'e', template: 't', fonts: 'f' } } as const;
  };
  tamper(`update version set content = replace(content, 'Telephone number', 'Whole medical record')`);
  await expect(renderSigned({ ...world, renderPdf }, version!.id)).rejects.toThrow('the text does not match its fingerprint');
  expect(jobs).toEqual([]);
  expect(await store.q.select().from(schema.document)).toEqual([]);
});
