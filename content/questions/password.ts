// What is typed to log in with a password and to choose one.
import type { Form } from '@/lib/domain/questions/form';
import { passwordPageWords as words } from '../wording/password';

const email = { name: 'email', kind: 'email', label: words.logIn.email, autocomplete: 'username', spellcheck: false, errors: {} } as const;

export const passwordLogInForm: Form = {
  fields: [email, { name: 'password', kind: 'password', label: words.label, autocomplete: 'current-password', spellcheck: false, errors: {} }],
};

export const newPasswordForm: Form = {
  fields: [{ name: 'password', kind: 'password', label: words.newLabel, hint: words.hint, autocomplete: 'new-password', spellcheck: false, errors: {} }],
};

export const resetForm: Form = { fields: [{ ...email, autocomplete: 'email' }] };
