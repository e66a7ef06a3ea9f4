// SPDX-License-Identifier: BSL-1.0
// How far a program has come with many files, on a terminal; nothing at all where standard error is none.
#pragma once

#include <cstddef>
#include <iostream>
#include <string>

#if defined(_WIN32)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace support {

class progress {
public:
    explicit progress(std::size_t total) : total_{total}, shown_{total > 1 && is_terminal()} {}
    ~progress() { clear(); }
    progress(progress const&) = delete;
    progress& operator=(progress const&) = delete;

    /// One more is begun.
    void next(std::string const& name) {
        ++done_;
        if (!shown_) return;
        clear();
        std::cerr << '[' << done_ << '/' << total_ << "] " << name << std::flush;
    }
    /// The line is needed for something else.
    void clear() const {
        if (shown_) std::cerr << "\r\033[K" << std::flush;
    }

private:
    static bool is_terminal() noexcept {
#if defined(_WIN32)
        return _isatty(2) != 0;
#else
        return isatty(2) != 0;
#endif
    }

    std::size_t total_;
    std::size_t done_ = 0;
    bool shown_;
};

} // namespace support
