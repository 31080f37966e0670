import { Duplex } from 'node:stream';

/** A peer at the test's hand: `says` is heard at once, `sent` is what was said to it. */
export class HandPeer extends Duplex {
  sent = '';

  override _read(): void {
    // What there is comes through `says`.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.sent += chunk.toString();
    done();
  }

  says(...chunks: (string | Buffer)[]): void {
    for (const chunk of chunks) this.push(Buffer.from(chunk));
  }

  hangsUp(): void {
    this.push(null);
  }
}
