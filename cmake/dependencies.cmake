# SPDX-License-Identifier: BSL-1.0
# What the library needs. Users of it inherit Boost's headers only; cchc::views also needs range-v3, where it is installed.
find_package(Boost 1.74 REQUIRED CONFIG)
find_package(range-v3 QUIET CONFIG) # its package accepts no version but its own
if(CCHC_WITH_IO)
    find_package(nlohmann_json 3.10 REQUIRED CONFIG)
    if(CCHC_WITH_ICAL)
        find_package(LibIcal 3 REQUIRED CONFIG)
    endif()
    if(CCHC_WITH_AKN)
        find_package(pugixml 1.11 REQUIRED CONFIG)
    endif()
endif()
