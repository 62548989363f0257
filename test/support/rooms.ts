// The rooms of src/ and what each may import: the order of the program, as a table.
import { importsOf, type Module, targetOf } from "./modules.ts";

/** A folder of src/, or the library that stands beside them as src/index.ts. */
type Room = "model" | "words" | "load" | "posts" | "compare" | "report" | "render" | "cli" | "index.ts";

/** Which other rooms each may import, in the words of ARCHITECTURE.md. Nothing imports the command or the library. */
export const allowedRooms: Readonly<Record<Room, readonly Room[]>> = {
  model: [],
  words: ["model"],
  load: ["model", "words"],
  posts: ["model", "words", "load"],
  compare: ["model", "words"],
  report: ["model", "compare"],
  render: ["model", "compare", "report"],
  cli: ["model", "words", "load", "posts", "compare", "report", "render"],
  "index.ts": ["model", "load", "posts", "compare", "report", "render"],
};

/** Every package that src imports, and the rooms that may. */
export const packageRooms: Readonly<Record<string, readonly Room[]>> = {
  yaml: ["load", "posts"],
  chalk: ["render"],
  "cli-table3": ["render"],
  "@resvg/resvg-js": ["render"],
  "fast-string-width": ["load", "render"],
  "ical.js": ["posts"],
  commander: ["cli"],
};

/** Where the world outside is reached from: files, streams and the environment come through node's own modules. */
const roomsWithNode: ReadonlySet<Room> = new Set(["cli"]);

/** Every import of these modules that the tables do not allow, each as a sentence. */
export function forbiddenImports(modules: readonly Module[]): readonly string[] {
  return modules.flatMap((module) =>
    importsOf(module).flatMap((specifier) => {
      const reason = forbidden(module, specifier);
      return reason === undefined ? [] : [`${module.path} imports ${specifier}: ${reason}.`];
    }),
  );
}

function forbidden(module: Module, specifier: string): string | undefined {
  const room = roomOf(module.path);
  if (room === undefined) return "it stands in no room that the table knows";
  if (/["'`$({+]/.test(specifier) || specifier === "") return "what it imports cannot be told from its text";

  const target = targetOf(module, specifier);
  if (target === undefined) return forbiddenPackage(room, specifier);
  if (!target.startsWith("src/")) return room === "cli" ? undefined : `${room} sees nothing outside of src`;
  const other = roomOf(target);
  if (other === undefined) return `${target} stands in no room that the table knows`;
  if (other === room || allowedRooms[room].includes(other)) return undefined;
  return `${room} may import ${allowedRooms[room].join(", ") || "no other room"}`;
}

function forbiddenPackage(room: Room, specifier: string): string | undefined {
  if (specifier.startsWith("node:")) return roomsWithNode.has(room) ? undefined : "only cli sees the machine";
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  const rooms = Object.hasOwn(packageRooms, name) ? packageRooms[name] : undefined;
  if (rooms === undefined) return `${name} belongs to no room`;
  return rooms.includes(room) ? undefined : `${name} belongs to ${rooms.join(", ")}`;
}

function roomOf(path: string): Room | undefined {
  const [, name = ""] = path.split("/");
  return Object.hasOwn(allowedRooms, name) ? (name as Room) : undefined;
}

/** Every cycle of imports between these modules, as the paths along it; each cycle once. */
export function importCycles(modules: readonly Module[]): readonly string[] {
  const targets = new Map(
    modules.map((module) => [module.path, importsOf(module).flatMap((s) => targetOf(module, s) ?? [])]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();

  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(" -> "));
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of modules) visit(path, []);
  return cycles;
}
