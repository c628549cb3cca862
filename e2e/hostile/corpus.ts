// Hand-written attacks: on names and origins, on the framework's own headers, on addresses, methods and the framing of HTTP itself.
import { requestText } from '@/scripts/testing/raw-http';
import { FORM, type Head, type Hostile, headOf, reading, sending, type Target } from './request';

const tree = (text: string): Head => [
  ['RSC', '1'],
  ['Next-Router-State-Tree', text],
];

const ADDRESSES = [
  '/%E0%A4%A',
  '/%',
  '/%zz',
  '/%00',
  '/a%00b',
  '/%0d%0aSet-Cookie:%20x=1',
  '//',
  '//evil.example',
  '//evil.example/%2e%2e',
  '/\\evil',
  '/..',
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc%2fpasswd',
  '/%252e%252e%252f',
  '/.git/config',
  '/.env',
  '/server.ts',
  '/package.json',
  '/data/store.sqlite',
  '/_next/',
  '/_next/static/../../server.js',
  '/_next/static/%2e%2e/%2e%2e/BUILD_ID',
  '/_next/data/x/index.json',
  '/_next/image?url=http%3A%2F%2F127.0.0.1%2F&w=640&q=75',
  '/_next/image?url=%2F%2F169.254.169.254%2F&w=640&q=75',
  '/_next/image',
  '/__nextjs_original-stack-frame',
  '/_next/webpack-hmr',
  '/api',
  '/api/x',
  '/favicon.ico',
  '/robots.txt',
  '/wp-login.php',
  '/agreements/__proto__',
  '/agreements/constructor/draft',
  '/agreements/%F0%9F%98%80',
  '/agreements/%ED%A0%80',
  "/agreements/'%22%3E%3Cscript%3E",
  '/?a[]=1&a[]=2&__proto__[x]=1',
  '/?attempt=..%2f..%2f',
  '/?attempt=%',
  '/demo?next=//evil.example',
  '/log-in?next=https://evil.example',
  '/log-in/link/x',
  `/log-in/link/${'A'.repeat(2000)}`,
  `/${'a/'.repeat(1500)}`,
  `/?${'a=1&'.repeat(900)}`,
  '/?_rsc=1',
  '/index',
  '/404',
  '/500',
  '/_error',
  '/_not-found',
  '/health',
  '/health/ready/x',
  '/do',
  '/do/',
  '/home;jsessionid=1',
  '/home/.',
  '/home//',
];

