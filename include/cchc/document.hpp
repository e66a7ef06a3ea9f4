// SPDX-License-Identifier: BSL-1.0
/// @file
/// Documents: which one, what they do to each other, what is in force.
#pragma once

#include <cchc/document/contradiction.hpp>
#include <cchc/document/document_graph.hpp>
#include <cchc/document/document_key.hpp>
#include <cchc/document/document_register.hpp>
#include <cchc/document/document_relation.hpp>
#include <cchc/document/effect.hpp>
#include <cchc/document/effect_event.hpp>
