// The words for signing agreements that are alike in one sitting.
export const signTogetherWords = {
  read: {
    h1: 'Sign alike agreements together',
    intro: (count: number) =>
      `These ${count} agreements wait for your signature. Their texts are the same but for who the other organisation is, and for what is shown below.`,
    each: 'Each is signed by itself: its own text, its own fingerprint and its own record. If one cannot be signed, the others still are.',
    list: 'The agreements',
    columns: { organisation: 'Other organisation', agreement: 'Agreement', differs: 'What differs' },
    same: 'Nothing but the name',
    first: 'The text that you read here',
    differ: (count: number) => `${count} ${count === 1 ? 'part' : 'parts'}, shown below`,
    differences: 'What differs from the text that you read',
    labels: { before: 'In the text that you read', now: 'In this one' },
    text: (name: string) => `The text, as it stands with ${name}`,
    on: 'Go on to sign',
    others: 'Waiting as well, with another text',
    othersSay: 'Read and sign each of these by itself.',
  },
  none: { text: 'No agreements with alike texts wait for your signature.', way: 'Go to Home', alone: 'See what waits' },
  signed: {
    heading: (count: number) => (count === 1 ? 'You have signed 1 agreement' : `You have signed ${count} agreements`),
    promised: 'See what you have promised',
  },
  left: 'Some could not be signed, the others are',
  name: {
    h1: 'Sign with your name',
    agreements: 'Agreements that you sign',
    /** There are always two or more. */
    all: (count: number) => (count === 2 ? 'Select both agreements' : `Select all ${count} agreements`),
    allSay: (count: number) => `${count === 2 ? 'Both' : `All ${count}`} agreements are selected. Read each line, and clear any that you do not sign.`,
    none: 'Select none of them',
    button: 'Sign the selected agreements',
    declarations: 'You declare this for each of them',
    why: 'Typing your name and selecting ‘Sign the selected agreements’ is your signature on each of them. For each we record your name, job, the date and time, and the version you read.',
    version: (number: number) => `version ${number}`,
  },
  link: 'Sign alike agreements together',
} as const;
