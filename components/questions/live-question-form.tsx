'use client';
// A question page whose rows are kept live in the browser: what is ticked is counted, and what is wrong is said without a new page.
// The form that the server draws is this very form: without scripts it posts to the same address and comes back whole.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { QueryProvider } from '@/lib/client/query-provider';
import { usePost } from '@/lib/client/use-post';
import type { FormErrors } from '@/lib/domain/questions/form';
import { allFields } from '@/lib/domain/questions/form-fields';
import type { DraftQuestionModel } from '@/lib/views/draft-question-model';
import { findName, wordsName } from '@/lib/domain/questions/narrow-options';
import { DetailsCount } from './details-count';
import { AskedQuestion, type AskedQuestionProps } from './asked-question';
import { type Picking, usePicking } from './use-picking';

export interface LiveQuestionFormProps extends AskedQuestionProps {
  readonly counts?: DraftQuestionModel['counts'];
  readonly picker?: DraftQuestionModel['picker'];
}

type RowValues = Record<string, readonly string[]>;
const notReached = 'Your answer was not saved. Check your connection and try again';
/** The name under which a fault of the form as a whole is kept. */
const whole = 'form';

/** What the form holds now, whoever changed it and when: people tick before scripts have loaded. */
function useRows(names: readonly string[]) {
  const rows = useForm<RowValues>();
  const form = useRef<HTMLFormElement>(null);
  const read = () => {
    if (form.current === null) return;
    const fields = new FormData(form.current);
    for (const name of names) rows.setValue(name, fields.getAll(name).map(String));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page has come alive
  useEffect(read, []);
  return { rows, form, read };
}

/** What the server said, until the field is touched; before anything was posted, what the page came with. */
function useSaid(rows: UseFormReturn<RowValues>, drawn: FormErrors) {
  const [posts, setPosts] = useState(0);
  useEffect(() => {
    if (posts === 0) return;
    document.title = `Error: ${document.title.replace(/^Error: /, '')}`;
    document.querySelector<HTMLElement>('.nhsuk-error-summary')?.focus();
  }, [posts]);
  const say = (said: FormErrors) => {
    rows.clearErrors();
    for (const [name, message] of Object.entries(said)) rows.setError(name || whole, { type: 'server', message });
    setPosts((before) => before + 1);
  };
  const kept = Object.entries(rows.formState.errors as Record<string, { readonly message?: string } | undefined>);
  const errors: FormErrors = posts === 0 ? drawn : Object.fromEntries(kept.map(([name, error]) => [name === whole ? '' : name, error?.message ?? '']));
  return { errors, say };
}

/** Posts the form where it would post itself; what only a whole page can answer is left to the browser. */
function useSubmit(action: string, say: (said: FormErrors) => void, look: Picking['look']) {
  const sending = usePost();
  const plain = useRef(false);
  return (event: FormEvent<HTMLFormElement>) => {
    if (plain.current) return;
    event.preventDefault();
    if (sending.isPending) return;
    const form = event.currentTarget;
    const pressed = (event.nativeEvent as SubmitEvent).submitter;
    const finds = pressed instanceof HTMLButtonElement && pressed.name === findName;
    if (finds && look(form, pressed)) return;
    const submitter = finds ? null : pressed;
    const byItself = () => {
      plain.current = true;
      form.requestSubmit(submitter);
    };
    sending.mutate(
      { address: action, fields: new FormData(form, submitter) },
      {
        onError: () => say({ '': notReached }),
        onSuccess: (said) => (said.kind === 'saved' ? window.location.assign(said.next) : said.kind === 'wrong' ? say(said.errors) : byItself()),
      },
    );
  };
}

function Rows({ counts, picker, ...page }: LiveQuestionFormProps) {
  const { rows, form, read } = useRows(allFields(page.form.fields).map(({ name }) => name));
  const { errors, say } = useSaid(rows, page.errors);
  const picking = usePicking(page, picker);
  const submit = useSubmit(page.action, say, picking.look);
  const change = (event: FormEvent<HTMLFormElement>) => {
    read();
    const { name, value } = event.target as HTMLInputElement;
    if (name === wordsName) return picking.type(event.currentTarget, value);
    if (name !== '') rows.clearErrors(name);
  };
  const chosen = counts && rows.watch(counts.field);
  const below = chosen && <DetailsCount {...counts} chosen={chosen} />;
  const live = { ref: form, onSubmit: submit, onChange: change };
  return <AskedQuestion {...page} {...picking.narrowed} errors={errors} live={live} below={below} />;
}

export function LiveQuestionForm(props: LiveQuestionFormProps) {
  return (
    <QueryProvider>
      <Rows {...props} />
    </QueryProvider>
  );
}
