// Stands in for node:child_process within commander: loaded when something is started.
module.exports = {
  get spawn() {
    return require("node:child_process").spawn;
  },
};
