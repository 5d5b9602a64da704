/** Stands in for whoever a recorder reports to: keeps all that is sent to it, unpacked, on this machine. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, constants, inflateSync } from 'node:zlib';

export interface Sink {
  readonly url: string;
  /** All that came: addresses and bodies, as text. */
  readonly received: () => string;
  readonly close: () => Promise<unknown>;
}

/** Starts one; `answers` are JSON by path, for recorders that ask how they are set. */
export async function startSink(answers: Readonly<Record<string, unknown>> = {}): Promise<Sink> {
  const parts: string[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const path = decodeURIComponent(request.url ?? '');
      parts.push(path, ...texts(body));
      const origin = request.headers.origin ?? '*';
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '*',
        'Access-Control-Allow-Credentials': 'true',
      });
      const known = Object.keys(answers).find((each) => path.startsWith(each));
      response.end(JSON.stringify(known ? answers[known] : {}));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: () => parts.join('\n'),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A body as text, and whatever in it can be unpacked: gzip, zlib, base64, form fields. */
function texts(body: Buffer): string[] {
  const found = [body.toString('utf8')];
  for (let at = 0; at < body.length - 2; at++) {
    const [first, second] = [body[at], body[at + 1]];
    try {
      if (first === 0x1f && second === 0x8b)
        found.push(gunzipSync(body.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8'));
      else if (first === 0x78 && (second === 0x9c || second === 0x01 || second === 0xda)) {
        found.push(inflateSync(body.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8'));
      }
    } catch {
      // Two bytes that only look like a beginning.
    }
  }
  const [encoded] = /(?<=data=)[A-Za-z0-9+/=%]+$/.exec(found[0]!) ?? [];
  if (encoded) found.push(Buffer.from(decodeURIComponent(encoded), 'base64').toString('utf8'));
  return found;
}
