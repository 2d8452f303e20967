// What scenarios need of browsers that Node has not: the way in which Amplify's client reads the parts of large files.
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
