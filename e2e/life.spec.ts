// The whole life of an agreement in two browsers, one for each side, clicking only what a person would. With scripts and without them, and
// once with keys and nothing else, the partner’s checklist and reply at 320 pixels: then focus is seen at every press and never lost.
import { type Browser, expect, test } from '@playwright/test';
import * as answering from './steps/answer-agreement';
import * as drafting from './steps/draft-agreement';
import { changeTo, logInAs } from './steps/log-in';
import { downloadAndRead, signAs } from './steps/sign-agreement';
import { debtAdvice } from './told/debt-advice';
import { exerciseClass } from './told/exercise-class';
import { hospice } from './told/hospice';
import type { ToldLife } from './told/told-life';

test.describe.configure({ mode: 'parallel', timeout: 300_000 });

interface Lived {
  readonly life: ToldLife;
  readonly scripts: boolean;
  readonly pointer: boolean;
}

const lives: readonly Lived[] = [
  { life: debtAdvice, scripts: true, pointer: false },
  { life: debtAdvice, scripts: false, pointer: true },
  { life: hospice, scripts: true, pointer: true },
  { life: exerciseClass, scripts: true, pointer: true },
];

async function live(browser: Browser, { life, scripts, pointer }: Lived): Promise<void> {
  const { sharing: us, partner: them } = life;
  const ours = await logInAs(browser, us.drafter, { javaScriptEnabled: scripts, pointer });
  const narrow = pointer ? {} : { viewport: { width: 320, height: 640 } }; // as at 400%
  const theirs = await logInAs(browser, them.manager, { javaScriptEnabled: scripts, pointer, ...narrow });

  const reference = await drafting.startAgreement(ours);
  await drafting.draftAndHandOver(ours, life);
  await changeTo(ours, us.igLead);
  await drafting.checkLegalSide(ours, reference, life);
  await drafting.sendToPartner(ours, life);

  await answering.fillInChecklist(theirs, reference, life);
  await answering.readAndAgree(theirs, reference, life);
  if (!pointer) await theirs.setViewportSize({ width: 1280, height: 900 }); // a table of section 3 is taller than the small screen

  await drafting.decideOnChecklist(ours, reference, life);
  await drafting.makeFinalVersion(ours, reference, life);

  await changeTo(ours, us.signatory);
  await changeTo(theirs, them.signatory);
  const signOurs = () => signAs(ours, reference, us.signatory, us.job);
  const signTheirs = () => signAs(theirs, reference, them.signatory, them.job);
  for (const sign of life.firstToSign === 'sharing' ? [signOurs, signTheirs] : [signTheirs, signOurs]) await sign();

  const text = await downloadAndRead(theirs, reference);
  for (const words of [...life.printed.says, reference, us.signatory, them.signatory]) expect(text).toContain(words);
  for (const words of life.printed.never) expect(text).not.toContain(words);
}

for (const lived of lives) {
  const { life, scripts, pointer } = lived;
  // One step, however many presses it takes: for each that stands alone the runner looks through all before it.
  test(`${life.name}, drafted, checked, agreed and signed by two sides ${pointer ? `${scripts ? 'with' : 'without'} scripts` : 'by keys alone, checklist and reply at 320 pixels'}`, ({
    browser,
  }) => test.step('from the first question to the signed PDF', () => live(browser, lived)));
}
