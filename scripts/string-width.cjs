// Stands in for string-width within the bundles, so that cli-table3 counts cells as daydiff does.
module.exports = require("../src/render/cells.ts").cellsOf;
