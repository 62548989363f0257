// The style of a page: light, dark and on paper, from a phone to a wall screen.
import { variablesOf } from "../svg/theme.ts";

/** One style sheet; the colours of the picture are variables, so that one drawing serves all themes. */
export const STYLE = `
:root{${variablesOf("light")};--p0:#00707f;--p1:#a0308c;--lit:#fff4cf;--line:#d8dbe1;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{${variablesOf("dark")};--p0:#4fc9d8;--p1:#ec8bd9;--lit:#33301f;--line:#343a45}}
@media print{:root{${variablesOf("print")};--p0:#000;--p1:#000;--lit:#fff;--line:#999}}
*{box-sizing:border-box}
html{font:clamp(1rem,.82rem + .34vw,1.6rem)/1.5 Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;background:var(--ground);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main,footer{max-width:72rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem)}
h1{font-size:clamp(1.5rem,1.2rem + 1.4vw,2.5rem);line-height:1.15;letter-spacing:-.02em;margin:clamp(1.25rem,4vw,3rem) 0 1rem;text-wrap:balance}
h2{font-size:1.4rem;line-height:1.2;margin:3rem 0 .75rem}
p{max-width:48rem;margin:.6rem 0}
dl{margin:0 0 1.5rem;max-width:56rem}
dl div{display:grid;grid-template-columns:4.5rem 1fr;column-gap:.75rem;margin-bottom:.5rem}
dt{grid-column:1;font-weight:600}
dd{grid-column:2;margin:0 0 .15rem}
small{display:block;color:var(--quiet);font-size:.85em}
.quiet{color:var(--quiet)}
.strong{font-weight:600}
figure{margin:1.5rem 0}
figure svg{display:block;width:100%;height:auto}
.narrow{display:none}
#detail{min-height:3.2em;margin-top:.5rem;padding:.5rem .75rem;border-left:3px solid var(--line);color:var(--quiet);white-space:pre-line}
.pointing #detail{color:var(--ink);border-color:var(--ink)}
svg [data-row]{transition:opacity .12s}
.pointing svg [data-row]:not(.lit){opacity:.4}
a{color:inherit;text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--p0);outline-offset:2px;border-radius:2px}
td,th{min-width:3.2em}.rows td:not(:first-child),.timeline td{min-width:6.8em}
.scroll{overflow-x:auto;margin:2rem 0 .5rem}
table{border-collapse:collapse;width:100%}
caption{text-align:start;font-weight:600;padding:0 0 .4rem}
th,td{padding:.35rem .75rem .35rem 0;text-align:start;vertical-align:top;border-bottom:1px solid var(--line)}
th{font-weight:600}
tbody th{font-weight:400}
.right{text-align:right;white-space:nowrap}
.inner{padding-left:1.2rem}
.rows td:first-child,.episodes td:nth-child(-n+3){color:var(--ink);font-weight:600;white-space:nowrap}
.rows td:last-child{color:var(--quiet)}
tr.lit td,tr.lit th,tr:target td,tr:target th{background:var(--lit)}
.because td{border:0;padding-top:0}
.p0{color:var(--p0);fill:var(--p0)}
.p1{color:var(--p1);fill:var(--p1)}
i{display:inline-block;width:.8em;height:.8em;border-radius:2px;margin-right:.5em}
${[0, 1, 2, 3, 4, 5].map((i) => `.b${i}{background:var(--block${i})}`).join("")}
.sources ul{list-style:none;padding:0;color:var(--quiet)}
details{margin:2rem 0}
summary{cursor:pointer;font-weight:600}
button{font:inherit;margin:.75rem 0;padding:.4rem .9rem;border:1px solid var(--ink);border-radius:6px;background:var(--ground);color:var(--ink);cursor:pointer}
pre{font:.85rem/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow:auto;padding:.75rem;border:1px solid var(--line);border-radius:6px;overflow-wrap:normal}
footer{color:var(--quiet);padding-bottom:3rem;font-size:.9rem}
@media (max-width:640px){.wide{display:none}.narrow{display:block}dl div{grid-template-columns:1fr}dt,dd{grid-column:1}th,td{padding-right:.5rem}table{font-size:.82rem}td.right,.rows td:first-child{white-space:normal;overflow-wrap:normal}.rows th:last-child,.headline th:last-child{overflow-wrap:normal}.rows td:last-child{min-width:4.6em}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
@media print{html{font-size:10.5pt}main,footer{max-width:none;padding:0}#detail,details,#copy{display:none}figure,tr,dl div{break-inside:avoid}.scroll{overflow:visible}.wide{display:block}.narrow{display:none}svg,i{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
