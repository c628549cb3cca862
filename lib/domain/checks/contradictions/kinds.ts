// Every kind of contradiction that is looked for, in the order in which an agreement is read.
import { againstTheTextKinds } from './against-the-text';
import { assuranceKinds } from './assurance';
import { capacityKinds } from './capacity-words';
import { consentKinds } from './consent';
import type { ContradictionKind } from './contradiction';
import { dateKinds } from './dates';
import { detailKinds } from './details';
import { interestKinds } from './interests';
import { keepingKinds } from './keeping';
import { lawfulDetailKinds } from './lawful-details';
import { lawKinds } from './law';
import { mailboxKinds } from './mailboxes';
import { namedPeopleKinds } from './named-people';
import { nationKinds } from './nation';
import { partyKinds } from './parties';
import { peopleKinds } from './people';
import { purposeKinds } from './purpose';
import { sendingKinds } from './sending';

export const contradictionKinds: readonly ContradictionKind[] = [
  ...partyKinds,
  ...namedPeopleKinds,
  ...lawKinds,
  ...nationKinds,
  ...purposeKinds,
  ...peopleKinds,
  ...capacityKinds,
  ...detailKinds,
  ...lawfulDetailKinds,
  ...consentKinds,
  ...interestKinds,
  ...mailboxKinds,
  ...sendingKinds,
  ...keepingKinds,
  ...againstTheTextKinds,
  ...assuranceKinds,
  ...dateKinds,
];
