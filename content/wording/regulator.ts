// The regulator's name, in one place: the Information Commission may take over from the Commissioner.
export const REGULATOR_NAME = 'the Information Commissioner’s Office (ICO)';
