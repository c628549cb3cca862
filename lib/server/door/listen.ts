import 'server-only';
// The listening servers: their timeouts, and how they stop without cutting anybody off.
import http, { type RequestListener, type Server } from 'node:http';
import type { Config } from '../config';
import { limits } from '../limits';
import { answerBroken, answerTunnel } from './broken-request';

function build(listener: RequestListener, https: boolean): Server {
  const server = http.createServer({ maxHeaderSize: limits.headerBytes, requireHostHeader: false }, listener);
  server.headersTimeout = limits.headersMs;
  server.requestTimeout = limits.uploadMs; // the door itself cuts off every other body after limits.requestMs
  server.keepAliveTimeout = limits.keepAliveMs;
  server.maxConnections = limits.connections;
  server.on('clientError', (error, socket) => answerBroken(error, socket, https));
  server.on('connect', (_req, socket) => answerTunnel(socket, https));
  server.on('checkExpectation', listener); // an Expect that Node does not know: the door says no
  return server;
}

function listening(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('listening', () => resolve(true));
    server.once('error', (e: NodeJS.ErrnoException) => {
      if (host === '::1' && (e.code === 'EADDRNOTAVAIL' || e.code === 'EAFNOSUPPORT'))
        resolve(false); // no IPv6 here
      else if (e.code === 'EADDRINUSE') reject(new Error(`port ${port} is taken. Set PORT to another number.`));
      else if (e.code === 'EACCES') reject(new Error(`port ${port} needs rights that this account does not have. Set PORT to a number above 1023.`));
      else if (e.code === 'EADDRNOTAVAIL' || e.code === 'ENOTFOUND') reject(new Error(`${host} is not an address of this machine. Change HOST.`));
      else reject(e);
    });
    server.listen(port, host);
  });
}

/** Opens every address of the settings; an error is one line for the person who starts the server. */
export async function listen(config: Config, listener: RequestListener): Promise<readonly Server[]> {
  const servers: Server[] = [];
  for (const host of config.listen) {
    const server = build(listener, config.origin.protocol === 'https:');
    if (await listening(server, config.port, host)) servers.push(server);
  }
  return servers;
}

/** Stops accepting; requests in flight finish, for as long as limits.stopMs at most. */
export async function stopListening(servers: readonly Server[], ms: number): Promise<void> {
  const closed = servers.map((server) => new Promise<void>((done) => server.close(() => done())));
  for (const server of servers) server.closeIdleConnections();
  const late = new Promise<void>((done) => setTimeout(done, ms).unref());
  await Promise.race([Promise.all(closed), late]);
  for (const server of servers) server.closeAllConnections();
}
