// The colours: read by everyone, and told apart by readers who see fewer of them.
import { describe, expect, test } from "vitest";

import { THEME_NAMES } from "../../src/render/picture-options.ts";
import { contrast } from "../../src/render/svg/colour.ts";
import { themeOf } from "../../src/render/svg/theme.ts";

const BLOCKS = ["block0", "block1", "block2", "block3"];
const OTHERS = ["work", "study", "travel", "personal", "home", "free", "unknown", "sleep"];

describe.each(THEME_NAMES)("%s", (name) => {
  const theme = themeOf(name);

  test.each([...BLOCKS, ...OTHERS])("texts are read on %s, solid and soft", (hue) => {
    for (const fill of [theme.solid(hue), theme.soft(hue)]) {
      expect(contrast(theme.inkOn(fill), fill)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("texts are read on the ground", () => {
    expect(contrast(theme.ink, theme.ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.quiet, theme.ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.keys(SIGHTS))("the four blocks, other work and sleep stay apart in %s sight", (sight) => {
    const hues = [...BLOCKS, "work", "sleep"];
    for (const [i, a] of hues.entries()) {
      for (const b of hues.slice(i + 1)) {
        const apart = distance(seen(theme.solid(a), sight), seen(theme.solid(b), sight));
        expect(apart, `${a} and ${b}`).toBeGreaterThan(LEAST);
      }
    }
  });
});

/** In OKLab, where 0.02 is just noticed. */
const LEAST = 0.055;

type Matrix = readonly (readonly [number, number, number])[];

// Machado, Oliveira and Fernandes 2009, severity 1, on linear light.
const SIGHTS: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopic: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopic: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopic: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(colour: string, sight: string): number[] {
  const linear = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return product(SIGHTS[sight] ?? [], linear).map((c) => Math.min(1, Math.max(0, c)));
}

function distance(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [oklab(a), oklab(b)];
  return Math.hypot(...x.map((c, i) => c - (y[i] ?? 0)));
}

function oklab(linear: readonly number[]): number[] {
  const cones = product(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linear,
  ).map(Math.cbrt);
  return product(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

function product(matrix: Matrix, vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, m, i) => sum + m * (vector[i] ?? 0), 0));
}
