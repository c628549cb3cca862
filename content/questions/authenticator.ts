// The code of an authenticator app: the first one, and the one of each log in.
import type { Form } from '@/lib/domain/questions/form';
import { authenticatorWords as words } from '../wording/authenticator';

const code = { name: 'code', kind: 'text', autocomplete: 'one-time-code', spellcheck: false, errors: {} } as const;

export const firstCodeForm: Form = { fields: [{ ...code, label: words.setUp.label, hint: words.setUp.hint, limit: 6 }] };
/** Longer ones are for a lost phone. */
export const secondStepForm: Form = { fields: [{ ...code, label: words.step.label, hint: words.step.hint, limit: 20 }] };
