import { describe, expect, it } from 'vitest';
import { declineToSign } from '@/lib/commands/decline-to-sign';
import { reopen } from '@/lib/commands/reopen';
import { issued, people, sign, type World } from '@/lib/commands/testing/signing-steps';
import { withdrawSignature } from '@/lib/commands/withdraw-signature';
import { tamperedStore } from '@/db/testing/tampered-store';
import { read } from '@/lib/server/view';
import { sha256 } from '@/lib/server/sha256';
import { versionCopy } from './version-copy';
import { versionPage } from './version-page';
import { versionsPage } from './versions-page';

async function look(world: World) {
  const seen = await read(world, people.manager, versionPage, { reference: world.reference, number: '1' });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view;
}

async function copy(world: World) {
  const seen = await read(world, people.manager, versionCopy, { reference: world.reference, number: '1' });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view;
}

/** Signed by the partner, withdrawn, signed again, signed by the surgery. */
async function signed() {
  const { store, tamper } = tamperedStore();
  const world = await issued({ store });
  await sign(world, people.receiving);
  await world.run(people.receiving, withdrawSignature);
  await sign(world, people.receiving);
  await sign(world, people.sharing);
  return { world, tamper };
}

const changed = { unchanged: false, text: 'Do not rely on this copy' };

describe('a stored version', () => {
  it('that nobody touched is unchanged, before and after it is signed', async () => {
    const world = await issued();
    expect(await look(world)).toMatchObject({
      verdict: { unchanged: true, text: 'Copy checked today, unchanged', faults: [] },
      mark: { text: 'Ready to sign' },
    });
    await sign(world, people.sharing);
    expect(await look(world)).toMatchObject({ verdict: { unchanged: true }, mark: { text: 'Part signed' } });
    await sign(world, people.receiving);
    const view = await look(world);
    expect(view).toMatchObject({ verdict: { unchanged: true, text: 'Signed copy checked today, unchanged' }, mark: { text: 'Signed', tint: 'green' } });
    expect(view.text?.frame.signed.map(({ name }) => name).sort()).toEqual(['Dr Ben Hall', 'Ella Park']);
  });

  const text = 'The stored text does not match its fingerprint';
  const record = 'The record of what happened does not fit this version';
  const signatures = 'The stored signatures do not match the record of what happened';
  const chain = 'The record of what happened has been changed';
  const otherText = `replace(content, 'Telephone number', 'Medical record')`;

  it.each<[string, string, readonly string[]]>([
    ['a word of the text', `update version set content = ${otherText}`, [text]],
    ['the text, broken beyond reading', `update version set content = 'x'`, [text]],
    ['the fingerprint', `update version set fingerprint = '${'0'.repeat(64)}'`, [text, record, signatures]],
    ['the name of a signer', `update signature set evidence = replace(evidence, 'Ella Park', 'Eve Park') where round = 1`, [signatures]],
    ['the side of a signature', `update signature set side = 'sharing', round = 7 where side = 'receiving' and round = 1`, [signatures]],
    ['a signature taken out', `delete from signature where side = 'sharing'`, [signatures]],
    ['a withdrawal taken out', 'delete from signature_withdrawal', [signatures]],
    ['a withdrawal put in', `insert into signature_withdrawal select id, person_id, at from signature where side = 'sharing'`, [signatures]],
    ['whether it stands', `insert into version_void select id, 'reopened', frozen_by, frozen_at from version`, [record]],
    ['an event', `update event set body = replace(body, 'riverside-signatory', 'riverside-manager') where seq = (select max(seq) from event) - 1`, [chain]],
    ['an event taken out', `delete from event where body like '%agreement-sent%'`, [chain]],
    ['the event of a signature taken out', `delete from event where seq = (select max(seq) from event)`, [signatures]],
    ['the event of the version taken out', `delete from event where body like '%version-issued%'`, [record, chain]],
    ['an event that cannot be read', `update event set body = 'x' where body like '%draft-started%'`, [chain]],
  ])('shows that somebody changed %s, and hides what may be false', async (_, sql, faults) => {
    const { world, tamper } = await signed();
    tamper(sql);
    const view = await look(world);
    expect(view.verdict).toMatchObject({ ...changed, faults });
    expect(view).toMatchObject({ mark: { tint: 'red' }, files: [] });
    expect(view.text).toBeUndefined();
    expect(await copy(world)).toEqual({ kind: 'broken' });
  });

  it('shows a text that was changed with a fingerprint to match: the record still names the first one', async () => {
    const { world, tamper } = await signed();
    const content = (await copy(world)) as { content: string };
    const other = content.content.replaceAll('Telephone number', 'Medical record');
    tamper('update version set content = ?, fingerprint = ?', other, sha256(other));
    expect((await look(world)).verdict).toMatchObject({ ...changed, faults: [record, signatures] });
  });

  it('shows that a void version is passed off as one that stands', async () => {
    const { store, tamper } = tamperedStore();
    const world = await issued({ store });
    await world.run(people.drafter, reopen);
    tamper('delete from version_void');
    expect((await look(world)).verdict).toMatchObject({ ...changed, faults: [record] });
  });

  it.each([
    ['reopened', reopen, people.drafter, {}, /^No longer stands: the text was changed again, on 21 November 2026 at 9:30am$/],
    ['declined', declineToSign, people.receiving, { fields: { reason: 'Not now' } }, /^No longer stands: one side did not want to sign/],
  ] as const)(
    'that was %s stays readable, marked as no longer standing, on paper as a draft, and cannot be taken away',
    async (_, command, actor, fields, gone) => {
      const world = await issued();
      await sign(world, people.sharing);
      await world.run(actor, command, fields);
      const view = await look(world);
      expect(view).toMatchObject({ mark: { text: 'No longer stands' }, gone: expect.stringMatching(gone), files: [], verdict: { unchanged: true } });
      expect(view.text?.frame).toMatchObject({ mark: 'draft', signed: [] });
      expect(view.signatures).toEqual(['Dr Ben Hall, Caldicott Guardian, for Northfield Surgery, on 21 November 2026 at 9:30am']);
      expect(await copy(world)).toEqual({ kind: 'gone' });
    },
  );
});

describe('the list of versions', () => {
  it('has every version, the newest first, with who made it, who signed and what was withdrawn', async () => {
    const world = await issued();
    await sign(world, people.receiving);
    await world.run(people.receiving, withdrawSignature);
    const seen = await read(world, people.sharing, versionsPage, { reference: world.reference });
    expect(seen).toMatchObject({
      kind: 'seen',
      view: {
        caption: 'Agreement with Riverside Debt Advice',
        rows: [
          {
            number: 1,
            made: '21 November 2026 at 9:30am, by Maya Collins',
            mark: { text: 'Ready to sign' },
            signatures: ['Ella Park, Chief Executive, for Riverside Debt Advice, on 21 November 2026 at 9:30am. Withdrawn on 21 November 2026 at 9:30am'],
          },
        ],
      },
    });
  });
});
