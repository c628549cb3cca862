// Whoever runs the service, acting from its own machine and for no organisation.
import type { Actor } from './actor';

export const operator: Actor = {
  person: 'operator',
  name: '',
  email: '',
  jobTitle: '',
  organisation: '',
  organisationName: '',
  organisations: [],
  roles: ['operator'],
  authenticatedAt: new Date(0),
  session: '',
  address: '',
  agent: 'command line',
};
