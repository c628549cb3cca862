import 'server-only';
// The charity asks about one point of its checklist, and the IG lead of the sharing side replies.
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as checklistFiles from '@/db/checklist-files';
import * as pointMessages from '@/db/point-messages';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayWriteAboutPoint } from '@/lib/domain/assurance/checklist-people';
import { decidePointMessage, ofPoint } from '@/lib/domain/assurance/point-thread';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';
import { Folded, Id, Screen } from '@/lib/server/input-fields';

export const writeAboutPoint = command({
  name: 'write-about-point',
  who: ['checklist-owner', 'ig-lead'],
  fold: true,
  // `screen`: the point.
  input: z.strictObject({ checklist: Id, screen: Screen, fields: Folded }),
  prepare: async () => ({ id: randomUUID() }),
  load: async (q, { checklist: id, screen }, actor) => {
    const found = await checklistFiles.find(q, id, actor.organisations);
    if (!found?.file) return undefined;
    const { file, owners, leads } = found;
    return { file, owners, leads, thread: ofPoint(await pointMessages.of(q, found.checklist, actor.organisations), screen) };
  },
  allow: (actor, { file, ...names }) => mayWriteAboutPoint(actor, file, names),
  decide: ({ subject: { file, thread }, input: { screen, fields }, actor, now, prepared: { id } }) => {
    const at = now.toISOString();
    const ground = checklistGround(file, catalogue, dayOf(at));
    const side = sideOf(file, actor.organisation);
    if (!ground || !side) return { kind: 'not-found' };
    return decidePointMessage(ground, thread, { point: screen, fields }, { id, side, person: actor.person, at });
  },
  save: async (q, writes) => pointMessages.insert(q, writes),
});
