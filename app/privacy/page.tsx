import { REGULATOR_NAME } from '@/content/wording/regulator';
import { Table } from '@/components/design/table';
import { PageFrame } from '@/components/frame/page-frame';
import { frameHere } from '@/lib/server/see';

export const metadata = { title: 'Privacy' };

const held = [
  [
    'Your name, job and work email address',
    'To let you log in, to show the other side who they deal with, and to write to you',
    'While your organisation uses the service',
  ],
  ['When you logged in and how, when you were last here, and the kind of browser', 'To keep you logged in, and to let you end it', 'One day after it ends'],
  ['Your password, if you set one, as a hash (argon2id) that nobody can read', 'To check it when you log in', 'Until you change or remove it'],
  [
    'That you use an authenticator app, since when, and which recovery codes you used. We keep neither its key nor any code',
    'To ask for its code as a second step',
    'While your organisation uses the service',
  ],
  [
    'Links and codes by email: who asked for one and when, and whether it was used. The links and codes themselves are not kept',
    'To let each work once',
    'One day after it runs out',
  ],
  ['Your earlier email addresses, with the day of each change', 'To stop a change that was not yours', 'While your organisation uses the service'],
  ['Which emails you want', 'To send you those and no others', 'While your organisation uses the service'],
  ['Notifications, and lines for your daily email: what each said, and when you marked it as read', 'To tell you in the service what happened', '90 days'],
  ['How far you have read an agreement, when you say so. Nobody else sees it', 'To show you what has changed since', 'As long as the agreement'],
  ['Your roles, and who stands in for whom and when', 'To let you do your part and nothing else', 'As long as the agreements of your organisation'],
  ['Emails to you that did not arrive: address, subject and why', 'To let your admin put it right', '90 days'],
  ['What you did and when', 'To show both sides who wrote, sent, agreed and signed', 'As long as the agreement'],
  [
    'Your signature: name and job as typed, date, time, version, the address of your connection, the name of your browser',
    'To prove who signed what',
    'As long as the agreement',
  ],
  ['Names, jobs, phone numbers and mailboxes on contact sheets', 'So that each side knows whom to ring', 'As long as the agreement'],
  ['Emails that we sent', 'To show that they were sent', 'As the organisation that runs the service decides'],
  ['What you typed when a page came back with errors', 'So that you do not type it again', 'One hour'],
  ['The address of your connection, with the time, in the log', 'To find faults and stop attacks', 'As the organisation that runs the service decides'],
] as const;

function NeverHere() {
  return (
    <>
      <h2>What must never be here</h2>
      <p>
        Details about patients, clients or other people who use a service. An agreement says which kinds of details are shared. It never holds the details. We
        refuse NHS numbers and National Insurance numbers in what you type, and keep no copy of them. We ask again when an answer looks as if it is about a real
        person. We cannot recognise names.
      </p>
    </>
  );
}

function YourRights() {
  return (
    <>
      <h2>Who runs it and who decides</h2>
      <p>
        The organisation that installed this service runs it and decides how these details are used. It is the controller. Nothing is sent to the people who
        wrote the software, and no other company receives anything. The details stay where that organisation keeps its server.
      </p>
      <h2>Why it is lawful</h2>
      <p>
        Public bodies use these details for their tasks in the public interest. Charities and companies use them because they have a legitimate interest in
        agreements that can be proved. The organisation that runs the service can tell you which one it relies on.
      </p>
      <h2>Your rights</h2>
      <p>
        You can ask to see the details about you, to have mistakes put right, and to object. We cannot change a signed agreement, because both sides rely on it.
        A new version can put a mistake right. You can complain to {REGULATOR_NAME}.
      </p>
    </>
  );
}

export default async function PrivacyPage() {
  return (
    <PageFrame frame={await frameHere()}>
      <h1>Privacy</h1>
      <p>
        This page is about your own details as a person who uses this service for work. How the details in an agreement are used is said in the agreement
        itself.
      </p>
      <h2>What we hold about you</h2>
      <Table
        caption="What we hold about you, why, and how long"
        hideCaption
        columns={[{ text: 'What' }, { text: 'Why' }, { text: 'How long' }]}
        rows={held.map((cells) => ({ key: cells[0], cells }))}
        firstIsHeader={false}
      />
      <NeverHere />
      <YourRights />
      <h2>Cookies</h2>
      <p>
        We use 2 cookies that the service cannot work without, and no others. They are listed on the <a href="/cookies">cookies page</a>.
      </p>
      <p>Without a signal, answers to a checklist wait in your browser until they are sent. That is 12 hours at most.</p>
    </PageFrame>
  );
}
