#include "config/open_value.hpp"

#include "base/nearest.hpp"
#include "config/read_ground.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace recourse {

namespace {

/// A key that makes a table in braces something else, with the keys that may stand beside it.
struct Shape {
    const char* key;
    std::vector<std::string_view> beside;
};

const std::array<Shape, 5>& shapes() {
    static const std::array<Shape, 5> known{
        Shape{"silent", {"cite"}},
        Shape{"unseen", {"cite"}},
        Shape{"configured", {"says", "cite"}},
        Shape{"readings", {"says", "strictest", "cite"}},
        Shape{"value", {"cite", "silent", "unseen", "reading"}},
    };
    return known;
}

bool fits(const Table& table, const Shape& shape) {
    if (!table.find(shape.key)) return false;
    return std::ranges::all_of(table.fields, [&](const Field& field) {
        return field.name == shape.key || std::ranges::find(shape.beside, field.name) != shape.beside.end();
    });
}

/// Makes the value what was formed; it has a ground of its own where it cites a clause.
void become(Value& value, Formed formed, GroundKind kind, std::vector<std::string> clauses) {
    if (!clauses.empty()) value.ground = std::make_shared<const Ground>(Ground{kind, std::move(clauses), formed.says, {}});
    value.is = std::move(formed);
}

void shape_sentence(Value& value, const Table& table, Form form, GroundKind kind, Problems& problems) {
    Fields fields(table, value.where, "this open value", problems);
    Formed formed;
    formed.form = form;
    formed.says = fields.text(to_word(form));
    become(value, std::move(formed), kind, fields.optional_texts("cite"));
}

void shape_configured(Value& value, const Table& table, Problems& problems) {
    Fields fields(table, value.where, "this open value", problems);
    Formed formed;
    formed.form = Form::configured;
    formed.says = fields.optional_text("says");
    if (fields.yes_no("configured") == false) {
        problems.push_back({Severity::error, "wrong-value", value.where, "`configured` can't be false.",
                            "Write { configured = true } where a clause leaves it to the area."});
    }
    become(value, std::move(formed), GroundKind::configured, fields.optional_texts("cite"));
}

void shape_readings(Value& value, const Table& table, Problems& problems) {
    constexpr auto example = "Write { readings = { all = \"all\", parties = \"parties\" }, says = \"what can be meant\" }.";
    Fields fields(table, value.where, "these readings", problems);
    Formed formed;
    formed.form = Form::readings;
    const Value* several = fields.optional_value("readings");
    if (several->table()) {
        formed.named = *several->table();
    } else {
        fields.wrong("readings", *several, "a table of readings", example);
    }
    if (several->table() && formed.named.fields.size() < 2) {
        problems.push_back({Severity::error, "wrong-value", several->where, "There are fewer than two readings.", example});
    }
    if (table.find("says")) {
        formed.says = fields.text("says");
    } else {
        fields.missing("says", example);
    }
    const Value* strictest = fields.optional_value("strictest");
    const std::string name = fields.optional_text("strictest");
    if (!name.empty() && !formed.named.find(name)) {
        std::vector<std::string> names;
        for (const auto& reading : formed.named.fields) names.push_back(reading.name);
        problems.push_back({Severity::error, "wrong-value", strictest->where, "There is no reading `" + name + "`.",
                            suggestion(name, names)});
    } else if (!name.empty()) {
        formed.named.fields.push_back({"strictest", strictest->where, *strictest});
    }
    become(value, std::move(formed), GroundKind::readings, fields.optional_texts("cite"));
}

void shape_grounded(Value& value, Table& table, Problems& problems) {
    Fields fields(table, value.where, "this value", problems);
    Ground ground = read_ground(fields);
    if (ground.kind == GroundKind::none) {
        problems.push_back({Severity::error, "missing-ground", value.where,
                            "This value has a reading, and no clause that is read so.",
                            "Add cite = \"document/clause\", or write the value without braces."});
    }
    Value inner = std::move(*table.find("value"));
    if (ground.kind != GroundKind::none) inner.ground = std::make_shared<const Ground>(std::move(ground));
    value = std::move(inner);
}

}  // namespace

void shape(Value& value, Problems& problems) {
    if (!value.table()) return;
    const auto found = std::ranges::find_if(shapes(), [&](const Shape& known) { return fits(*value.table(), known); });
    if (found == shapes().end()) return;
    const std::string_view key = found->key;
    if (key == "value" && value.table()->fields.size() < 2) return;
    Table table = std::move(std::get<Table>(value.is));
    if (key == "silent") return shape_sentence(value, table, Form::silent, GroundKind::silence, problems);
    if (key == "unseen") return shape_sentence(value, table, Form::unseen, GroundKind::unseen, problems);
    if (key == "configured") return shape_configured(value, table, problems);
    if (key == "readings") return shape_readings(value, table, problems);
    shape_grounded(value, table, problems);
}

}  // namespace recourse
