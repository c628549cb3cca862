// The agreement as people read it on screen and print it from the browser: the same words, in the same order, as its PDF.
import { Fingerprint } from '@/components/design/fingerprint';
import { Words } from '@/components/design/words';
import { frameWords } from '@/lib/domain/print/frame-words';
import type { PrintFrame, PrintModel, SectionId } from '@/lib/domain/print/print-model';
import { AgreementSection } from './agreement-section';
import { ContactSheet } from './contact-sheet';
import { ScheduleTable } from './schedule-table';
import { SignatureBlocks } from './signature-blocks';

export interface AgreementTextProps {
  readonly print: PrintModel;
  readonly frame: PrintFrame;
  /** Level of the title: 1 when the page has no heading of its own. Sections are one level below. */
  readonly top?: 1 | 2;
  /** Where “Comment on this section” leads, for the sections that may be commented on. */
  readonly commentLinks?: Partial<Readonly<Record<SectionId, string>>>;
}

export function AgreementText({ print, frame, top = 2, commentLinks = {} }: AgreementTextProps) {
  const words = frameWords(print, frame);
  const [Title, Heading] = top === 1 ? (['h1', 'h2'] as const) : (['h2', 'h3'] as const);
  const signing = print.sections.find(({ id }) => id === 'signatures');
  return (
    <article className={`sa-agreement sa-agreement--${frame.mark}`} aria-labelledby="agreement-title">
      <header className="sa-agreement__head">
        <Title className="sa-agreement__title" id="agreement-title">
          {print.title}
        </Title>
        <p className="sa-agreement__mark">{words.mark}</p>
        <p className="sa-agreement__subtitle">
          <Words text={print.subtitle} />
        </p>
        <ul className="sa-agreement__facts">
          {words.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </header>
      {print.smallCharity && (
        <section className="sa-agreement__charity" aria-labelledby="small-charity">
          <Heading className="sa-agreement__heading" id="small-charity">
            {print.smallCharity.heading}
          </Heading>
          <ul>
            {print.smallCharity.sentences.map(({ text }) => (
              <li key={text}>
                <Words text={text} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {print.sections
        .filter((section) => section !== signing)
        .map((section) => (
          <AgreementSection key={section.id} section={section} level={top === 1 ? 2 : 3} commentLink={commentLinks[section.id]} />
        ))}
      <SignatureBlocks section={signing} signatures={words.signatures} blanks={words.blanks} level={top === 1 ? 2 : 3} />
      {words.fingerprint && frame.fingerprint && (
        <div className="sa-agreement__fingerprint">
          <p>{words.fingerprint.label}</p>
          <Fingerprint value={frame.fingerprint} />
        </div>
      )}
      {print.schedule && <ScheduleTable schedule={print.schedule} head={words.checklistHead} level={top === 1 ? 2 : 3} />}
      {frame.contactSheet && words.contacts && <ContactSheet sheet={frame.contactSheet} words={words.contacts} level={top === 1 ? 2 : 3} />}
    </article>
  );
}
