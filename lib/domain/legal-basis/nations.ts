// What holds outside England, where the guidance and several of its rules stop (rule G5): one panel for each nation. Each line names its
// source; what nobody has read in its own text says whom to ask.
import type { Jurisdiction } from './facts';

export const nationNames: Readonly<Record<Jurisdiction, string>> = { england: 'England', wales: 'Wales', scotland: 'Scotland', ni: 'Northern Ireland' };

export interface NationLine {
  readonly text: string;
  /** Citation ids. */
  readonly source: readonly string[];
  readonly caveat?: string;
}

const confirm = (what: string): string => `Ask your data protection officer to confirm ${what}`;

/** Nothing that we have read names what another nation has in place of the toolkit. */
const noStandard = 'We have read no text that names a standard in its place. Ask your data protection officer which one you and your partners must meet';

const notHere: NationLine = {
  text: 'The duty to share for care, the rule about the NHS number and the national data opt-out are England’s. They do not apply here.',
  source: ['hsca-2012-s251b', 'hsca-2012-s251a', 'ndoo-policy'],
};
const everywhere: NationLine = { text: 'The UK GDPR and the duty of confidence hold in every nation of the United Kingdom.', source: ['uk-gdpr-6'] };

export const nationLines: Readonly<Record<Exclude<Jurisdiction, 'england'>, readonly NationLine[]>> = {
  wales: [
    everywhere,
    {
      text: 'Wales has its own framework and templates for sharing, the Wales Accord (WASPI). Check if your organisation has signed it, and use it if it asks for more.',
      source: ['waspi'],
      caveat: confirm('what the Accord asks of your organisation'),
    },
    notHere,
    {
      text: 'Section 251 support for research and planning reaches Wales.',
      source: ['nhs-act-2006-s251', 'copi-2002'],
    },
    {
      text: 'Records are kept by the code for Wales. The Data Security and Protection Toolkit (DSPT) is England’s. Here the checklist shows how a partner looks after details.',
      source: ['records-code-wales'],
      caveat: noStandard,
    },
  ],
  scotland: [
    everywhere,
    {
      text: 'Scotland has its own toolkit and template for sharing. Check if your organisation must use it.',
      source: ['scottish-toolkit'],
      caveat: confirm('what the toolkit asks of your organisation'),
    },
    notHere,
    {
      text: 'When somebody cannot decide, the Adults with Incapacity (Scotland) Act 2000 lets a welfare attorney or welfare guardian decide. The Mental Capacity Act 2005 does not apply.',
      source: ['awi-scotland-2000'],
      caveat: confirm('who decides for somebody who has neither'),
    },
    {
      text: 'Research and planning without consent go to the Public Benefit and Privacy Panel. Section 251 does not reach Scotland.',
      source: ['pbpp-scotland'],
      caveat: confirm('what needs the Panel’s approval'),
    },
    {
      text: 'Keeping adults at risk safe follows the Adult Support and Protection (Scotland) Act 2007 and its code. Public bodies that it names must report an adult at risk to the council where something has to be done.',
      source: ['asp-scotland-2007'],
      caveat: confirm('if your organisation is one of those bodies, and what the code asks'),
    },
    {
      text: 'The Data Security and Protection Toolkit (DSPT) is England’s. Here the checklist shows how a partner looks after details.',
      source: ['scottish-toolkit'],
      caveat: noStandard,
    },
  ],
  ni: [
    everywhere,
    notHere,
    {
      text: 'Use beyond care without consent is for regulations and a committee under the Health and Social Care (Control of Data Processing) Act (Northern Ireland) 2016. Section 251 does not reach here.',
      source: ['ni-control-2016'],
      caveat: confirm('if there are such regulations today. We have read none'),
    },
    {
      text: 'Northern Ireland has its own law on capacity. Its Act of 2016 is in force for some matters only, and the Mental Capacity Act 2005 does not apply.',
      source: ['mca-ni-2016', 'mca-ni-commencement-2019'],
      caveat: confirm('who decides for somebody who cannot'),
    },
    {
      text: 'The Data Security and Protection Toolkit (DSPT) is England’s. Here the checklist shows how a partner looks after details.',
      source: [],
      caveat: noStandard,
    },
  ],
};
