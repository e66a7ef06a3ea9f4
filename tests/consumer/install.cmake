# SPDX-License-Identifier: BSL-1.0
# Installs the build in BUILT to STAGED and moves that to MOVED: an installed tree must not know where it was first put.
file(REMOVE_RECURSE "${STAGED}" "${MOVED}")
execute_process(COMMAND ${CMAKE_COMMAND} --install "${BUILT}" --prefix "${STAGED}" COMMAND_ERROR_IS_FATAL ANY)
file(RENAME "${STAGED}" "${MOVED}")
file(GLOB_RECURSE texts "${MOVED}/*.cmake" "${MOVED}/*.pc")
foreach(text IN LISTS texts)
    file(STRINGS "${text}" absolute REGEX "(${STAGED}|${BUILT})")
    if(absolute)
        message(FATAL_ERROR "${text} names a path of this machine: ${absolute}")
    endif()
endforeach()
