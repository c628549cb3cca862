import { afterEach, describe, expect, it } from 'vitest';
import { refusal, refusalFromEngine, type RefusalCode } from '@/lib/documents/render-refusal';
import { renderCopy } from './render-copy';
import { holdRuntime, type AgreementPdf, type PdfResult, type Runtime } from './runtime';

const job = {} as Omit<AgreementPdf, 'priority'>;
const answering = (made: PdfResult) => {
  holdRuntime({ renderPdf: async () => made } as unknown as Runtime);
  return renderCopy('SA-7K4M-2QXR-draft', job);
};

afterEach(() => holdRuntime(undefined));

describe('a PDF laid out while somebody waits', () => {
  it('is given out under its name', async () => {
    const pdf = Buffer.from('%PDF');
    expect(await answering({ ok: true, pdf, versions: { engine: 'e', template: 't', fonts: 'f' } })).toEqual({
      name: 'SA-7K4M-2QXR-draft.pdf',
      type: 'application/pdf',
      body: pdf,
    });
  });

  it.each<Exclude<RefusalCode, 'unsupported-character' | 'engine-missing'>>(['busy', 'took-too-long', 'engine-stopped', 'failed'])(
    'asks to try again when it was %s',
    async (code) => expect(await answering(refusal(code))).toMatchObject({ status: 503, say: expect.stringMatching(/^Wait a minute and try again/) }),
  );

  it('says what no waiting changes: a character that no font has, and a server without the engine', async () => {
    const refused = await answering(refusalFromEngine('the text "\u{1F600}" could not be displayed with font'.replaceAll('"', '`')));
    expect(refused).toMatchObject({ status: 409, title: 'This text cannot be made into a PDF', say: expect.stringContaining('U+1F600') });
    expect(await answering(refusal('engine-missing'))).toEqual({
      status: 409,
      title: 'This server cannot make PDFs',
      say: 'This server cannot make PDFs. Print the page instead.',
    });
  });
});
