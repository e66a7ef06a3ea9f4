// SPDX-License-Identifier: BSL-1.0
// How the page of results looks: wide tables scroll inside themselves, drawings take the colours of the page.
#include "io/scoring_style.hpp"

namespace cchc::detail {

std::string_view scoring_style() noexcept {
    return R"css(
:root { color-scheme: light dark; --paper: #fdfdfb; --ink: #1d1f21; --quiet: #5c6166; --line: #d9dad5; --link: #1a4f8b;
  --appraised: #2f6f9f; --survey: #d39a2d; --lost: #b5473c; --gained: #3d7f4f; --open: #a8a8a0;
  --h0: #f3ece0; --h1: #e3ead9; --h2: #cbe0cf; --h3: #a8cfbf; --h4: #7cb8b0; --h5: #4b98a0; --h6: #256f85; --h7: #0f4a68;
  --dark: #10222c; --light: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --paper: #17191b; --ink: #e4e4e0; --quiet: #a2a7ac; --line: #3a3e42;
  --link: #9cc4f2; --appraised: #5b9fd0; --survey: #d8aa55; --lost: #e07a6e; --gained: #6fb583; --open: #6c6f70; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 74rem; padding: 1.5rem clamp(1rem, 3vw, 3rem) 4rem; background: var(--paper);
  color: var(--ink); font: 1rem/1.55 system-ui, "Noto Sans", "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
h1 { font-size: clamp(1.35rem, 3vw, 1.9rem); line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; } h3 { font-size: 1.1rem; margin: 0 0 .25rem; }
a { color: var(--link); } p { margin: 0 0 .75rem; }
.quiet, caption, small, thead th, figcaption { color: var(--quiet); }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; line-height: 1.4; }
caption { text-align: left; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; font-weight: 500; font-size: .86rem; white-space: nowrap; }
tbody th { font-weight: 600; }
td.n, th.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.total { font-weight: 700; }
.bar { width: 100%; min-width: 7rem; height: .8rem; display: block; }
.appraised { fill: var(--appraised); } .survey { fill: var(--survey); } .lost { fill: var(--lost); }
.gained { fill: var(--gained); } .open { fill: var(--open); } .whole { fill: var(--quiet); } .rest { fill: var(--line); }
.class { display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; white-space: nowrap; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 0 0 .75rem; padding: 0; font-size: .9rem; }
.legend svg { width: .8rem; height: .8rem; vertical-align: -.05rem; margin-right: .35rem; }
figure { margin: 1.25rem 0 1rem; } figcaption { font-size: .9rem; margin-bottom: .35rem; }
svg text { font: 12px system-ui, "Noto Sans", "DejaVu Sans", sans-serif; fill: var(--ink); }
svg text.quiet { fill: var(--quiet); } svg text.on-dark { fill: var(--light); } svg text.on-light { fill: var(--dark); }
svg line { stroke: var(--line); }
.h0 { fill: var(--h0); } .h1 { fill: var(--h1); } .h2 { fill: var(--h2); } .h3 { fill: var(--h3); } .h4 { fill: var(--h4); }
.h5 { fill: var(--h5); } .h6 { fill: var(--h6); } .h7 { fill: var(--h7); }
.sheet { border-top: 2px solid var(--ink); padding-top: 1rem; margin-top: 2.5rem; }
.sheet .facts { display: flex; flex-wrap: wrap; gap: .1rem 1.75rem; margin: 0 0 1rem; }
.facts div { display: flex; gap: .4rem; } dt { color: var(--quiet); } dd { margin: 0; font-weight: 600; }
tr.field > * { border-top: 2px solid var(--line); font-weight: 700; }
tr.field .reason { font-weight: 400; }
.d1 > th { padding-left: .75rem; } .d2 > th { padding-left: 1.5rem; } .d3 > th { padding-left: 2.25rem; }
tbody th.code { white-space: nowrap; font-variant-numeric: tabular-nums; }
.waterfall { max-width: 100%; min-width: 36rem; height: auto; }
.sheet td:nth-child(2) { min-width: 11rem; }
.reason { min-width: 14rem; color: var(--ink); font-size: .92em; }
tr.short td.points { color: var(--lost); font-weight: 700; }
tr.exempt > * { color: var(--quiet); }
.notes { padding-left: 1.2rem; }
:target { outline: 3px solid var(--link); outline-offset: 4px; }
footer { color: var(--quiet); font-size: .87rem; border-top: 1px solid var(--line); padding-top: .75rem; margin-top: 2.5rem; }
@media (max-width: 40rem) {
  .detail { display: none; } td.n { white-space: normal; }
  .sheet thead { display: none; }
  .sheet tbody tr { display: grid; grid-template-columns: auto 1fr auto; gap: 0 .6rem; border-top: 1px solid var(--line);
    padding: .4rem 0; }
  .sheet tbody tr > * { border: 0; padding: 0; min-width: 0; }
  .sheet tr.field { border-top-width: 2px; }
  .sheet td.max, .sheet td.self { display: none; }
  .sheet td:nth-child(2) { min-width: 0; }
  .sheet td.reason { grid-column: 1 / -1; min-width: 0; }
  .d1, .d2, .d3 { padding-left: 0; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #999; --link: #000; }
  @page { size: A4; margin: 14mm; }
  body { font-size: 9pt; padding: 0; max-width: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  nav { display: none; } a { text-decoration: none; }
  .sheet { break-before: page; border: 0; margin: 0; padding: 0; }
  tr, figure { break-inside: avoid; } thead { display: table-header-group; } .wide { overflow: visible; }
}
)css";
}

} // namespace cchc::detail
