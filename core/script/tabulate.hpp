#pragma once

#include "model/rules.hpp"

#include <memory>

namespace recourse {

class Sandbox;

/// The functions of a script that was recorded in the sandbox, which is kept as long as they are.
std::shared_ptr<const Rules> rules_of(std::shared_ptr<Sandbox> sandbox, int functions, const FileName& file);

}  // namespace recourse
