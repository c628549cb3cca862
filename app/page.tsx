import { ButtonLink } from '@/components/design/button-link';
import { Aside } from '@/components/design/aside';
import { InsetText } from '@/components/design/inset-text';
import { PageFrame } from '@/components/frame/page-frame';
import { serviceName } from '@/content/wording/frame';
import { frameHere } from '@/lib/server/see';

export const metadata = { title: { absolute: `${serviceName}: agreements for sharing information with charities` } };

function WhatYouNeed() {
  return (
    <>
      <h2>Before you start</h2>
      <p>It helps to know:</p>
      <ul>
        <li>which charity you will share with, and for which service</li>
        <li>which details they need, and how you will send them</li>
        <li>who signs for your organisation</li>
        <li>who your IG lead is</li>
      </ul>
      <p>You do not need to know the law. We work out the legal basis from your answers and show you why, and your IG lead confirms it.</p>
      <p>A first agreement takes about 20 minutes. We save each answer, so you can stop at any time and carry on later.</p>
    </>
  );
}

function HowItGoes() {
  return (
    <>
      <h2>What happens</h2>
      <ol>
        <li>You answer one question at a time. We suggest wording and the least information that will do the job, and you check it.</li>
        <li>Your information governance (IG) lead reviews the legal side on one page.</li>
        <li>The charity reads the agreement, fills in a short checklist and says yes or asks for changes.</li>
        <li>Both sides sign the same text, and each has a copy to print and keep.</li>
      </ol>
    </>
  );
}

function WhatYouGet() {
  return (
    <Aside heading="What you get">
      <ul>
        <li>an agreement of about 4 pages in plain words</li>
        <li>the legal basis for each side, with the reason and where it comes from</li>
        <li>a checklist that starts from what the charity has already shown</li>
        <li>a web page and a PDF that say the same, with a fingerprint to prove it</li>
      </ul>
    </Aside>
  );
}

function WhoItIsFor() {
  return (
    <>
      <h2>Who it is for</h2>
      <p>
        GP practices, NHS trusts, councils and other health and care organisations in England. They share details with a charity or community group, so that
        each person gets care or support. Charities use it to check, agree and sign.
      </p>
      <InsetText>
        <p>
          Do not wait for an agreement when somebody is at risk of serious harm. Share what is needed to keep them safe, and follow your safeguarding policy.
        </p>
      </InsetText>
    </>
  );
}

export default async function StartPage() {
  const frame = await frameHere();
  return (
    <PageFrame frame={frame} aside={<WhatYouGet />}>
      <h1 className="nhsuk-heading-l">Agree how to share information with a charity</h1>
      <p className="nhsuk-lede-text">
        Write, check and sign an information sharing agreement together, in plain words, on about 4 pages. It is for a health or care organisation and a
        charity.
      </p>
      {frame.person ? (
        <ButtonLink href="/home">Go to your home page</ButtonLink>
      ) : (
        <div className="nhsuk-button-group">
          <ButtonLink href={frame.demo ? '/demo' : '/log-in'}>{frame.demo ? 'Try the demonstration' : 'Start now'}</ButtonLink>
          {frame.demo && (
            <ButtonLink href="/log-in" variant="secondary">
              Log in with your email
            </ButtonLink>
          )}
        </div>
      )}
      <p>
        Only want to know the rules? Ask <a href="/legal-basis">“May we share this?”</a>, without logging in.
      </p>
      <HowItGoes />
      <WhatYouNeed />
      <WhoItIsFor />
    </PageFrame>
  );
}
