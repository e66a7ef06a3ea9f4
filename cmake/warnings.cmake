# SPDX-License-Identifier: BSL-1.0
# cchc_warnings: the warnings our own targets are compiled with, for developers only. It is linked at build time and never exported.
# The presets turn warnings into errors (CMAKE_COMPILE_WARNING_AS_ERROR).
add_library(cchc_warnings INTERFACE)
if(PROJECT_IS_TOP_LEVEL AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(cchc_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion)
    # In a unity build the names of one file are global to the next.
    target_compile_options(cchc_warnings INTERFACE $<$<NOT:$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>>:-Wshadow>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        # g++ 12 sees overlaps in every "literal" + std::string (GCC bug 105651).
        target_compile_options(cchc_warnings INTERFACE -Wno-restrict)
    endif()
endif()
