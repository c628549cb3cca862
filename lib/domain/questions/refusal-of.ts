// What a form that was not read well is answered with. A text that may speak of a real person is asked about, not refused:
// the page finds the places again by reading what was typed once more; `keep-anyway=yes` keeps it.
import { invalid, type Refusal } from '../outcome';
import { keepAnywayName, type ReadForm } from './read-form';

export const mayBeAPerson = 'Your answer may be about a real person. Change it, or choose to keep it';

export const refusalOf = (read: Extract<ReadForm, { ok: false }>): Refusal => invalid(read.interruption ? { [keepAnywayName]: mayBeAPerson } : read.errors);
