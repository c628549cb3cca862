'use client';
// A form with a file: it posts by itself without scripts. With them it says how far it has come, and keeps the chosen file when the line breaks.
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { letGoOfOthers, tooLargeIn } from '@/lib/client/chosen-files';

export interface UploadFormProps {
  readonly action: string;
  readonly adding: string;
  readonly failed: string;
  /** In bytes: what is larger is not sent at all. */
  readonly most: number;
  readonly tooBig: string;
  readonly children: ReactNode;
}

/** Where to go on, or what is wrong: of the fields, of the form as a whole, or of what the door let in. */
interface Answer {
  readonly next?: string;
  readonly errors?: Readonly<Record<string, string>>;
  readonly reason?: string;
  readonly say?: string;
}

const wrongOf = ({ errors = {}, reason, say }: Answer): string => [...Object.values(errors), reason ?? say ?? ''].filter((one) => one !== '').join('. ');

/** Where it is said: at the field that was used, where that is one of ours. */
const placeOf = (form: HTMLFormElement, { errors = {} }: Answer): Element | null =>
  Object.keys(errors).flatMap((name) => form.querySelector(`[data-wrong="${CSS.escape(name)}"]`) ?? [])[0] ?? null;

/** On a phone the field stands above what the button leaves on the screen. */
const intoSight = (said: HTMLElement | null) => said?.scrollIntoView({ block: 'center' });

function Wrong({ text, place }: { readonly text: string; readonly place: Element | null }) {
  const said = (
    <p ref={intoSight} role="alert" className="nhsuk-error-message">
      {text}
    </p>
  );
  return place === null ? said : createPortal(said, place);
}

const filesOf = (form: HTMLFormElement) => form.querySelectorAll<HTMLInputElement>('input[type=file]');

/** Without a file the browser posts by itself: the page that comes back says everything at its field. */
const hasFile = (form: HTMLFormElement): boolean => [...new FormData(form).values()].some((value) => typeof value !== 'string' && value.size > 0);

/** Fails when nothing was reached. */
function send(action: string, fields: FormData, tell: (percent: number) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', action);
    request.setRequestHeader('accept', 'application/json');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => tell(Math.round((loaded / Math.max(total, 1)) * 100));
    request.onload = () => resolve((request.response as Answer | null) ?? {});
    request.onerror = request.ontimeout = reject;
    request.send(fields);
  });
}

export function UploadForm({ action, adding, failed, most, tooBig, children }: UploadFormProps) {
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState<Parameters<typeof Wrong>[0]>({ text: '', place: null });
  const [tries, setTries] = useState(0);
  const plain = useRef(false);
  const busy = useRef(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    if (plain.current || !hasFile(event.currentTarget)) return;
    event.preventDefault();
    if (busy.current) return;
    setTries(tries + 1);
    const large = tooLargeIn(filesOf(event.currentTarget), most);
    if (large) return setWrong({ text: tooBig, place: placeOf(event.currentTarget, { errors: { [large.name]: tooBig } }) });
    busy.current = true;
    const form = event.currentTarget;
    setSaid(adding);
    setWrong({ text: '', place: null });
    try {
      const answer = await send(action, new FormData(form), (percent) => setSaid(`${adding}: ${percent}%`));
      if (answer.next !== undefined) return window.location.assign(answer.next);
      setSaid('');
      setWrong({ text: wrongOf(answer), place: placeOf(form, answer) });
      if (wrongOf(answer) !== '') return;
      plain.current = true; // only a whole page can say what stands in the way
      form.requestSubmit();
    } catch {
      setSaid('');
      setWrong({ text: failed, place: null });
    } finally {
      busy.current = false;
    }
  };
  const change = ({ currentTarget, target }: FormEvent<HTMLFormElement>) => {
    const [files, chosen] = [[...filesOf(currentTarget)], target as EventTarget];
    for (const file of files) if (file === chosen) letGoOfOthers(files, file);
  };
  return (
    <form method="post" action={action} encType="multipart/form-data" noValidate onSubmit={submit} onChange={change}>
      {children}
      <p role="status">{said}</p>
      {wrong.text !== '' && <Wrong key={tries} {...wrong} />}
    </form>
  );
}
