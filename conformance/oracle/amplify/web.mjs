// What scenarios need of browsers that Node has not.
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

// Names under "localhost" lead to this machine (RFC 6761). Node asks the system, which need not know.
const { lookup } = dns;
dns.lookup = (name, ...rest) => lookup(/\.localhost$/.test(name) ? 'localhost' : name, ...rest);
syncBuiltinESMExports();

/** The way in which Amplify's client reads the parts of large files. */
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
