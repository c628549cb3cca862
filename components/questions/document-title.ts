import type { FormErrors } from '@/lib/domain/questions/form';

/** The title of the document: “Error: ” first when the page came back with errors. The layout adds the name of the service. */
export function documentTitle({ title, errors = {} }: { readonly title: string; readonly errors?: FormErrors }): string {
  return Object.keys(errors).length > 0 ? `Error: ${title}` : title;
}
