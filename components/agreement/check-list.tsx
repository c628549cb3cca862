import { Details } from '@/components/design/details';
import { Tag } from '@/components/design/tag';
import type { CheckRow } from '@/lib/views/check-row';

/** Every check of a move: what is missing, with the way for whoever reads this to meet it; what holds lies behind one line. */
export function CheckList({ checks }: { readonly checks: readonly CheckRow[] }) {
  const missing = checks.filter(({ met }) => !met);
  const met = checks.filter((check) => check.met);
  return (
    <>
      {missing.length > 0 && <Checks checks={missing} />}
      {met.length > 0 && (
        <Details summary={missing.length === 0 ? `All ${met.length} checks are met` : met.length === 1 ? '1 check is met' : `${met.length} checks are met`}>
          <Checks checks={met} />
        </Details>
      )}
    </>
  );
}

function Checks({ checks }: { readonly checks: readonly CheckRow[] }) {
  return (
    <ul className="sa-checks">
      {checks.map(({ id, met, text, way, waitsFor }) => (
        <li key={id} className="sa-checks__check">
          <span>
            {text}
            {way && (
              <>
                <br />
                <a href={way.href}>{way.text}</a>
              </>
            )}
            {waitsFor !== undefined && <span className="sa-checks__waits">Waits for {waitsFor}</span>}
          </span>
          <Tag text={met ? 'Met' : 'Not met yet'} tint={met ? 'green' : 'amber'} />
        </li>
      ))}
    </ul>
  );
}