const HEADS: readonly Head[] = [
  [
    ['X-Forwarded-Host', 'evil.example'],
    ['X-Forwarded-Proto', 'https'],
  ],
  [['X-Forwarded-For', '1'.repeat(4000)]],
  [['Forwarded', 'host=evil.example']],
  [['X-Middleware-Subrequest', 'middleware:middleware:middleware:middleware:middleware']],
  [['X-Nextjs-Data', '1']],
  [
    ['X-Matched-Path', '/demo/mail'],
    ['X-Now-Route-Matches', '1=x'],
  ],
  [
    ['X-Invoke-Path', '/demo'],
    ['X-Invoke-Status', '500'],
  ],
  [['X-Prerender-Revalidate', 'x']],
  [
    ['Next-Resume', '1'],
    ['X-Next-Resume-State-Length', '-1'],
  ],
  [['Next-Action', 'x']],
  [['Next-Action', 'a'.repeat(4000)]],
  [['RSC', '1']],
  [['RSC', '2']],
  tree('{'),
  tree('%'),
  tree('null'),
  tree('[]'),
  tree('[""]'),
  tree('["",{},1,2,3,4,5,6]'),
  tree(`%5B%22%22%2C%7B%22children%22%3A${'%5B'.repeat(900)}`),
  tree(encodeURIComponent(JSON.stringify(['', { children: ['x'.repeat(9000), {}] }]))),
  tree(encodeURIComponent(JSON.stringify(['', { __proto__x: ['a', {}] }]))),
  [...tree('%5B%22%22%2C%7B%7D%5D'), ['Next-Router-Prefetch', '1'], ['Next-Router-Segment-Prefetch', '/_tree']],
  [
    ['RSC', '1'],
    ['Next-Router-Prefetch', '1'],
    ['Next-Router-Segment-Prefetch', '/../../x'],
  ],
  [
    ['RSC', '1'],
    ['Next-Router-Prefetch', 'yes'],
  ],
  [
    ['RSC', '1'],
    ['Next-Url', '//evil\\'],
  ],
  [
    ['RSC', '1'],
    ['Next-Url', '/agreements/(.)x/%'],
  ],
  [
    ['RSC', '1'],
    ['Next-HMR-Refresh', '1'],
  ],
  [['Cookie', '=;;;=%;__Host-sa=%E0%A4;sa']],
  [['Cookie', `__Host-sa=${'a'.repeat(6000)}`]],
  [['Cookie', '__Host-sa=..%2f..; __Host-sa=x; __prerender_bypass=x; __next_preview_data=x; next-instant-navigation-testing=1']],
  [['Cookie', 'a'.repeat(20_000)]],
  [['Accept', `${'text/html,'.repeat(800)}*/*`]],
  [['Accept-Language', '\u00ff\u00fe']],
  [['Accept-Encoding', 'gzip;q=9, br;q=x, *;q=-1']],
  [['Range', 'bytes=99999999-0']],
  [['Range', 'bytes=0-1,0-1,0-1,0-1']],
  [
    ['If-Modified-Since', 'yesterday'],
    ['If-None-Match', '"'.repeat(500)],
  ],
  [['Content-Security-Policy', `script-src 'nonce-"><script>'`]],
  [
    ['Upgrade', 'websocket'],
    ['Connection', 'Upgrade'],
    ['Sec-WebSocket-Key', 'x'],
    ['Sec-WebSocket-Version', '13'],
  ],
  [
    ['Upgrade', 'h2c'],
    ['Connection', 'Upgrade, HTTP2-Settings'],
    ['HTTP2-Settings', ''],
  ],
  [['Expect', '100-continue']],
  [['Expect', 'everything']],
  [['Host', 'evil.example']],
  [['Content-Length', '5']],
  [['Transfer-Encoding', 'chunked']],
  [
    ['Purpose', 'prefetch'],
    ['Sec-Fetch-Site', 'cross-site'],
    ['Sec-Fetch-Mode', 'navigate'],
  ],
];

