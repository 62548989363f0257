// The library: what other programs may import from daydiff.
// oxlint-disable-next-line unicorn/require-module-specifiers -- a module needs one export statement until the first room has something to give.
export {};
