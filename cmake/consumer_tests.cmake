# SPDX-License-Identifier: BSL-1.0
# cchc_consumer_test(name project): configures, builds and runs, from scratch, a project that uses the library: installed, in a folder, or
# fetched. The installation is the one that tests/consumer stages. One at a time: each uses all cores, and later ones find in ccache what
# earlier ones compiled.
set(cchc_installed "${PROJECT_BINARY_DIR}/consumer/moved")

function(cchc_consumer_test name project)
    string(MAKE_C_IDENTIFIER "${name}" folder)
    set(built "${PROJECT_BINARY_DIR}/consumer/${folder}")
    add_test(NAME "consumer: ${name}"
        COMMAND ${CMAKE_COMMAND}
            -DPROJECT=${project} -DBUILT=${built} -DGENERATOR=${CMAKE_GENERATOR} -DCOMPILER=${CMAKE_CXX_COMPILER}
            -DLAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER} -DINSTALLED=${cchc_installed} -DSOURCES=${PROJECT_SOURCE_DIR}
            -DVERSION=${PROJECT_VERSION}
            -P "${PROJECT_SOURCE_DIR}/tests/consumer/build.cmake")
    set_tests_properties("consumer: ${name}" PROPERTIES LABELS consumer FIXTURES_REQUIRED installed RESOURCE_LOCK cores TIMEOUT 1800)
endfunction()
