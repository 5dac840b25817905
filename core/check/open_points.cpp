#include "check/open_points.hpp"

#include "model/written.hpp"

#include <tuple>
#include <utility>

namespace recourse {

namespace {

GapKind kind_of(Form form) {
    switch (form) {
        case Form::unseen: return GapKind::unseen;
        case Form::configured: return GapKind::configured;
        case Form::readings: return GapKind::readings;
        default: return GapKind::silence;
    }
}

GroundKind ground_kind(Form form) {
    switch (form) {
        case Form::unseen: return GroundKind::unseen;
        case Form::configured: return GroundKind::configured;
        case Form::readings: return GroundKind::readings;
        default: return GroundKind::silence;
    }
}

std::vector<std::string> clauses_in(const Table& fields, const std::string& document) {
    std::vector<std::string> clauses;
    const Value* cite = fields.find("cite");
    if (!cite) return clauses;
    for (auto& one : written_texts(*cite)) {
        const bool whole = document.empty() || one.text.find('/') != std::string::npos;
        clauses.push_back(whole ? one.text : document + "/" + one.text);
    }
    return clauses;
}

/// Finds the open values in a table and in the tables in it.
class OpenPointsLook {
public:
    OpenPointsLook(std::string about, Ground ground, std::string document)
        : about_(std::move(about)), ground_(std::move(ground)), document_(std::move(document)) {}

    void in(const Table& fields, const Table& laid, const std::string& path, const std::string& address) {
        for (const auto& field : fields.fields) {
            const Value* after = laid.find(field.name);
            const std::string inner = path.empty() ? field.name : path + "." + field.name;
            of(field.value, after ? *after : field.value, inner, address.empty() ? "" : address + "." + field.name);
        }
    }

    std::vector<Gap> gaps;

private:
    void of(const Value& value, const Value& after, const std::string& path, const std::string& address) {
        const Formed* formed = value.formed();
        if (value.is_open()) {
            gaps.push_back(gap_of(value, *formed, path, address));
            if (!after.is_open() || is_assumed(after)) answered(gaps.back(), after);
        } else if (value.table()) {
            in(*value.table(), after.table() ? *after.table() : *value.table(), path, address);
        } else if (formed) {
            for (const auto& item : formed->items) of(item, item, path, "");
            in(formed->named, formed->named, path, "");
        } else if (const auto* list = value.list()) {
            for (std::size_t i = 0; i < list->items.size(); ++i) {
                // The `otherwise` at the end of a list of ways can be answered, and what a holder has; nothing else in a list.
                const Value& item = list->items[i];
                const auto* others = after.list() && after.list()->items.size() > i ? &after.list()->items[i] : &item;
                const bool is_last_way = item.table() && item.table()->find("otherwise");
                const std::string numbered = address.empty() || is_last_way ? address : address + "." + std::to_string(i + 1);
                of(item, *others, path, item.table() ? numbered : "");
            }
        }
    }

    static bool is_assumed(const Value& value) { return value.ground && value.ground->kind == GroundKind::assumption; }

    Gap gap_of(const Value& value, const Formed& formed, const std::string& path, const std::string& address) const {
        Gap gap;
        gap.kind = kind_of(formed.form);
        gap.about = about_ + ", `" + path + "`";
        gap.says = formed.says;
        if (const Value* says = formed.named.find("says"); says && says->text()) gap.says = *says->text();
        gap.address = address;
        gap.where = value.where;
        gap.ground.kind = ground_kind(formed.form);
        gap.ground.clauses = clauses_in(formed.named, document_);
        if (gap.ground.clauses.empty() && value.ground) gap.ground.clauses = value.ground->clauses;
        if (gap.ground.clauses.empty()) gap.ground.clauses = ground_.clauses;
        gap.ground.says = gap.says;
        if (formed.form != Form::readings) return gap;
        for (const auto& reading : formed.named.fields) {
            if (is_reading_name(reading.name)) gap.readings.push_back(reading.name);
        }
        return gap;
    }

    static void answered(Gap& gap, const Value& after) {
        gap.kind = GapKind::assumption;
        gap.answer = as_written(after);
        if (after.ground) gap.answered_by = *after.ground;
        gap.where = after.where;
    }

    std::string about_;
    Ground ground_;
    std::string document_;
};

std::string text_in(const Block& block, std::string_view field) {
    const Value* value = block.fields.find(field);
    return value && value->text() ? *value->text() : std::string();
}

/// A block that rests on a silence, which may cite where the text was expected to speak.
std::vector<Gap> of_block(const Block& block, const std::string& about, const std::string& document) {
    std::vector<Gap> gaps;
    for (const auto& [word, kind, ground] : {std::tuple("silent", GapKind::silence, GroundKind::silence),
                                             std::tuple("unseen", GapKind::unseen, GroundKind::unseen)}) {
        const Value* says = block.fields.find(word);
        if (!says || !says->text()) continue;
        Gap gap;
        gap.kind = kind;
        gap.about = about;
        gap.says = *says->text();
        gap.ground = {ground, clauses_in(block.fields, document), *says->text(), {}};
        gap.where = block.where;
        gaps.push_back(std::move(gap));
    }
    return gaps;
}

}  // namespace

std::vector<Gap> open_points(const Table& fields, const Table& laid, const std::string& about, const std::string& address,
                             const Ground& ground, const std::string& document) {
    OpenPointsLook look(about, ground, document);
    look.in(fields, laid, "", address);
    return std::move(look.gaps);
}

std::vector<Gap> open_points(const std::vector<Block>& blocks, const std::vector<Block>& laid) {
    std::vector<Gap> gaps;
    std::string procedure, document, title;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block& block = blocks[i];
        std::string address;
        if (block.word == "procedure") {
            procedure = block.name;
            const Value* source = block.fields.find("source");
            if (source && source->text()) document = *source->text();
            address = procedure;
            title = text_in(block, "title");
        } else if (block.word != "fact" && block.word != "outcomes") {
            address = procedure + (block.word == "role" ? ".roles." : ".") + block.name;
        }
        const std::string about = block.word == "procedure" ? "procedure `" + procedure + "`"
                                                            : block.word + " `" + block.name + "` of `" + procedure + "`";
        Ground ground{GroundKind::clause, clauses_in(block.fields, document), "", {}};
        const auto first = gaps.size();
        for (auto& gap : open_points(block.fields, laid[i].fields, about, address, ground, document)) gaps.push_back(std::move(gap));
        for (auto& gap : of_block(block, about, document)) gaps.push_back(std::move(gap));
        for (auto n = first; n < gaps.size(); ++n) gaps[n].found_by = title + "\n" + text_in(block, "title") + "\n" + text_in(block, "says");
    }
    return gaps;
}

}  // namespace recourse
