import { Table } from '@/components/design/table';
import { PageFrame } from '@/components/frame/page-frame';
import { frameHere } from '@/lib/server/see';

export const metadata = { title: 'Help' };

const whoDoesWhat = [
  ['Drafter', 'Answers the questions and sends the agreement'],
  ['IG lead', 'Confirms the legal side, reviews the checklist, makes the final version'],
  ['Service manager', 'Fills in the checklist for the charity, reads the agreement and says yes or asks for changes'],
  ['Signatory', 'Reads the final version and signs it'],
  ['Reader', 'Reads agreements and their history'],
] as const;

function WhenStuck() {
  return (
    <>
      <h2>If you are stuck</h2>
      <ul>
        <li>Every question has “Why we ask this” below it, with where the rule comes from.</li>
        <li>
          Our <a href="/guidance">guidance</a> has short answers: what to do when the police ask, when somebody says no, and more.
        </li>
        <li>“I’m not sure” is always a good answer. We take the safer way and tell your information governance (IG) lead.</li>
        <li>“Save and exit” keeps your answers. Open the agreement from your home page to carry on.</li>
        <li>If you are away for 30 minutes we log you out. What you had typed comes back after you log in again on the same browser.</li>
      </ul>
      <h2>If the log in email does not arrive</h2>
      <p>
        Look in your junk mail, and check that you typed the address your organisation uses for you here. The link and the code work for 10 minutes and once.
        Ask for a new one if they have run out: only the newest one works.
      </p>
    </>
  );
}

function WhomToAsk() {
  return (
    <>
      <h2>Whom to ask</h2>
      <ul>
        <li>
          <strong>About the rules for a kind of sharing:</strong> ask <a href="/legal-basis">“May we share this?”</a>. Nobody has to log in, and nothing is
          kept.
        </li>
        <li>
          <strong>About what to share, or the law:</strong> the IG lead of your organisation. Each agreement names them on its contact sheet.
        </li>
        <li>
          <strong>About an agreement somebody sent you:</strong> the person who sent it. Their name is in the email and on the agreement’s page.
        </li>
        <li>
          <strong>About this service:</strong> the organisation that runs it for you. Some pages show a number after “If you ask for help, quote”. Give it to
          them: it finds the fault.
        </li>
      </ul>
      <h2>If details went to the wrong place</h2>
      <p>This service is not the way to report it. Ring the number for incidents on the contact sheet of the agreement, and follow your own policy at once.</p>
    </>
  );
}

export default async function HelpPage() {
  return (
    <PageFrame frame={await frameHere()} current="help">
      <h1>Help</h1>
      <p>
        This service is for a health or care organisation and a charity that share information. It helps them to write, check, sign and keep an agreement. It
        never holds details about the people you help.
      </p>
      <WhenStuck />
      <h2>Who does what</h2>
      <Table
        caption="Who does what"
        hideCaption
        columns={[{ text: 'Role' }, { text: 'What they do here' }]}
        rows={whoDoesWhat.map((cells) => ({ key: cells[0], cells }))}
      />
      <p>
        One person can have several roles. Read <a href="/how-signing-works">how signing works</a> before you sign for the first time.
      </p>
      <WhomToAsk />
      <h2>For computer programs</h2>
      <p>
        A program can ask “May we share this?” too. <a href="/api/openapi.json">The description of how</a> is for whoever writes it.
      </p>
    </PageFrame>
  );
}
