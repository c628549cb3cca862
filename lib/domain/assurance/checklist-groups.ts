// The groups by which a list of checklists is narrowed: what the reader’s side has to do with each, not only how it stands.

export const checklistGroups = ['review', 'again', 'answers', 'others', 'accepted', 'ended'] as const;
export type ChecklistGroup = (typeof checklistGroups)[number];

/** From an address: what makes no sense there narrows nothing. */
export const checklistGroupOf = (value: string | undefined): ChecklistGroup | undefined => checklistGroups.find((group) => group === value);
