// SPDX-License-Identifier: BSL-1.0
// How the page of results looks: wide tables scroll inside themselves, drawings take the colours of the page.
#include "io/scoring_style.hpp"

namespace cchc::detail {

std::string_view scoring_style() noexcept {
    return R"css(
:root { --width: 74rem; --appraised: #2f6f9f; --survey: #d39a2d; --lost: #b5473c; --gained: #3d7f4f; --open: #a8a8a0;
  --h0: #f3ece0; --h1: #e3ead9; --h2: #cbe0cf; --h3: #a8cfbf; --h4: #7cb8b0; --h5: #4b98a0; --h6: #256f85; --h7: #0f4a68;
  --dark: #10222c; --light: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --appraised: #5b9fd0; --survey: #d8aa55; --lost: #e07a6e; --gained: #6fb583;
  --open: #6c6f70; } }
thead th { white-space: nowrap; }
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
.facts div { display: flex; gap: .4rem; } dd { font-weight: 600; }
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
  body { font-size: 9pt; }
  .bar { min-width: 4rem; } .unit { min-width: 9rem; }
  .sheet { break-before: page; border: 0; margin: 0; padding: 0; }
}
)css";
}

} // namespace cchc::detail
