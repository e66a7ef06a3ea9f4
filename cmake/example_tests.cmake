# SPDX-License-Identifier: BSL-1.0
# How the example programs are tested.
#
#   example_case(program "what it shows" CHECK option... ARGS argument...)
#
# runs an example in the project's folder; CHECK takes the options of tests/check_program.py. Every example is also asked for --help and
# given a wrong option, without being listed.
#
#   examples_are_complete()
#
# stops when an example has no case or more than 150 lines.
set(example_lines_limit 150)

function(example_case program what)
    cmake_parse_arguments(PARSE_ARGV 2 case "" "" "CHECK;ARGS")
    set(name "${program}: ${what}")
    add_test(NAME "${name}"
        COMMAND "${Python3_EXECUTABLE}" "${PROJECT_SOURCE_DIR}/tests/check_program.py" ${case_CHECK}
            -- $<TARGET_FILE:${program}> ${case_ARGS}
        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
    set_tests_properties("${name}" PROPERTIES LABELS example SKIP_RETURN_CODE 77)
    set_property(GLOBAL APPEND PROPERTY cchc_tested_examples ${program})
endfunction()

function(examples_are_complete)
    get_property(tested GLOBAL PROPERTY cchc_tested_examples)
    file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/examples/*.cpp")
    foreach(source IN LISTS sources)
        cmake_path(GET source STEM program)
        if(NOT program IN_LIST tested)
            message(SEND_ERROR "examples/${program}.cpp has no example_case in tests/examples/CMakeLists.txt")
        endif()
        file(READ "${source}" text)
        string(REGEX MATCHALL "\n" breaks "${text}")
        list(LENGTH breaks count)
        if(count GREATER example_lines_limit)
            message(SEND_ERROR "examples/${program}.cpp has ${count} lines, the limit is ${example_lines_limit}")
        endif()
        example_case(${program} "explains itself" CHECK --contains Usage ARGS --help)
        example_case(${program} "refuses an option it does not know" CHECK --exit 2 --stderr Usage ARGS --no-such-option)
    endforeach()
endfunction()
