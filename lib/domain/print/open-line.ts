// A line of a draft that says what nobody has answered yet. A final version has none.
export const openMark = 'Not answered yet: ';

/** what: the answer that is missing, in words that go on from the mark. */
export const openLine = (what: string): string => `${openMark}${what}.`;

export const isOpen = (line: string): boolean => line.startsWith(openMark);
