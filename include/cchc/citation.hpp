// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything about how text names documents: types, numbers, provisions, citations; finding and resolving them.
#pragma once

#include <cchc/citation/annotate.hpp>
#include <cchc/citation/citation.hpp>
#include <cchc/citation/citation_stream.hpp>
#include <cchc/citation/comparison.hpp>
#include <cchc/citation/document_number.hpp>
#include <cchc/citation/document_type.hpp>
#include <cchc/citation/find_citations.hpp>
#include <cchc/citation/guard.hpp>
#include <cchc/citation/identifier.hpp>
#include <cchc/citation/law_titles.hpp>
#include <cchc/citation/named_paper.hpp>
#include <cchc/citation/provision.hpp>
#include <cchc/citation/relation.hpp>
#include <cchc/citation/resolve.hpp>
#include <cchc/citation/short_form.hpp>
#include <cchc/citation/standard.hpp>
#include <cchc/citation/strictness.hpp>
