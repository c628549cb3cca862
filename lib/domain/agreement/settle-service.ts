// The service and its purpose as the drafter settled them.
import { fill } from '../print/print-wording';
import type { Answers } from '../questions/question';
import { answeredText } from './answered';
import type { Catalogue } from './catalogue';
import { endangersByName } from './high-harm';
import type { AgreementModel } from './model';
import { type SettledService, showsHealth, wordingOf } from './service-kind';

/** Undefined while the care test is open: nothing can be said of a service whose kind nobody has settled. */
export function settledService(service: SettledService): AgreementModel['service'] | undefined {
  const { typeId, label, kind, type, classReason, careAct, statute, withoutNames } = service;
  if (kind === undefined) return undefined;
  const harms = endangersByName(service) && ({ highHarm: true } as const);
  const shows = showsHealth(service) && ({ revealsHealth: true } as const);
  return {
    typeId,
    label,
    kind,
    basisSource: type?.basisSource ?? 'suggestion',
    ...(classReason && { classReason }),
    ...(careAct && { careAct }),
    ...(statute !== undefined && { statute }),
    ...(withoutNames && { withoutNames }),
    ...shows,
    ...(type?.showsCaredFor && { showsCaredFor: type.showsCaredFor }),
    ...harms,
  };
}

interface Names {
  readonly partner: string;
  readonly sharingOrg: string;
}

/** The suggested wording once somebody took it over, the drafter's own once it was changed; empty until then. */
export function settledPurpose(answers: Answers, service: SettledService, names: Names, catalogue: Catalogue): AgreementModel['purpose'] {
  const someSelfRefer = answeredText(answers, 'share', 'share') === 'individual-some-self-refer';
  const choice = answeredText(answers, 'purpose', 'wording');
  if (choice === 'change') {
    const own = (field: string) => answeredText(answers, 'purpose-edit', field) ?? '';
    return { text: own('purpose'), lost: own('lost'), mayDo: own('mayDo'), someSelfRefer, changed: true };
  }
  if (choice !== 'use') return { text: '', lost: '', mayDo: '', someSelfRefer, changed: false };
  const { purpose, lost, mayDo } = suggestedPurpose(service, names, catalogue);
  return { text: purpose, lost, mayDo, someSelfRefer, changed: false };
}

/** What the partner may do as the agreement says it; the suggestion until somebody settled it. */
export const mayDoOf = (answers: Answers, service: SettledService, names: Names, catalogue: Catalogue): string =>
  settledPurpose(answers, service, names, catalogue).mayDo || suggestedPurpose(service, names, catalogue).mayDo;

/** The wording that D08 shows, with both names filled in. */
export function suggestedPurpose(
  service: Pick<SettledService, 'type' | 'kind' | 'statutory'>,
  names: Names,
  { wording }: Pick<Catalogue, 'wording'>,
): { readonly purpose: string; readonly lost: string; readonly mayDo: string } {
  const { purpose, lost, mayDo } = wordingOf(service) ?? wording.suggested.purpose;
  const filled = (text: string) => fill(text, { ...names });
  return { purpose: filled(purpose), lost: filled(lost), mayDo: filled(mayDo) };
}
