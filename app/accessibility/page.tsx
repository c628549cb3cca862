import { PageFrame } from '@/components/frame/page-frame';
import { serviceName } from '@/content/wording/frame';
import { frameHere } from '@/lib/server/see';

export const metadata = { title: 'Accessibility statement' };

function WhatYouCanDo() {
  return (
    <>
      <p>You should be able to:</p>
      <ul>
        <li>do everything with a keyboard alone</li>
        <li>do everything with JavaScript switched off</li>
        <li>zoom in to 400% without reading sideways</li>
        <li>make the text larger, or set it wider apart</li>
        <li>use high contrast colours</li>
        <li>press what you need to press with a finger on a telephone</li>
        <li>log in without a password or a puzzle: the link in our email is enough</li>
        <li>stop at any question and carry on later</li>
      </ul>
      <p>We build it for screen readers and for speech recognition too. Nobody who relies on them has tried it yet.</p>
      <p>
        The letters are Atkinson Hyperlegible Next, made for people with low vision: 1, I and l look different, and so do 0 and O. That matters when you read a
        reference aloud.
      </p>
    </>
  );
}

function HowWeTest() {
  return (
    <>
      <h2>How far we are</h2>
      <p>
        Our aim is the Web Content Accessibility Guidelines version 2.2, level AA. Nobody outside the team has checked it yet, so we do not claim more than
        that.
      </p>
      <h2>How we test</h2>
      <p>These tests run whenever the service changes, in one browser (Chromium):</p>
      <ul>
        <li>axe, with the WCAG 2.2 A and AA rules, on the pages of the service</li>
        <li>axe again where a page says what is missing, where it has nothing to show, and at 320 pixels</li>
        <li>the whole way from a draft to a signed agreement, with JavaScript and without it</li>
        <li>a question that is left empty: the page says what is missing, and leads to it</li>
        <li>a width of 320 pixels, with nothing to scroll sideways</li>
        <li>the contrast of every pair of colours</li>
        <li>the whole way with a keyboard alone, part of it at 320 pixels: you always see where you are</li>
        <li>the agreement as the browser prints it: the same words as on the screen, without the menus, on numbered pages</li>
      </ul>
      <p>And on one or more pages of each kind:</p>
      <ul>
        <li>every control reached with the Tab key, once and in order, on the pages with the most controls</li>
        <li>text set wider apart (WCAG 1.4.12) and text at 200%: no words cut off or overlapping</li>
        <li>buttons, boxes, choices and menus at least 44 pixels high on a telephone</li>
        <li>links that stand alone too: at home, on the checklist and where you read an agreement</li>
        <li>colours forced by the computer: buttons and boxes keep their edges, and a choice that is made still shows</li>
        <li>nothing moves or fades on its own</li>
      </ul>
    </>
  );
}

function WhatIsMissing() {
  return (
    <>
      <h2>What we have not tested</h2>
      <ul>
        <li>screen readers used by people who rely on them (NVDA, JAWS, VoiceOver, TalkBack)</li>
        <li>speech recognition, for example Dragon or Voice Control</li>
        <li>Windows contrast themes on a real Windows computer</li>
        <li>the service with people who have low vision, dyslexia or a learning disability</li>
        <li>browsers other than Chromium</li>
      </ul>
      <h2>What we know is not good enough</h2>
      <ul>
        <li>There is no Easy Read version and no version in British Sign Language.</li>
        <li>The service is in English only.</li>
        <li>
          A choice that cannot be combined with others, for example “None of these”, does not clear the others for you. If you choose both, the page tells you.
        </li>
      </ul>
      <h2>PDF files</h2>
      <p>
        Every document here is a web page first. The PDF is a copy of the same words, with headings, a language and an order of reading. If the PDF does not
        work for you, use the web page.
      </p>
    </>
  );
}

export default async function AccessibilityPage() {
  return (
    <PageFrame frame={await frameHere()}>
      <h1>Accessibility statement</h1>
      <p>This statement is about {serviceName}. We want as many people as possible to be able to use it.</p>
      <WhatYouCanDo />
      <HowWeTest />
      <WhatIsMissing />
      <h2>Tell us about a problem</h2>
      <p>
        Tell the organisation that runs this service for you if something does not work. Tell it too if you need an agreement in another form, for example in
        large print. The people to ask are on the <a href="/help">help page</a>. You can contact the Equality Advisory and Support Service if you are not happy
        with the answer.
      </p>
      <p className="sa-small-print">Written on 22 November 2026.</p>
    </PageFrame>
  );
}
