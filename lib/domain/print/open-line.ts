// A line of a draft that says what nobody has answered yet. A final version has none.
const mark = 'Not answered yet: ';

/** what: the answer that is missing, in words that go on from the mark. */
export const openLine = (what: string): string => `${mark}${what}.`;

export const isOpen = (line: string): boolean => line.startsWith(mark);
