// Stands beside the form of a checklist question. With a signal an answer is posted and the page goes on; without one it waits, and the next
// question is asked from what was kept.
import { forgetKept } from './forget-kept';
import { forgetAhead, keepAhead, pageAhead } from './pages-ahead';
import { forgetUnsent, forgottenAt, keepUnsent, postAnswer, sendUnsent, type Unsent, unsentIn } from './unsent-answers';

export interface Watched {
  /** Whose answers: nobody else’s are shown or sent. */
  readonly owner: string;
  /** “/checklists/{id}” */
  readonly base: string;
  /** The question of this page; none on the start of the checklist. */
  readonly screen?: string;
  /** Questions that are still open, in their order. */
  readonly ahead: readonly string[];
}

export interface UnsentState {
  readonly waiting: readonly Unsent[];
  readonly say?: 'saved' | 'log-in' | 'choose' | 'end';
}

const answering = '/do/answer-checklist';
const again = 5_000;
const settled = 1_500;
const fresh = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

function answerIn(box: HTMLElement, form: HTMLFormElement, submitter: HTMLElement | null, screen: string): Unsent {
  const fields = [...new FormData(form, submitter)].map(([name, value]) => [name, String(value)] as const);
  return {
    action: form.getAttribute('action') ?? '',
    screen,
    title: box.querySelector('h1')?.textContent ?? '',
    fields,
    until: forgottenAt(Date.now()),
  };
}

/** A group of choices in it without one. Answers that are buttons are no group. */
const nothingChosen = (form: HTMLFormElement) => form.querySelector('[type=radio]') !== null && form.querySelector('[type=radio]:checked') === null;

/** The page as it stands: which question it asks now, and what is under way. */
interface Watch extends Watched {
  readonly box: HTMLElement;
  readonly tell: (state: UnsentState) => void;
  readonly key: string;
  asked: string | undefined;
  /** The form posts itself. */
  plain: boolean;
  posting: boolean;
  sending: boolean;
}

const waits = ({ key }: Watch) => unsentIn(localStorage, key).some(({ stuck }) => !stuck);
const show = ({ key, tell }: Watch, say?: UnsentState['say']) => tell({ waiting: unsentIn(localStorage, key), ...(say && { say }) });

/** Sends what waits. Where the question of the page was among it, the service says how it goes on; the start of the checklist is drawn anew. */
async function send(watch: Watch): Promise<void> {
  if (watch.sending || !waits(watch)) return;
  watch.sending = true;
  const sent = await sendUnsent(localStorage, watch.key, (one) => {
    show(watch);
    return postAnswer(one);
  });
  watch.sending = false;
  const saved = sent.flatMap(([{ screen }, reply]) => (reply.kind === 'saved' ? [{ screen, next: reply.next }] : []));
  const next = saved.at(-1)?.next;
  const over = watch.screen === undefined || saved.some(({ screen }) => screen === watch.asked);
  if (next !== undefined && over && unsentIn(localStorage, watch.key).length === 0) {
    location.assign(watch.screen === undefined ? watch.base : next);
    return;
  }
  if (sent.at(-1)?.[1].kind === 'log-in') show(watch, 'log-in');
  else if (unsentIn(localStorage, watch.key).length === 0) show(watch, 'saved');
  else show(watch, watch.box.hidden ? 'end' : undefined);
}

/** The next open question, from what was kept. */
function askNext(watch: Watch): void {
  const { box, key, base, ahead } = watch;
  const waiting = new Set(unsentIn(localStorage, key).map((one) => one.screen));
  for (const path of ahead.filter((one) => !waiting.has(one))) {
    const nodes = pageAhead(sessionStorage, key, `${base}/${path}`);
    if (nodes === undefined) continue;
    watch.asked = path;
    box.replaceChildren(...nodes);
    const heading = box.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
    show(watch);
    return;
  }
  box.hidden = true;
  show(watch, 'end');
  document.querySelector<HTMLElement>('h1[data-say="end"]')?.focus();
}

/** With a signal. False: nothing was reached. */
async function posted(watch: Watch, form: HTMLFormElement, submitter: HTMLElement | null, one: Unsent): Promise<boolean> {
  watch.posting = true;
  const reply = await postAnswer(one);
  watch.posting = false;
  if (reply.kind === 'later') return false;
  if (reply.kind === 'saved') {
    location.assign(reply.next);
    return true;
  }
  postItself(watch, form, submitter); // only a whole page can say what stands in the way
  return true;
}

function postItself(watch: Watch, form: HTMLFormElement, submitter: HTMLElement | null): void {
  watch.plain = true;
  form.requestSubmit(submitter);
}

async function answered(watch: Watch, event: SubmitEvent): Promise<void> {
  const { target: form, submitter } = event;
  if (watch.plain || watch.asked === undefined || !(form instanceof HTMLFormElement) || form.getAttribute('action') !== answering) return;
  event.preventDefault();
  if (watch.posting) return;
  const one = answerIn(watch.box, form, submitter, watch.asked);
  if (!waits(watch) && (await posted(watch, form, submitter, one))) return forgetAhead(sessionStorage, watch.key, `${watch.base}/${one.screen}`);
  if (nothingChosen(form)) return show(watch, 'choose');
  if (!keepUnsent(localStorage, watch.key, one, fresh)) return postItself(watch, form, submitter);
  forgetAhead(sessionStorage, watch.key, `${watch.base}/${one.screen}`);
  askNext(watch);
  await send(watch);
}

/** From now on, as long as the page stands. */
export function watchAnswers(box: HTMLElement, watched: Watched, tell: Watch['tell']): void {
  const { owner, base, screen, ahead } = watched;
  const key = `unsent ${owner} ${base}`;
  const watch: Watch = { ...watched, box, tell, key, asked: screen, plain: false, posting: false, sending: false };
  forgetKept(localStorage, sessionStorage, owner, Date.now());
  // The page that says why it was not taken: what was typed stands in its form.
  if (new URLSearchParams(location.search).has('attempt')) forgetUnsent(localStorage, key, (one) => one.stuck === true && one.screen === screen);
  show(watch);
  void send(watch);
  const onLine = () => void send(watch);
  box.addEventListener('submit', (event) => void answered(watch, event));
  window.addEventListener('online', onLine);
  setInterval(onLine, again);
  setTimeout(
    () =>
      void keepAhead(
        sessionStorage,
        key,
        ahead.map((one) => `${base}/${one}`),
        forgottenAt(Date.now()),
      ),
    settled,
  );
}
