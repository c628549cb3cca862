// How much is measured. Enough for ratios that hold from one run to the next on a quiet machine.

export const samples = {
  /** how many agreements the stores hold beside the demonstration */
  few: 10,
  many: 10_000,
  /** a busy surgery: so many agreements, with so many partners */
  surgery: { agreements: 200, partners: 120 },
  /** requests for each page in each round; the pages take turns, so that a busy moment meets all of them */
  rounds: 5,
  requests: 40,
  /** until the code of a page is compiled */
  warm: 80,
  pdfs: 20,
  /** between two of them */
  restMs: 50,
  /** for the memory of the PDF child; the first of them fill its caches */
  documents: 500,
  filling: 100,
  packs: 20,
  starts: 5,
  /** rounds over every kind of agreement, for the legal rules alone */
  lawWarm: 20,
  lawRounds: 20,
} as const;
