// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything about documents: their parts as a value, reading them from text, composing their numbers and citations,
/// checking them by rule.
#pragma once

#include <cchc/document/check.hpp>
#include <cchc/document/check_rules.hpp>
#include <cchc/document/compose.hpp>
#include <cchc/document/diagnostic.hpp>
#include <cchc/document/document.hpp>
#include <cchc/document/read_document.hpp>
#include <cchc/document/signature.hpp>
#include <cchc/document/structure.hpp>
