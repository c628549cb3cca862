import 'server-only';
// Adding a photo, a file or a link to a point of the checklist. The file is read, cleaned and, where it would be taken, kept under its hash before the
// transaction that records it; what no record names in the end is swept away.
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { evidenceWording } from '@/content/wording/evidence';
import * as checklistFiles from '@/db/checklist-files';
import * as checklists from '@/db/checklists';
import * as evidenceFiles from '@/db/evidence-files';
import type { Q } from '@/db/store';
import { decideAddingEvidence, type Prepared } from '@/lib/domain/assurance/add-evidence';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { mayAnswerChecklist } from '@/lib/domain/assurance/checklist-people';
import { readFile } from '@/lib/domain/evidence/read-file';
import type { Refusal } from '@/lib/domain/outcome';
import type { Actor } from '@/lib/domain/people/actor';
import type { FormValue } from '@/lib/domain/questions/form';
import { command } from '@/lib/server/command';
import { keepEvidence } from '@/lib/server/evidence-folder';
import { Folded, Id, Screen } from '@/lib/server/input-fields';
import { limits } from '@/lib/server/limits';
import { log, nameOf } from '@/lib/server/log';
import type { Ports } from '@/lib/server/ports';
import { sha256 } from '@/lib/server/sha256';
import { keysOf, type Limit, perPerson } from '@/lib/server/tally-limits';
import { type Upload, UploadField } from '@/lib/server/upload';

async function load(q: Q, checklist: string, actor: Actor) {
  const found = await checklistFiles.find(q, checklist, actor.organisations);
  if (!found?.file) return undefined;
  const { organisationId } = found.checklist;
  return { file: found.file, owners: found.owners, kept: await evidenceFiles.bytesOf(q, organisationId, actor.organisations) };
}

type Input = { readonly checklist: string; readonly screen: string; readonly photo?: Upload; readonly file?: Upload; readonly fields: FormValue };
type Subject = NonNullable<Awaited<ReturnType<typeof load>>>;

/** Only the photo: what is wrong is said at the photo. */
const cameIn = ({ photo, file }: Pick<Input, 'photo' | 'file'>) => (photo && !file ? 'photo' : 'file');

const came = ({ photo, file }: Pick<Input, 'photo' | 'file'>) => [photo, file].flatMap((one) => one ?? []);

function decide({ file, kept }: Subject, input: Input, by: string, now: Date, prepared?: Prepared) {
  const today = dayOf(now.toISOString());
  const ground = checklistGround(file, catalogue, today);
  if (!ground) return { kind: 'not-found' } as const;
  const about = { item: input.screen, fields: input.fields, id: randomUUID(), by, today, came: came(input).length, cameIn: cameIn(input) } as const;
  const room = { kept, most: limits.evidenceOfOrganisation, faultWords: evidenceWording.faults };
  return decideAddingEvidence(ground, { ...about, ...room, ...(prepared && { prepared }) });
}

/** The disk is full or cannot be written: nothing was recorded, and whoever runs the service is told. */
function notKept(error: unknown): 'not-kept' {
  log.error('evidence not kept', { error: nameOf(error) });
  return 'not-kept';
}

interface Before {
  readonly prepared?: Prepared;
  /** What was decided before the file would have been written. */
  readonly refused?: Refusal;
}

/** Nothing is written for somebody who may not add it, where there is no room for it, or that would be refused all the same. */
async function prepareFile(input: Input, one: Upload, { evidence, scan, store, now }: Ports, actor: Actor): Promise<Before> {
  const subject = await load(store.q, input.checklist, actor);
  if (!subject || mayAnswerChecklist(actor, subject.file, subject.owners) !== 'yes') return {}; // the kernel says so
  if (subject.kept > limits.evidenceOfOrganisation) return {};
  const read = readFile(one.bytes);
  if (!read.ok) return { prepared: { fault: read.fault } };
  const file = { name: one.name, kind: read.kind, sha256: sha256(read.bytes), size: read.bytes.length, scan: 'unscanned' } as const;
  const first = decide(subject, input, actor.person, now(), { file });
  if (first.kind !== 'done') return { refused: first };
  const found = await keepEvidence(evidence, file.sha256, read.bytes, scan).catch(notKept);
  return { prepared: found === 'not-kept' || found === 'infected' ? { fault: found } : { file: { ...file, scan: found } } };
}

/** Every point with several photos in one hour; adding and taking away again fills no disk. */
const filesOf = (actor: Actor): readonly Limit[] => [{ ...perPerson('add-evidence', actor), tries: 40 }];

export const addEvidence = command({
  name: 'add-evidence',
  who: ['checklist-owner'],
  beforeCode: true,
  bytes: limits.uploadBytes,
  files: ['photo', 'file'],
  fold: true,
  limit: (input, actor) => (came(input).length > 0 ? filesOf(actor) : []),
  input: z.strictObject({ checklist: Id, screen: Screen, photo: UploadField.optional(), file: UploadField.optional(), fields: Folded }),
  prepare: async (input, ports, actor): Promise<Before> => {
    const [one, another] = came(input);
    return one && !another ? prepareFile(input, one, ports, actor) : {};
  },
  load: (q, { checklist }, actor) => load(q, checklist, actor),
  allow: (actor, { file, owners }) => mayAnswerChecklist(actor, file, owners),
  decide: ({ subject, input, actor, now, prepared: { prepared, refused } }) => {
    if (refused) return refused;
    const decided = decide(subject, input, actor.person, now, prepared);
    return decided.kind === 'done' && came(input).length > 0 ? { ...decided, tally: keysOf(filesOf(actor)) } : decided;
  },
  save: async (q, { checklist, changed, added, by }, now) => {
    if (added) await evidenceFiles.insert(q, added, { organisationId: checklist.organisationId, by }, now);
    await checklists.replace(q, checklist, changed, now);
  },
});
