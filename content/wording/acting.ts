// Words for somebody who acts for several organisations: the one list of what waits, and changing from one to another. {n} is more than 1.

export const actingWords = {
  desk: {
    h1: 'All your organisations',
    caption: { one: 'You act for 1 organisation', many: 'You act for {n} organisations' },
    needs: 'What needs you',
    nothing: 'Nothing needs you today, in any of them',
    nothingIn: 'Nothing needs you today in {name}',
    quiet: { one: 'Nothing needs you in 1 organisation', many: 'Nothing needs you in {n} organisations' },
    opens: ', changes to {name}',
    more: {
      one: 'See 1 more agreement that may need you',
      many: 'See {n} more agreements that may need you',
      why: 'There is no room for all of them here',
      tag: 'May need you',
    },
    /** Where there is more of a kind than that, in all of them together. */
    cut: 'Of each kind the {n} most pressing are here. Choose an organisation to see what else needs you there',
    filter: { label: 'Organisation', any: 'All of them', button: 'Show' },
    change: 'Change to this organisation',
  },
  switching: {
    h1: 'Which organisation do you want to act for?',
    hint: 'You see and do only what belongs to that one, until you change again',
    button: 'Change organisation',
    empty: 'Select the organisation you want to act for',
    now: 'You act for it now',
    desk: 'See what needs you in all of them',
    elsewhere: 'Nothing was saved. You opened that page for another organisation. Change to it, and open the page again',
  },
} as const;
