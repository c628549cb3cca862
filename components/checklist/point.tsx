// One point of a checklist, to be read: its title with how it stands, and what there is about it.
import type { ReactNode } from 'react';
import { Tag, type TagTint } from '@/components/design/tag';

export interface PointProps {
  readonly title: string;
  readonly tag: { readonly text: string; readonly tint: TagTint };
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

export function Point({ title, tag, level = 3, children }: PointProps) {
  const Heading = `h${level}` as const;
  return (
    <li className="sa-point">
      <div className="sa-point__head">
        <Heading className="nhsuk-heading-s sa-point__title">{title}</Heading>
        <Tag {...tag} />
      </div>
      {children}
    </li>
  );
}
