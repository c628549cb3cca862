import 'server-only';
// The agreement comes to the partner again: what it reads first is what has changed since it last read it.
import { catalogue } from '@/content/catalogue';
import * as events from '@/db/events';
import type { Q } from '@/db/store';
import * as versions from '@/db/versions';
import { type DetailChange, detailChanges } from '@/lib/domain/agreement/detail-changes';
import { asSent, sentTheSame } from '@/lib/domain/agreement/sent-answers';
import { type Standing, standingOf } from '@/lib/domain/agreement/standing';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { printAgreement } from '@/lib/domain/print/print-agreement';
import { printChanges } from '@/lib/domain/print/print-changes';
import type { PrintModel } from '@/lib/domain/print/print-model';
import { answeredSince } from '@/lib/domain/questions/answered-since';
import type { SecondReading } from './review-models';
import { printSourceOf } from './since-answers';
import { readVersion } from './signing-file';

interface Reader {
  readonly person: string;
  readonly now: Date;
}

const changeWords: Readonly<Record<DetailChange['change'], string>> = {
  'new-outward': 'Added',
  'gone-outward': 'No longer shared',
  'new-return': 'Comes back now',
  'gone-return': 'Comes back no longer',
};

/** How the text came back to the sharing side the last time, before it was sent again. */
export interface CameBack {
  readonly event: events.PastEvent;
  /** The text that the partner had, where a version of it was frozen and is unchanged. */
  readonly before?: PrintModel;
}

const back: readonly string[] = ['changes-asked', 'agreement-taken-back', 'agreement-reopened', 'agreement-agreed'];

/** Undefined while the partner reads it for the first time. */
export async function cameBack(q: Q, { file }: Pick<Standing, 'file'>, organisations: readonly string[]): Promise<CameBack | undefined> {
  const past = await events.history(q, file.reference);
  const sent = past.findLastIndex(({ what }) => what === 'agreement-sent');
  const event = past.slice(0, Math.max(sent, 0)).findLast(({ what }) => back.includes(what));
  if (!event || file.status !== 'with-partner') return undefined;
  const number = event.what === 'agreement-reopened' ? Number(event.more.version) : 0;
  const version = number > 0 ? await versions.frozen(q, file.reference, number, organisations) : undefined;
  const read = version && readVersion(version);
  return { event, ...(read?.unchanged && { before: read.snapshot.print }) };
}

const heading = (sharing: string, at: string) => `What ${sharing} has changed since ${momentInWords(at)}`;

/** The agreement as the partner had it: the answers that it was sent before, with everything else as it stands. */
function asHad({ file, context }: Standing): Standing | undefined {
  const before = file.sent?.before;
  return before && standingOf({ ...file, answers: asSent(file, before, catalogue.questions) }, catalogue, context);
}

/** Details by the way they go, each only where it is new or gone. */
function detailsChanged(before: Standing, now: Standing): readonly string[] {
  return detailChanges(before.model, now.model).map(({ change, details }) => `${changeWords[change]}: ${details.join(', ')}`);
}

/** Before and Now where the earlier text is known; otherwise the questions that the sharing side has answered since. */
export function secondReading({ event, before: frozen }: CameBack, standing: Standing, now: PrintModel, actor: Reader): SecondReading {
  const { file, context } = standing;
  const had = frozen ? undefined : asHad(standing);
  const source = had && printSourceOf(had, actor.now);
  const before = frozen ?? (source && printAgreement(source));
  const note = event.what === 'changes-asked' && typeof event.more.note === 'string' ? event.more.note : undefined;
  const by = event.by === actor.person ? 'You' : (event.byName ?? file.partner?.name ?? 'You');
  return {
    heading:
      event.what === 'changes-asked' && sentTheSame(file)
        ? `${file.sharing.name} sends the same text again, with a message`
        : heading(file.sharing.name, event.at),
    ...(note && { asked: { by: `${by} asked:`, text: note } }),
    details: had ? detailsChanged(had, standing) : [],
    sentences: before ? printChanges(before, now) : [],
    rows: before ? [] : answeredSince(context, event.at).filter(({ side }) => side === 'sharing'),
  };
}
