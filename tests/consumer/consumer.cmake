# SPDX-License-Identifier: BSL-1.0
# The program every consumer builds, and what it may inherit from the library: features and include directories, no flags, no macros.
enable_testing()
add_executable(consumer ../program.cpp ../second_file.cpp)
set_target_properties(consumer PROPERTIES UNITY_BUILD OFF)

function(link_as_user)
    target_link_libraries(consumer PRIVATE cchc::cchc ${ARGN})
    foreach(target IN ITEMS cchc::headers cchc::cchc ${ARGN})
        if(NOT TARGET ${target})
            message(FATAL_ERROR "there is no target ${target}")
        endif()
        foreach(property IN ITEMS INTERFACE_COMPILE_OPTIONS INTERFACE_COMPILE_DEFINITIONS INTERFACE_LINK_OPTIONS)
            get_target_property(forced ${target} ${property})
            if(forced)
                message(FATAL_ERROR "${target} forces ${property} on its users: ${forced}")
            endif()
        endforeach()
    endforeach()
endfunction()

add_test(NAME consumer COMMAND consumer)
