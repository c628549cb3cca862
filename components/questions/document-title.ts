import type { FormErrors } from '@/lib/domain/questions/form';

export interface Titled {
  readonly title: string;
  readonly errors?: FormErrors | readonly unknown[];
  readonly problems?: readonly unknown[];
}

/** The title of the document: “Error: ” first when the page came back with errors. The layout adds the name of the service. */
export function documentTitle({ title, errors = {}, problems = [] }: Titled): string {
  return Object.keys(errors).length + problems.length > 0 ? `Error: ${title}` : title;
}
