#pragma once

#include <compare>
#include <string>
#include <utility>

namespace recourse {

/// The name of a thing of one kind, as it is written in scripts and files. A role can't be passed for a step.
template <class Kind>
struct Name {
    std::string text;

    Name() = default;
    explicit Name(std::string name) : text(std::move(name)) {}

    bool empty() const { return text.empty(); }
    auto operator<=>(const Name&) const = default;
};

using AreaName = Name<struct AreaKind>;
using BodyName = Name<struct BodyKind>;
using PostName = Name<struct PostKind>;
using TopicName = Name<struct TopicKind>;
using SourceName = Name<struct SourceKind>;
using SetName = Name<struct SetKind>;
using ProcedureName = Name<struct ProcedureKind>;
using RoleName = Name<struct RoleKind>;
using FactName = Name<struct FactKind>;
using MomentName = Name<struct MomentKind>;
/// A step, or an ending: what a way on can lead to.
using PlaceName = Name<struct PlaceKind>;
using OutcomeName = Name<struct OutcomeKind>;
using DutyName = Name<struct DutyKind>;

}  // namespace recourse
