import { classNames } from '@/components/design/class-names';
import { toldNumber } from '@/lib/domain/audit/told-number';
import type { FrameEntry, FrameModel } from '@/lib/views/frame-model';
import { Wordmark } from './wordmark';

export interface HeaderProps {
  /** Left out where a page does not know who is here: a failure, an unknown address. */
  readonly frame?: FrameModel;
  readonly current?: FrameEntry;
  /** On a question page: the name of the service and who is here, nothing that leads away. */
  readonly quiet: boolean;
}

interface Entry {
  readonly id: FrameEntry;
  readonly href: string;
  readonly text: string;
}

/** What the work is: one line from 1,024 pixels on, for whoever acts for others too. */
function entriesFor({ person }: FrameModel): readonly Entry[] {
  return [
    ...(person
      ? ([
          { id: 'home', href: '/home', text: 'Home' },
          ...(person.others ? ([{ id: 'desk', href: '/desk', text: 'All your organisations' }] as const) : []),
          { id: 'agreements', href: '/agreements', text: 'Agreements' },
          { id: 'checklists', href: '/checklists', text: 'Checklists' },
          ...(person.partners ? ([{ id: 'partners', href: '/organisations', text: 'Organisations' }] as const) : []),
          { id: 'organisation', href: '/organisation', text: 'Your organisation' },
        ] as const)
      : []),
    { id: 'may-we-share', href: '/legal-basis', text: 'May we share this?' },
    { id: 'guidance', href: '/guidance', text: 'Guidance' },
    { id: 'help', href: '/help', text: 'Help' },
  ];
}

/** One line on a telephone, that opens; the whole list where there is room for it. */
function Navigation({ entries, current }: { readonly entries: readonly Entry[]; readonly current?: FrameEntry }) {
  const many = entries.some(({ id }) => id === 'desk');
  return (
    <nav className={classNames('sa-header__nav', many && 'sa-header__nav--many')} aria-label="Main">
      <details className="sa-header__menu">
        <summary className="sa-header__link">Menu</summary>
        <ul>
          {entries.map(({ id, href, text }) => (
            <li key={id}>
              <a
                className={classNames('sa-header__link', id === current && 'sa-header__link--here')}
                href={href}
                aria-current={id === current ? 'page' : undefined}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

function Account({ frame, current, quiet }: HeaderProps & { readonly frame: FrameModel }) {
  if (frame.person === undefined) {
    return (
      <a className="sa-header__link" href={frame.logIn ?? '/log-in'}>
        Log in
      </a>
    );
  }
  return (
    <div className="sa-header__account">
      {!quiet && (
        <a
          className={classNames('sa-header__link', current === 'notifications' && 'sa-header__link--here')}
          href="/notifications"
          aria-current={current === 'notifications' ? 'page' : undefined}
        >
          {frame.person.unread ? `Notifications (${toldNumber(frame.person.unread)})` : 'Notifications'}
        </a>
      )}
      <span className="sa-header__person">
        {quiet ? (
          frame.person.name
        ) : (
          <a className="sa-header__account-link" href="/account">
            {frame.person.name}
          </a>
        )}
        , {frame.person.organisation}
      </span>
      {!quiet && frame.person.others && (
        <a className="sa-header__link" href="/switch">
          Change organisation
        </a>
      )}
      {!quiet && (
        <form method="post" action="/do/log-out">
          <input type="hidden" name="once" value={frame.once} />
          <button type="submit" className="sa-header__link">
            Log out
          </button>
        </form>
      )}
    </div>
  );
}

export function Header({ frame, current, quiet }: HeaderProps) {
  return (
    <header className="sa-header">
      <div className="nhsuk-width-container sa-header__bar">
        <a className="sa-header__home" href={frame?.person ? '/home' : '/'}>
          <Wordmark />
        </a>
        {frame !== undefined && <Account frame={frame} current={current} quiet={quiet} />}
      </div>
      {frame !== undefined && !quiet && (
        <div className="sa-header__rail">
          <div className="nhsuk-width-container">
            <Navigation entries={entriesFor(frame)} current={current} />
          </div>
        </div>
      )}
    </header>
  );
}
