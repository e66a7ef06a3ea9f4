# SPDX-License-Identifier: BSL-1.0
# What is installed, in two components: runtime (shared libraries, licence) and dev (headers, archives, CMake package, pkg-config files).
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(cchc_cmake_dir "${CMAKE_INSTALL_LIBDIR}/cmake/cchc")

# Exports the targets given as the set cchc<name>Targets.
function(cchc_install_targets name)
    install(TARGETS ${ARGN} EXPORT cchc${name}Targets
        RUNTIME COMPONENT runtime
        LIBRARY COMPONENT runtime NAMELINK_COMPONENT dev
        ARCHIVE COMPONENT dev
        FILE_SET HEADERS COMPONENT dev)
    install(EXPORT cchc${name}Targets NAMESPACE cchc:: DESTINATION "${cchc_cmake_dir}" COMPONENT dev)
endfunction()

cchc_install_targets("" cchc_headers cchc)
if(TARGET cchc_io)
    cchc_install_targets(Io cchc_io)
endif()
if(TARGET cchc_views)
    cchc_install_targets(Views cchc_views)
endif()

set(cchc_links_ical OFF)
if(CCHC_WITH_IO AND CCHC_WITH_ICAL AND NOT BUILD_SHARED_LIBS)
    set(cchc_links_ical ON)
endif()
set(cchc_links_pugixml OFF)
if(CCHC_WITH_IO AND CCHC_WITH_AKN AND NOT BUILD_SHARED_LIBS)
    set(cchc_links_pugixml ON)
endif()
configure_package_config_file(cmake/cchcConfig.cmake.in cchcConfig.cmake INSTALL_DESTINATION "${cchc_cmake_dir}")
write_basic_package_version_file(cchcConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/cchcConfig.cmake" "${CMAKE_CURRENT_BINARY_DIR}/cchcConfigVersion.cmake"
    DESTINATION "${cchc_cmake_dir}" COMPONENT dev)

# The prefix is stated relative to the .pc file, so that an installed tree can be moved.
set(cchc_pc_dir "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
file(RELATIVE_PATH cchc_pc_prefix "/prefix/${cchc_pc_dir}" "/prefix")
string(REGEX REPLACE "/$" "" cchc_pc_prefix "${cchc_pc_prefix}")
set(cchc_pc_private)
if(cchc_links_ical)
    string(APPEND cchc_pc_private " -lical")
endif()
if(cchc_links_pugixml)
    string(APPEND cchc_pc_private " -lpugixml")
endif()
foreach(package IN ITEMS cchc cchc-io)
    configure_file(cmake/${package}.pc.in ${package}.pc @ONLY)
endforeach()
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/cchc.pc" DESTINATION "${cchc_pc_dir}" COMPONENT dev)
if(TARGET cchc_io)
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/cchc-io.pc" DESTINATION "${cchc_pc_dir}" COMPONENT dev)
endif()

install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT runtime)
