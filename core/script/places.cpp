#include "script/places.hpp"

#include "script/words.hpp"

#include <algorithm>
#include <string>

namespace recourse {

namespace {

class Placer {
public:
    explicit Placer(const Shape& shape) : shape_(shape) {
        for (std::size_t i = 0; i + 2 < shape.tokens.size(); ++i) {
            const auto& token = shape.tokens[i];
            if (token.kind != TokenKind::name || shape.tokens[i + 1].kind != TokenKind::text) continue;
            if (shape.tokens[i + 2].is('{') && find_block_word(token.text)) starts_.push_back(i);
        }
    }

    void place(Block& block) const {
        const auto start = std::ranges::find_if(starts_, [&](std::size_t i) { return begins(block, i); });
        if (start == starts_.end()) return;
        block.where = where_of(shape_.tokens[*start], shape_.file);
        const auto entries = entries_of(shape_, *start + 2);
        place_named(block.fields, entries);
        if (block.word != "outcomes") return;
        if (auto* items = block.fields.find("outcomes")) {
            if (auto* list = std::get_if<List>(&items->is)) place_items(list->items, entries);
        }
    }

private:
    bool begins(const Block& block, std::size_t i) const {
        const auto& name = shape_.tokens[i + 1].text;
        return shape_.tokens[i].line == block.where.line && shape_.tokens[i].text == block.word &&
               name.substr(1, name.size() - 2) == block.name;
    }

    void place_named(Table& table, const std::vector<WrittenField>& entries) const {
        for (auto& field : table.fields) {
            const auto entry = std::ranges::find(entries, field.name, &WrittenField::name);
            if (entry == entries.end()) continue;
            field.where = where_of(shape_.tokens[entry->name_token], shape_.file);
            place_value(field.value, entry->value_token);
        }
    }

    void place_items(std::vector<Value>& items, const std::vector<WrittenField>& entries) const {
        std::size_t i = 0;
        for (const auto& entry : entries) {
            if (!entry.name.empty() || i == items.size()) continue;
            place_value(items[i++], entry.value_token);
        }
        if (i + 1 != items.size()) return;
        if (auto* last = std::get_if<Table>(&items.back().is)) place_named(*last, entries);  // `otherwise = ...`
    }

    void place_value(Value& value, std::size_t token) const {
        const auto& tokens = shape_.tokens;
        value.where = where_of(tokens[token], shape_.file);
        std::size_t open = token;
        if (tokens[token].kind == TokenKind::name && find_value_word(tokens[token].text)) ++open;
        if (open >= tokens.size() || !tokens[open].is('{')) return;
        const auto entries = entries_of(shape_, open);
        if (auto* list = std::get_if<List>(&value.is)) place_items(list->items, entries);
        if (auto* table = std::get_if<Table>(&value.is)) place_named(*table, entries);
        if (auto* boxed = std::get_if<Boxed<Formed>>(&value.is)) {
            Formed& formed = **boxed;
            place_items(formed.items, entries);
            place_named(formed.named, entries);
        }
    }

    const Shape& shape_;
    std::vector<std::size_t> starts_;
};

}  // namespace

void place_fields(const Shape& shape, std::vector<Block>& blocks) {
    const Placer placer(shape);
    for (auto& block : blocks) placer.place(block);
}

}  // namespace recourse
