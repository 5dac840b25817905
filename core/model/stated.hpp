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

/// What a field may mean: its value, else each of its readings, with that one's name. `value` is null on a reading that
/// means that there is none.
template <class T>
struct Meaning {
    std::string reading;
    const T* value = nullptr;
};
template <class T>
std::vector<Meaning<T>> meanings_of(const Stated<T>& stated) {
    if (stated.value) return {{"", &*stated.value}};
    std::vector<Meaning<T>> all;
    for (const auto& one : stated.readings) all.push_back({one.name, one.value ? &*one.value : nullptr});
    return all;
}

}  // namespace recourse
