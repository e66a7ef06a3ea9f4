// SPDX-License-Identifier: BSL-1.0
// How the page of a report looks: one column on a phone and on paper, two on a desk, light or dark as the reader's
// system is.
#include "io/html_style.hpp"

namespace cchc::detail {

std::string_view report_style() noexcept {
    return R"css(
:root { color-scheme: light dark; --paper: #fdfdfb; --ink: #1d1f21; --quiet: #5c6166; --line: #d9dad5;
  --document: #dbe8f8; --agency: #dcefdd; --figure: #f8ecc8; --task: #e9def5; --warning: #b3261e; --link: #1a4f8b; }
@media (prefers-color-scheme: dark) { :root { --paper: #17191b; --ink: #e4e4e0; --quiet: #a2a7ac; --line: #3a3e42;
  --document: #1f3a5a; --agency: #1f4028; --figure: #4d4013; --task: #3f2f56; --warning: #ff8a80; --link: #9cc4f2; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 100rem; padding: 1.5rem clamp(1rem, 3vw, 3rem) 4rem; background: var(--paper);
  color: var(--ink);
  font: 1rem/1.6 system-ui, "Noto Sans", "Segoe UI", Roboto, "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
h1 { font-size: clamp(1.35rem, 3vw, 1.9rem); line-height: 1.25; margin: 0 0 .75rem; max-width: 48rem;
  text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 0 0 .5rem; }
a { color: var(--link); }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 0 0 1rem; }
.facts div { display: flex; gap: .5rem; }
dt { color: var(--quiet); } dd { margin: 0; font-weight: 600; }
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
table { width: 100%; border-collapse: collapse; font-size: .94rem; line-height: 1.45; }
caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .8rem .45rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--quiet); font-weight: 500; font-size: .86rem; }
tbody th { font-weight: 600; }
td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; font-weight: 600; }
small { color: var(--quiet); font-size: .87em; display: block; font-weight: 400; }
.unbroken { white-space: nowrap; }
.places { width: 4.2rem; padding-right: 0; }
.places a { display: inline-block; min-width: 1.25rem; margin-right: .25rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.none { color: var(--quiet); }
footer { color: var(--quiet); font-size: .87rem; border-top: 1px solid var(--line); padding-top: .75rem;
  margin-top: 2rem; }
@media (min-width: 64rem) {
  main { grid-template-columns: minmax(0, 42rem) minmax(24rem, 1fr); gap: 3rem; align-items: start; }
  .tables { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding-bottom: 2rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #999; --document: #fff; --agency: #fff; --figure: #fff;
  --task: #fff;
    --warning: #000; --link: #000; }
  body { font-size: 10pt; padding: 0; max-width: none; }
  nav, .legend { display: none; }
  main { display: block; }
  .tables { position: static; max-height: none; overflow: visible; }
  tr { break-inside: avoid; } h2 { break-after: avoid; }
  .source { max-width: none; }
  .flag { border: 1px solid; color: inherit; background: none; }
}
)css";
}

} // namespace cchc::detail
