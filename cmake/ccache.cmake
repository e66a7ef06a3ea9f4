# SPDX-License-Identifier: BSL-1.0
# Compiles through ccache where it is installed, unless another launcher was chosen.
find_program(CCHC_CCACHE ccache)
mark_as_advanced(CCHC_CCACHE)
if(CCHC_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCHC_CCACHE}")
endif()
