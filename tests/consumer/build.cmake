# SPDX-License-Identifier: BSL-1.0
# Configures, builds and tests the consumer PROJECT in BUILT, from scratch. See cmake/consumer_tests.cmake. Without optimisation: what is
# tested is that it builds.
file(REMOVE_RECURSE "${BUILT}")
execute_process(COMMAND_ERROR_IS_FATAL ANY
    COMMAND ${CMAKE_COMMAND} -S "${PROJECT}" -B "${BUILT}" -G "${GENERATOR}"
        "-DCMAKE_CXX_COMPILER=${COMPILER}" "-DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}"
        "-DCMAKE_PREFIX_PATH=${INSTALLED}" "-DCCHC_SOURCE=${SOURCES}" "-DFETCHCONTENT_SOURCE_DIR_CCHC=${SOURCES}"
        "-DCCHC_WANTED=${VERSION}" -DCMAKE_UNITY_BUILD=ON)
execute_process(COMMAND_ERROR_IS_FATAL ANY COMMAND ${CMAKE_COMMAND} --build "${BUILT}")
execute_process(COMMAND_ERROR_IS_FATAL ANY COMMAND ${CMAKE_CTEST_COMMAND} --test-dir "${BUILT}" --output-on-failure)
