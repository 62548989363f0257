// In tests as in the bundles, cli-table3 counts cells with the counter that everything else uses.
import { createRequire } from "node:module";

import { cellsOf } from "../../src/render/cells.ts";

const fromTable = createRequire(createRequire(import.meta.url).resolve("cli-table3"));
fromTable("string-width");
const counter = fromTable.cache[fromTable.resolve("string-width")];
if (counter === undefined) throw new Error("cli-table3 counts with something else than string-width");
counter.exports = cellsOf;
