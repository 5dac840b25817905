#pragma once

#include "base/where.hpp"
#include "model/ground.hpp"

#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// One of several readings of a wording; without a value where that reading means that there is none.
template <class T>
struct Reading {
    std::string name;
    std::optional<T> value;
};

/// A field of a procedure with what it rests on. Not written: its question does not arise. Written without a value:
/// an open point, which an assumption set answers at `address`; then `readings` holds what it can mean, or is empty
/// where nobody has said.
template <class T>
struct Stated {
    bool written = false;
    std::optional<T> value;
    std::vector<Reading<T>> readings;
    Ground ground;
    Where where;
    std::string address;

    bool open() const { return written && !value; }
};

}  // namespace recourse
