// What the frame around every page needs to know: who is here, and whether this is the demonstration. Types only.

export interface FrameModel {
  /** Undefined for somebody who has not logged in. */
  readonly person?: {
    readonly name: string;
    readonly organisation: string;
    /** Their organisation starts agreements: the header leads to those it has them with. */
    readonly partners?: boolean;
    /** They act for others too: the header leads to them. */
    readonly others?: boolean;
    /** Notifications to read. */
    readonly unread?: number;
  };
  /** Where “Log in” leads; /log-in when left out. A page that wants somebody to log in is not lost on the way. */
  readonly logIn?: string;
  /** MODE=demo: the banner, “Change person” and “Captured mail” are shown. */
  readonly demo: boolean;
  /** A fresh receipt number for the “Log out” form. */
  readonly once: string;
}

/** The entries of the main navigation. An entry exists only when its page is real. */
export type FrameEntry =
  | 'home'
  | 'desk'
  | 'agreements'
  | 'checklists'
  | 'partners'
  | 'organisation'
  | 'notifications'
  | 'may-we-share'
  | 'guidance'
  | 'help'
  | 'mail';
