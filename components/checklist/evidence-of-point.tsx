// The evidence for one point: what has been added, each with a button that takes it away, and a form for one more.
import { Button } from '@/components/design/button';
import { ButtonLink } from '@/components/design/button-link';
import { ErrorSummary } from '@/components/design/error-summary';
import { FileInput } from '@/components/design/file-input';
import { Caption } from '@/components/design/heading';
import { FormFields } from '@/components/questions/form-fields';
import { summaryOf } from '@/components/questions/field-errors';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { EvidencePage, ShownEvidence } from '@/lib/views/checklist-models';
import { EvidenceList } from './evidence-list';
import { UploadForm } from './upload-form';

type Props = EvidencePage & { readonly once: string };

const photos = '.jpg,.jpeg,.png,image/jpeg,image/png';
const files = `.pdf,.docx,${photos},application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document`;

function Remove({ remove, words, once, piece }: Pick<Props, 'remove' | 'words' | 'once'> & { readonly piece: ShownEvidence }) {
  return (
    <form method="post" action={remove.action}>
      <HiddenFields values={{ ...remove.hidden, piece: piece.id, once: `${once}-${piece.id.slice(0, 8)}` }} />
      <Button variant="secondary">
        {words.remove}
        <span className="nhsuk-u-visually-hidden"> {piece.text}</span>
      </Button>
    </form>
  );
}

function Added({ pieces, words, remove, once }: Props) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.list}</h2>
      {pieces.length === 0 && <p>{words.none}</p>}
      <EvidenceList pieces={pieces} beside={(piece) => <Remove remove={remove} words={words} once={once} piece={piece} />} />
    </section>
  );
}

function Problems({ form, errors: { photo, file, ...errors }, wrongParts }: Props) {
  const chosen = Object.entries({ photo, file }).flatMap(([name, text]) => (text === undefined ? [] : [{ text, href: `#${name}` }]));
  const problems = [...chosen, ...summaryOf(form, errors, wrongParts)];
  return problems.length > 0 ? <ErrorSummary errors={problems} /> : null;
}

export function EvidenceOfPoint(props: Props) {
  const { caption, h1, add, form, value, errors, wrongParts, words, once, back } = props;
  return (
    <>
      <Problems {...props} />
      <Caption text={caption} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <p>{words.say}</p>
      <Added {...props} />
      <UploadForm action={add.action} adding={words.adding} failed={words.failed} most={add.most} tooBig={words.faults['too-big']}>
        <HiddenFields values={{ ...add.hidden, once }} />
        <div className="sa-takes-photo">
          <div data-wrong="photo" />
          <FileInput name="photo" label={words.photo.label} hint={words.photo.hint} look="s" accept={photos} error={errors.photo} camera />
        </div>
        <div data-wrong="file" />
        <FileInput name="file" label={words.file.label} hint={words.file.hint} look="s" accept={files} error={errors.file} />
        <FormFields form={form} value={value} errors={errors} wrongParts={wrongParts} heading={h1} />
        <Button>{words.add}</Button>
      </UploadForm>
      <p>
        <ButtonLink href={back.href} variant="secondary">
          {words.on}
        </ButtonLink>
      </p>
    </>
  );
}
