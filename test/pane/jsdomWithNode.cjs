/** jsdom with what every browser has and jsdom lacks; packages are those for Node. */
const { TestEnvironment } = require("jest-environment-jsdom");

class JsdomWithNode extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, {
      TextEncoder,
      TextDecoder,
      Uint8Array,
      ArrayBuffer,
      Blob,
      File,
      structuredClone,
      ResizeObserver: IdleObserver,
    });
  }

  exportConditions() {
    return ["node", "node-addons"];
  }
}

/** jsdom draws nothing, so nothing ever changes its size. */
class IdleObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

module.exports = JsdomWithNode;