const METHODS = ['PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'PROPFIND', 'CONNECT', 'HEAD', 'M-SEARCH', 'LINK', 'GETT', 'get'];

const ORIGINS: readonly Head[] = [
  [['Origin', 'null']],
  [['Origin', '']],
  [['Origin', 'http://evil.example']],
  [['Origin', 'http://127.0.0.1']],
  [['Origin', 'x']],
  [['Origin', 'http://a, http://b']],
  [],
  [['Sec-Fetch-Site', 'cross-site']],
  [['Sec-Fetch-Site', 'same-site']],
  [['Sec-Fetch-Site', 'SAME-ORIGIN']],
  [['Referer', 'http://evil.example']],
];

/** Requests whose framing is broken, or which are no HTTP at all. */
function framing(target: Target): readonly Hostile[] {
  const raw = (name: string, ...chunks: readonly string[]): Hostile => ({ name, chunks });
  const post = (more: Head, body = '') => requestText('POST /do/log-out HTTP/1.1', headOf(target, [FORM, ...more], true), body);
  return [
    raw(
      'length and chunks',
      post(
        [
          ['Content-Length', '4'],
          ['Transfer-Encoding', 'chunked'],
        ],
        '0\r\n\r\nGET /evil HTTP/1.1\r\n\r\n',
      ),
    ),
    raw(
      'two lengths',
      post(
        [
          ['Content-Length', '4'],
          ['Content-Length', '9'],
        ],
        'a=12',
      ),
    ),
    raw('a negative length', post([['Content-Length', '-1']])),
    raw('an absurd length', post([['Content-Length', '99999999999999999999']], 'a=1')),
    raw('2 GB announced', post([['Content-Length', '2147483648']], 'a=1')),
    raw('a length that is no number', post([['Content-Length', '1e3']], 'a=1')),
    raw('a broken chunk size', post([['Transfer-Encoding', 'chunked']], 'zz\r\nabc\r\n0\r\n\r\n')),
    raw('a huge chunk size', post([['Transfer-Encoding', 'chunked']], 'fffffffffffffffff\r\nabc')),
    raw('a long chunk extension', post([['Transfer-Encoding', 'chunked']], `3;${'x'.repeat(20_000)}\r\na=1\r\n0\r\n\r\n`)),
    raw('trailers', post([['Transfer-Encoding', 'chunked']], '3\r\na=1\r\n0\r\nHost: evil.example\r\nContent-Length: 3\r\n\r\n')),
    raw('another coding', post([['Transfer-Encoding', 'gzip, chunked']], '0\r\n\r\n')),
    raw('identity', post([['Transfer-Encoding', 'identity']], '')),
    raw('no host', 'GET / HTTP/1.1\r\n\r\n'),
    raw('an old protocol', 'GET / HTTP/1.0\r\n\r\n'),
    raw('a newer protocol', `GET / HTTP/3.0\r\nHost: ${target.host}\r\n\r\n`),
    raw('HTTP/2 preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
    raw('TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc'),
    raw('an absolute address', `GET http://evil.example/ HTTP/1.1\r\nHost: ${target.host}\r\n\r\n`),
    raw('an authority', `GET evil.example:80 HTTP/1.1\r\nHost: ${target.host}\r\n\r\n`),
    raw('a star', `OPTIONS * HTTP/1.1\r\nHost: ${target.host}\r\n\r\n`),
    raw('a folded header', `GET / HTTP/1.1\r\nHost: ${target.host}\r\nX: a\r\n b\r\n\r\n`),
    raw('a space before the colon', `GET / HTTP/1.1\r\nHost : ${target.host}\r\n\r\n`),
    raw('bare line feeds', `GET / HTTP/1.1\nHost: ${target.host}\n\n`),
    raw('a NUL in a header', `GET / HTTP/1.1\r\nHost: ${target.host}\r\nX: a\u0000b\r\n\r\n`),
    raw('two requests at once', `GET / HTTP/1.1\r\nHost: ${target.host}\r\n\r\nGET /\u0001 HTTP/1.1\r\n\r\n`),
    raw('noise', '\u0000\u0001\u0002\u00ff'.repeat(50)),
    raw('a long head', `GET / HTTP/1.1\r\nHost: ${target.host}\r\n${'X-A: b\r\n'.repeat(3000)}\r\n`),
    raw('a long line', `GET /${'a'.repeat(30_000)} HTTP/1.1\r\nHost: ${target.host}\r\n\r\n`),
    raw('2 MB', post([['Content-Length', String(2 * 1024 * 1024)]]), 'x'.repeat(2 * 1024 * 1024)),
    raw('64 MB in chunks', post([['Transfer-Encoding', 'chunked']]), '100000\r\n', 'x'.repeat(1024 * 1024)),
  ];
}

/** Every hand-written attack on this target. */
export function corpus(target: Target): readonly Hostile[] {
  const from = (head: Head): Hostile => ({
    name: `POST from ${JSON.stringify(head)}`,
    chunks: [requestText('POST /do/log-out HTTP/1.1', [['Host', target.host], FORM, ['Content-Length', '3'], ...head]), 'a=1'],
  });
  return [
    ...ADDRESSES.map((path) => reading(target, path)),
    ...HEADS.flatMap((head) => [reading(target, '/', head), reading(target, '/home', head)]),
    ...METHODS.flatMap((method) => [reading(target, '/', [], method), reading(target, '/do/log-out', [], method)]),
    ...ORIGINS.map(from),
    ...['/', '/home', '/do', '/do/', '/api', '/health/live', '/health/ready', '/_next/static/x.js'].map((path) => sending(target, path, 'a=1', [FORM])),
    ...framing(target),
  ];
}
