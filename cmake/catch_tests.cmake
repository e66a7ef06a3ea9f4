# SPDX-License-Identifier: BSL-1.0
# cchc_catch_tests(target folder prefix labels): one program of all Catch2 tests in a folder, each test case known to ctest.
#
# A test case without an assertion fails, and one that skips itself (see tests/catch.hpp) is shown as skipped.
set(cchc_skipped "cchc-test-skipped")

function(cchc_catch_tests target folder prefix labels)
    file(GLOB sources CONFIGURE_DEPENDS "${folder}/*.cpp")
    if(NOT sources)
        return()
    endif()
    add_executable(${target} ${sources})
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    # The library is tested as users get it; optimising the tests themselves only takes time.
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
    target_link_libraries(${target} PRIVATE cchc_warnings cchc::cchc Catch2::Catch2WithMain)
    foreach(library IN ITEMS cchc::io cchc::views)
        if(TARGET ${library})
            target_link_libraries(${target} PRIVATE ${library})
        endif()
    endforeach()

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
