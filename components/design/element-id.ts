/** The id of the control that posts `name`: the name itself, with anything an address cannot carry turned into a hyphen. */
export function elementId(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]+/g, '-');
}

/** The ids that describe a control, in the order in which they are read. Undefined when nothing describes it. */
export function describedBy(...ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
