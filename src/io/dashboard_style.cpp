// SPDX-License-Identifier: BSL-1.0
// How the dashboard looks beyond all pages and the page of results: cards, patterns that need no colour, drawings that scroll on a phone.
#include "io/dashboard_style.hpp"

namespace cchc::detail {

std::string_view dashboard_style() noexcept {
    return R"css(
:root { --done: #2b6b3f; --late: #b98a1c; --overdue: #b3261e; --waiting: #8aa9c9; }
@media (prefers-color-scheme: dark) { :root { --done: #8fd0a3; --late: #e5c067; --overdue: #ff8a80; --waiting: #52759a; } }
h2 { border-top: 2px solid var(--ink); padding-top: 1rem; } h3 { margin: 1.5rem 0 .4rem; }
.note { border: 1px dashed var(--quiet); padding: .4rem .7rem; margin: 0 0 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 0 0 1.25rem; padding: .5rem 0;
  border-block: 1px solid var(--line); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; list-style: none;
  margin: 0; padding: 0; }
.cards li { border: 1px solid var(--line); border-radius: .3rem; padding: .6rem .8rem; font-size: .92rem; }
.cards b { display: block; font-size: 1.6rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
.wide svg { display: block; min-width: 40rem; max-width: 60rem; width: 100%; height: auto; color: var(--ink); }
.cell svg { display: block; width: 100%; min-width: 7rem; height: .95rem; }
.cell { min-width: 8rem; width: 30%; }
.on-time { fill: var(--done); } .late { fill: var(--late); } .overdue { fill: var(--overdue); } .waiting { fill: var(--waiting); }
.known { fill: var(--appraised); } .possible { fill: var(--appraised); fill-opacity: .4; }
.wide { margin-bottom: 1.1rem; }
.troubled { stroke: var(--overdue); }
.hatch { stroke: var(--paper); stroke-width: 2; }
.series { fill: none; stroke: var(--ink); stroke-width: 2; }
tbody th[scope=row] { min-width: 8.5rem; }
.empty { color: var(--quiet); }
td.status { font-weight: 600; }
@media print { nav { display: none; } .cards li { break-inside: avoid; } .wide svg { min-width: 0; } }
@media (max-width: 40rem) { td, th { padding-right: .55rem; } .legend { gap: .15rem .9rem; } }
)css";
}

} // namespace cchc::detail
