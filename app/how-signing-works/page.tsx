import { PageFrame } from '@/components/frame/page-frame';
import { frameHere } from '@/lib/server/see';

export const metadata = { title: 'How signing works' };

function InOrder() {
  return (
    <>
      <h2>In this order</h2>
      <ol>
        <li>When every check is met, the sharing organisation makes the final version. From then on its words cannot change.</li>
        <li>You read the final version, exactly as it will stand.</li>
        <li>If you logged in more than 10 minutes ago, we email you a code first.</li>
        <li>You type your full name and your job below a declaration, and select “Sign this agreement”.</li>
        <li>The other side does the same. It does not matter who is first.</li>
      </ol>
      <p>The agreement is complete when the last side has signed. The PDF is made just after that. It is a copy: nothing waits for it.</p>
    </>
  );
}

function WhatItMeans() {
  return (
    <>
      <h2>What your signature means</h2>
      <p>Typing your name and selecting the button is your signature. In England and Wales a typed name can be a signature in law, if the person means it.</p>
      <p>You say that you have read this version, and that you may sign for your organisation. You say that your organisation will follow it.</p>
      <h2>What we record</h2>
      <ul>
        <li>the name and job you typed, and the organisation you signed for</li>
        <li>the declaration as it stood on the page</li>
        <li>the date and time</li>
        <li>which version you read, and its fingerprint</li>
        <li>the email address you logged in with, how you logged in and when</li>
        <li>the address of your connection and the name of your browser</li>
      </ul>
    </>
  );
}

function Fingerprints() {
  return (
    <>
      <h2>What the fingerprint is</h2>
      <p>
        The fingerprint is worked out from every character of the final version. If one character is different, the fingerprint is different. So 2 people can
        tell that they signed the same text by comparing the 64 letters and numbers.
      </p>
      <p>Each time somebody opens a signed version we work the fingerprint out again. The page says if the text is unchanged.</p>
      <p className="sa-small-print">
        For specialists: the fingerprint is the SHA-256 hash of the file agreement.json. You can download it with each version and check it with any tool.
      </p>
    </>
  );
}

export default async function HowSigningWorksPage() {
  return (
    <PageFrame frame={await frameHere()}>
      <h1>How signing works</h1>
      <p>You sign by typing your name. Both sides sign the same text, and it is kept for good.</p>
      <InOrder />
      <WhatItMeans />
      <Fingerprints />
      <h2>If you change your mind</h2>
      <ul>
        <li>You can take your signature back until the last side has signed.</li>
        <li>You can say that you do not want to sign, and why. Both sides are told.</li>
        <li>If anybody changes the words, a new version is made. Signatures on the old one no longer count, and everybody who signed is asked again.</li>
      </ul>
      <h2>If you are asked to sign and should not</h2>
      <p>Do not sign for somebody else, and do not let anybody sign with your log in. Tell the person who sent you the agreement.</p>
    </PageFrame>
  );
}
