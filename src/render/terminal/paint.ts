// The looks of the tones of a report on a terminal. Nothing is told by colour alone.
import { Chalk, type ChalkInstance } from "chalk";

import type { Tone } from "../../report/section.ts";

/** Colours a text that is already broken and filled. */
export type Paint = (text: string, tone: Tone) => string;

/** 256 colours where colour is wanted, so that the blocks are readable on light and dark alike; else the bare text. */
export function painter(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 2 : 0 });
  const persons = [
    chalk.cyan,
    chalk.magenta,
    chalk.yellow,
    chalk.blue,
    chalk.green,
    chalk.cyanBright,
    chalk.magentaBright,
    chalk.yellowBright,
    chalk.blueBright,
    chalk.greenBright,
  ];
  // Light backgrounds under black text: sky, sand, leaf, lavender, and softer ones for blocks that are asked for.
  const blocks = [117, 222, 150, 183, 224, 158, 230, 189].map((code) => chalk.bgAnsi256(code).black);
  return (text, tone) => {
    if (text === "" || tone === "plain") return text;
    if (tone === "strong") return chalk.bold(text);
    if (tone === "quiet") return chalk.dim(text);
    return "person" in tone ? pick(persons, tone.person)(text) : pick(blocks, tone.block)(text);
  };
}

function pick(styles: readonly ChalkInstance[], index: number): ChalkInstance {
  return styles[index % styles.length] as ChalkInstance;
}
