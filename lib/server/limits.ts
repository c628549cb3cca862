import 'server-only';
// How much one request may ask of the server. The field limits of a form stand with its question, a command's own byte limit with the command.

const KB = 1024;

export const limits = {
  /** the body of a POST, where its command names no other */
  bodyBytes: 64 * KB,
  /** the whole head of a request: Node answers 431 beyond it */
  headerBytes: 16 * KB,
  /** path and query together: 414 beyond it; our own longest address is under 300 */
  urlLength: 4096,
  /** the state a Next page sends when it moves on in the browser; a longer one is dropped and the page is drawn whole */
  stateTreeLength: 8 * KB,
  /** the body of a form with a file: a little more than the largest file, so that one that is too large is told so beside its field */
  uploadBytes: 12 * 1024 * KB,
  /** all files that one organisation has added to its checklists */
  evidenceOfOrganisation: 500 * 1024 * KB,
  /** how many of them are taken in at once, by everybody and from one address: they lie in memory until they are whole */
  uploads: 8,
  uploadsOfAddress: 3,
  /** 10 MB over a telephone line of 1 Mbit/s take 90 seconds */
  uploadMs: 150_000,
  connections: 500,
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 5_000,
  /** how long a client that sends too much is listened to, so that it reads our answer and not a broken connection */
  lingerMs: 2_000,
  /** how long requests in flight may take to finish after SIGTERM */
  stopMs: 10_000,
} as const;
