'use client';
// The way to the live form. A route serves plain questions as well as those with rows, and its scripts come with every page of it:
// so the live form is no part of them and is fetched where it is drawn.
import { type ComponentType, lazy } from 'react';
import type { LiveQuestionFormProps } from './live-question-form';

/** Where it cannot be fetched nothing comes alive: the form that the server drew stays, and posts itself. */
const never = new Promise<{ readonly default: ComponentType<LiveQuestionFormProps> }>(() => undefined);

const Live = lazy(() =>
  import('./live-question-form').then(
    ({ LiveQuestionForm }) => ({ default: LiveQuestionForm }),
    () => never,
  ),
);

export function RowForm(props: LiveQuestionFormProps) {
  return <Live {...props} />;
}
