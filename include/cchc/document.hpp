// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything about documents: their parts as a value, reading and checking them, relations, the register, what is in force.
#pragma once

#include <cchc/document/check.hpp>
#include <cchc/document/check_rules.hpp>
#include <cchc/document/compose.hpp>
#include <cchc/document/contradiction.hpp>
#include <cchc/document/diagnostic.hpp>
#include <cchc/document/document.hpp>
#include <cchc/document/document_facts.hpp>
#include <cchc/document/document_graph.hpp>
#include <cchc/document/document_key.hpp>
#include <cchc/document/document_register.hpp>
#include <cchc/document/document_relation.hpp>
#include <cchc/document/effect.hpp>
#include <cchc/document/effect_event.hpp>
#include <cchc/document/read_document.hpp>
#include <cchc/document/signature.hpp>
#include <cchc/document/structure.hpp>
