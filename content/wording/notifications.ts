// The words of the page of notifications.
export const notificationWords = {
  h1: 'Notifications',
  none: 'You have no notifications',
  later: 'What happens to your agreements appears here, whichever emails you get. It stays for 90 days.',
  unread: { one: '1 to read', many: '{n} to read' },
  moreUnread: '{n} to read. This page shows the newest {shown}',
  allRead: 'You have read all of them',
  mark: 'Mark all as read',
  isNew: 'New',
  own: 'Your organisation',
  emails: 'Choose which emails you get',
} as const;
