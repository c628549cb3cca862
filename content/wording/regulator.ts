// The regulator's name, in one place: the Information Commission may take over from the Commissioner. A test finds it typed anywhere else.
export const REGULATOR = 'Information Commissioner’s Office';
export const REGULATOR_SHORT = 'ICO';
/** Inside a sentence. */
export const REGULATOR_NAME = `the ${REGULATOR} (${REGULATOR_SHORT})`;
/** What it is to be called once the law that renames it is in force. */
export const REGULATOR_TO_BE = 'Information Commission';
