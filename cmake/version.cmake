# SPDX-License-Identifier: BSL-1.0
# The version, read from the one place that states it. Sets cchc_version.
set(cchc_version_header "${CMAKE_CURRENT_LIST_DIR}/../include/cchc/base/version.hpp")
file(STRINGS "${cchc_version_header}" cchc_version_lines REGEX "#define CCHC_VERSION_(MAJOR|MINOR|PATCH) ")
list(TRANSFORM cchc_version_lines REPLACE ".* " "")
list(JOIN cchc_version_lines "." cchc_version)
if(NOT cchc_version MATCHES "^[0-9]+\\.[0-9]+\\.[0-9]+$")
    message(FATAL_ERROR "${cchc_version_header} does not define CCHC_VERSION_MAJOR, _MINOR and _PATCH, in that order")
endif()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${cchc_version_header}")
