// SPDX-License-Identifier: BSL-1.0
/// @file
/// All of `text`: bytes, characters, letters, syllables and tokens of Vietnamese; encodings of old, normal forms,
/// numerals, order, positions.
#pragma once

#include <cchc/text/collation.hpp>
#include <cchc/text/encoding.hpp>
#include <cchc/text/glyph.hpp>
#include <cchc/text/letter.hpp>
#include <cchc/text/normal.hpp>
#include <cchc/text/numeral.hpp>
#include <cchc/text/offset_map.hpp>
#include <cchc/text/plain_text.hpp>
#include <cchc/text/position.hpp>
#include <cchc/text/rounding.hpp>
#include <cchc/text/span.hpp>
#include <cchc/text/syllable.hpp>
#include <cchc/text/token.hpp>
#include <cchc/text/utf8.hpp>
