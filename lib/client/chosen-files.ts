// The fields of a form that take a file, of which one is sent. A phone has no way to take a choice back.

/** What is looked at of such a field. */
export interface FileField {
  readonly name: string;
  readonly files: (Pick<FileList, 'length'> & { readonly [n: number]: Pick<File, 'size'> }) | null;
  value: string;
}

const sizeOf = ({ files }: FileField): number => files?.[0]?.size ?? 0;

/** Whoever chooses another thing means that one: what the other fields hold is let go. */
export function letGoOfOthers(fields: Iterable<FileField>, chosen: FileField): void {
  if (sizeOf(chosen) === 0) return;
  for (const field of fields) if (field !== chosen) field.value = '';
}

/** The field whose file is larger than `most` bytes: said before it is sent, which takes minutes on a phone. */
export const tooLargeIn = (fields: Iterable<FileField>, most: number): FileField | undefined => [...fields].find((field) => sizeOf(field) > most);
