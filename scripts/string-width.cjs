// Stands in for string-width within the bundle.
module.exports = require("fast-string-width").default;
