// Shows a file in the program that the system has for it, without waiting for that program.
import { spawnSync } from "node:child_process";

/** Null if it could be started, else why not. */
export function openInBrowser(file: string): string | null {
  const [command, ...before] = COMMANDS[process.platform] ?? ["xdg-open"];
  const ended = spawnSync(command ?? "", [...before, file], { stdio: "ignore", timeout: 10_000 });
  if (ended.error !== undefined) return `${command} did not start`;
  return ended.status === 0 ? null : `${command} ended with ${ended.status ?? ended.signal}`;
}

const COMMANDS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["open"],
  // explorer.exe would do as well, but its exit code says nothing; start needs a title before the file.
  win32: ["cmd", "/c", "start", ""],
};
