import 'server-only';
// Adding a photo, a file or a link to a point of the checklist. The file is read, cleaned and kept under its hash before the transaction that records it;
// what no record names in the end is swept away.
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { evidenceWording } from '@/content/wording/evidence';
import * as checklistFiles from '@/db/checklist-files';
import * as checklists from '@/db/checklists';
import * as evidenceFiles from '@/db/evidence-files';
import type { Q } from '@/db/store';
import { decideAddingEvidence, type Prepared } from '@/lib/domain/assurance/add-evidence';
import { whyAnswersRest } from '@/lib/domain/assurance/answer-checklist';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayAnswerChecklist } from '@/lib/domain/assurance/checklist-people';
import { readFile } from '@/lib/domain/evidence/read-file';
import type { Actor } from '@/lib/domain/people/actor';
import { command } from '@/lib/server/command';
import { keepEvidence } from '@/lib/server/evidence-folder';
import { Folded, Id, Screen } from '@/lib/server/input-fields';
import { limits } from '@/lib/server/limits';
import { log, nameOf } from '@/lib/server/log';
import type { Ports } from '@/lib/server/ports';
import { sha256 } from '@/lib/server/sha256';
import { type Upload, UploadField } from '@/lib/server/upload';

async function load(q: Q, checklist: string, actor: Actor) {
  const found = await checklistFiles.find(q, checklist, actor.organisations);
  if (!found?.file) return undefined;
  const { organisationId } = found.checklist;
  return { file: found.file, owners: found.owners, kept: await evidenceFiles.bytesOf(q, organisationId, actor.organisations) };
}

const came = ({ photo, file }: { readonly photo?: Upload; readonly file?: Upload }) => [photo, file].flatMap((one) => one ?? []);

/** Nothing is written for somebody who may not add it, or where there is no room for it. */
async function mayKeep({ store, now }: Ports, checklist: string, actor: Actor): Promise<boolean> {
  const found = await load(store.q, checklist, actor);
  if (!found || mayAnswerChecklist(actor, found.file, found.owners) !== 'yes' || found.kept > limits.evidenceOfOrganisation) return false;
  const ground = checklistGround(found.file, catalogue, dayOf(now().toISOString()));
  return ground !== undefined && whyAnswersRest(ground) === undefined;
}

/** The disk is full or cannot be written: nothing was recorded, and whoever runs the service is told. */
function notKept(error: unknown): 'not-kept' {
  log.error('evidence not kept', { error: nameOf(error) });
  return 'not-kept';
}

async function prepareFile({ name, bytes }: Upload, { evidence, scan }: Ports): Promise<Prepared> {
  const read = readFile(bytes);
  if (!read.ok) return { fault: read.fault };
  const hash = sha256(read.bytes);
  const found = await keepEvidence(evidence, hash, read.bytes, scan).catch(notKept);
  if (found === 'not-kept') return { fault: found };
  return found === 'infected' ? { fault: found } : { file: { name, kind: read.kind, sha256: hash, size: read.bytes.length, scan: found } };
}

export const addEvidence = command({
  name: 'add-evidence',
  who: ['checklist-owner'],
  bytes: limits.uploadBytes,
  files: ['photo', 'file'],
  fold: true,
  input: z.strictObject({ checklist: Id, screen: Screen, photo: UploadField.optional(), file: UploadField.optional(), fields: Folded }),
  prepare: async (input, ports, actor) => {
    const [one, another] = came(input);
    return one && !another && (await mayKeep(ports, input.checklist, actor)) ? prepareFile(one, ports) : undefined;
  },
  load: (q, { checklist }, actor) => load(q, checklist, actor),
  allow: (actor, { file, owners }) => mayAnswerChecklist(actor, file, owners),
  decide: ({ subject: { file, kept }, input, actor, now, prepared }) => {
    const today = dayOf(now.toISOString());
    const ground = checklistGround(file, catalogue, today);
    if (!ground) return { kind: 'not-found' };
    const files = came(input).length;
    const most = limits.evidenceOfOrganisation;
    const asked = {
      item: input.screen,
      fields: input.fields,
      id: randomUUID(),
      by: actor.person,
      today,
      came: files,
      kept,
      most,
      faultWords: evidenceWording.faults,
    };
    return decideAddingEvidence(ground, { ...asked, ...(prepared && { prepared }) });
  },
  save: async (q, { checklist, changed, added, by }, now) => {
    if (added) await evidenceFiles.insert(q, added, { organisationId: checklist.organisationId, by }, now);
    await checklists.replace(q, checklist, changed, now);
  },
});
