// Every claim, in the order in which a sentence is tried against their forms.
import type { Claim } from "./claim.ts";
import { kindClaims } from "./kind-claims.ts";
import { manyClaims } from "./many-claims.ts";
import { nightClaims } from "./night-claims.ts";
import { orderClaims } from "./order-claims.ts";
import { shareClaims } from "./share-claims.ts";
import { untoldClaims } from "./untold-claims.ts";
import { whileClaims } from "./while-claims.ts";
import { workClaims } from "./work-claims.ts";

export const ALL_CLAIMS: readonly Claim[] = [
  ...nightClaims,
  ...workClaims,
  ...whileClaims,
  ...kindClaims,
  ...orderClaims,
  ...untoldClaims,
  ...shareClaims,
  ...manyClaims,
];
