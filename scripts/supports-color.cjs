// Stands in for what chalk looks for colour with: none is found, and whoever paints says what there is.
module.exports = { stdout: false, stderr: false };
