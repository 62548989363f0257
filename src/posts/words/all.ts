/** The languages that the reader knows; a new one is a file beside this and a line here. */

import { arabic } from "./arabic.ts";
import { chinese } from "./chinese.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { hindi } from "./hindi.ts";
import { indonesian } from "./indonesian.ts";
import { italian } from "./italian.ts";
import { japanese } from "./japanese.ts";
import { korean } from "./korean.ts";
import type { Language } from "./language.ts";
import { nordic } from "./nordic.ts";
import { polish } from "./polish.ts";
import { portuguese } from "./portuguese.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";
import { turkish } from "./turkish.ts";
import { vietnamese } from "./vietnamese.ts";

export const languages: readonly Language[] = [
  english,
  chinese,
  japanese,
  korean,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  russian,
  polish,
  turkish,
  vietnamese,
  indonesian,
  hindi,
  arabic,
  nordic,
];
