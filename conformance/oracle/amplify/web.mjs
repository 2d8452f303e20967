// What scenarios need of browsers that Node has not.
//
// Names under "localhost" lead to this machine (RFC 6761), and its certificate is good for them. Browsers have it so; Node asks
// the system, which need not know, and has no wildcards right under a top-level name.
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import tls from 'node:tls';

const known = (name) => (/\.localhost$/.test(name) ? 'localhost' : name);

const { lookup } = dns;
dns.lookup = (name, ...rest) => lookup(known(name), ...rest);
const { checkServerIdentity } = tls;
tls.checkServerIdentity = (name, certificate) => checkServerIdentity(known(name), certificate);
syncBuiltinESMExports();

/** The way in which browsers read files, and the client the parts of large ones; Node has other ways only. */
globalThis.FileReader ??= class {
  readAsArrayBuffer(blob) {
    blob.arrayBuffer().then(
      (bytes) => {
        this.result = bytes;
        this.onload();
      },
      (failure) => {
        this.error = failure;
        this.onerror();
      },
    );
  }
};
