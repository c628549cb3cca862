// What an organisation said of one thing, line by line, with what looks wrong in it.
import { Tag } from '@/components/design/tag';
import type { ProfileRow } from '@/lib/views/profile-models';

export function ProfileLines({ lines, open, warnings = [] }: Pick<ProfileRow, 'lines' | 'open'> & Partial<Pick<ProfileRow, 'warnings'>>) {
  return (
    <>
      {lines.map((line) =>
        open ? (
          <Tag key={line} text={line} tint="amber" />
        ) : (
          <span key={line} className="sa-profile__line">
            {line}
          </span>
        ),
      )}
      {warnings.map((warning) => (
        <span key={warning} className="sa-profile__warning">
          {warning}
        </span>
      ))}
    </>
  );
}
