# SPDX-License-Identifier: BSL-1.0
# cchc_catch_tests(target folder prefix labels): one program of all Catch2 tests in a folder, each test case known to ctest.
#
# A test case without an assertion fails, and one that skips itself (see tests/catch.hpp) is shown as skipped.
set(cchc_skipped "cchc-test-skipped")

# How every test is compiled.
function(cchc_test_flags target)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${target} PRIVATE cchc_warnings cchc::cchc Catch2::Catch2WithMain)
    foreach(library IN ITEMS cchc::io cchc::views)
        if(TARGET ${library})
            target_link_libraries(${target} PRIVATE ${library})
        endif()
    endforeach()
    if(CCHC_WITH_IO AND CCHC_WITH_ICAL)
        target_compile_definitions(${target} PRIVATE CCHC_HAS_ICALENDAR)
    endif()
    if(CCHC_WITH_IO AND CCHC_WITH_AKN)
        target_compile_definitions(${target} PRIVATE CCHC_HAS_AKOMA_NTOSO)
    endif()
endfunction()

# What most tests include and nobody here changes is read once: half of the time that tests take to compile.
if(NOT TARGET test_headers)
    if(NOT EXISTS "${CMAKE_CURRENT_BINARY_DIR}/test_headers.cpp")
        file(TOUCH "${CMAKE_CURRENT_BINARY_DIR}/test_headers.cpp")
    endif()
    add_library(test_headers OBJECT "${CMAKE_CURRENT_BINARY_DIR}/test_headers.cpp")
    cchc_test_flags(test_headers)
    target_precompile_headers(test_headers PRIVATE "${PROJECT_SOURCE_DIR}/tests/catch.hpp" <boost/date_time/gregorian/gregorian_types.hpp>
        <algorithm> <array> <map> <optional> <random> <string> <tuple> <variant> <vector>)
endif()

function(cchc_catch_tests target folder prefix labels)
    file(GLOB sources CONFIGURE_DEPENDS "${folder}/*.cpp")
    if(NOT sources)
        return()
    endif()
    add_executable(${target} ${sources})
    cchc_test_flags(${target})
    target_precompile_headers(${target} REUSE_FROM test_headers)

    catch_discover_tests(${target}
        TEST_PREFIX "${prefix}"
        EXTRA_ARGS -w NoAssertions
        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
        PROPERTIES TIMEOUT 600 SKIP_REGULAR_EXPRESSION "${cchc_skipped}")

    # catch_discover_tests takes one label at most; ctest reads this script after the list of tests.
    set(script "${CMAKE_CURRENT_BINARY_DIR}/${target}_labels.cmake")
    file(WRITE "${script}"
        "foreach(test IN LISTS ${target}_TESTS)\n    set_tests_properties(\"\${test}\" PROPERTIES LABELS \"${labels}\")\nendforeach()\n")
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${script}")
endfunction()
