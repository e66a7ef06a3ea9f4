// SPDX-License-Identifier: BSL-1.0
// What the page of a report adds: marks in its text; one column on a phone and on paper, two on a desk.
#include "io/report_style.hpp"

namespace cchc::detail {

std::string_view report_style() noexcept {
    return R"css(
:root { --width: 100rem; --document: #dbe8f8; --agency: #dcefdd; --figure: #f8ecc8; --task: #e9def5; --warning: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --document: #1f3a5a; --agency: #1f4028; --figure: #4d4013; --task: #3f2f56;
  --warning: #ff8a80; } }
h1 { max-width: 48rem; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 0 0 .5rem; }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 0 0 1rem; }
.facts div { display: flex; gap: .5rem; }
dd { font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 0; padding: .6rem 0;
  border-block: 1px solid var(--line); }
main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5rem; margin-top: 1.5rem; }
.source { font: 1.06rem/1.75 "Noto Serif", Georgia, "Times New Roman", "DejaVu Serif", serif; max-width: 42rem; }
.source p { margin: 0 0 .9rem; }
.source .in-task { border-left: 3px solid var(--task); padding-left: .9rem; }
mark { color: inherit; border-radius: .15rem; padding: .05rem .1rem; box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
  border-bottom: 2px solid var(--quiet); }
mark a { color: inherit; text-decoration: none; }
mark a:hover, mark a:focus-visible { text-decoration: underline; }
.document { background: var(--document); border-bottom-style: solid; }
.agency { background: var(--agency); border-bottom-style: dotted; }
.figure { background: var(--figure); border-bottom-style: dashed; }
.task { background: var(--task); border-bottom-style: double; border-bottom-width: 4px; font-weight: 700; }
.warning { text-decoration: underline wavy var(--warning) 1px; text-underline-offset: .3em; }
.flag { font: 700 .7rem/1 system-ui, sans-serif; vertical-align: super; color: var(--paper);
  background: var(--warning);
  border-radius: .6rem; padding: .1rem .35rem; margin-left: .2rem; text-decoration: none; display: inline-block; }
mark:target, tr:target { outline: 3px solid var(--link); outline-offset: 2px; }
mark, tr { scroll-margin-top: 2rem; }
.legend { display: flex; flex-wrap: wrap; gap: .4rem .8rem; margin: 0 0 1.25rem; padding: 0; list-style: none;
  font-size: .9rem; }
.tables section { margin-bottom: 2.25rem; }
th, td { padding-block: .45rem; }
td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; font-weight: 600; }
small { font-size: .87em; display: block; font-weight: 400; }
.unbroken { white-space: nowrap; }
.places { width: 4.2rem; padding-right: 0; }
.places a { display: inline-block; min-width: 1.25rem; margin-right: .25rem; }
.none { color: var(--quiet); }
@media (min-width: 64rem) {
  main { grid-template-columns: minmax(0, 42rem) minmax(24rem, 1fr); gap: 3rem; align-items: start; }
  .tables { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding-bottom: 2rem; }
}
@media print {
  :root { --document: #fff; --agency: #fff; --figure: #fff; --task: #fff; --warning: #000; }
  nav, .legend { display: none; }
  main { display: block; }
  .tables { position: static; max-height: none; overflow: visible; }
  .source { max-width: none; }
  .flag { border: 1px solid; color: inherit; background: none; }
}
)css";
}

} // namespace cchc::detail
