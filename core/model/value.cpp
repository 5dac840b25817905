#include "model/value.hpp"

#include <array>
#include <utility>

namespace recourse {

namespace {

using FormWord = std::pair<Form, const char*>;
constexpr std::array form_words{
    FormWord{Form::silent, "silent"},       FormWord{Form::unseen, "unseen"},     FormWord{Form::configured, "configured"},
    FormWord{Form::readings, "readings"},   FormWord{Form::all, "all"},           FormWord{Form::any, "any"},
    FormWord{Form::each, "each"},           FormWord{Form::at_least, "at_least"}, FormWord{Form::limit, "limit"},
    FormWord{Form::further, "further"},     FormWord{Form::sooner_of, "sooner_of"},
    FormWord{Form::wording, "wording"},     FormWord{Form::by_fact, "by_fact"},   FormWord{Form::after, "after"},
    FormWord{Form::rule, "rule"},
};

std::string list_text(const std::vector<Value>& items, const Table& named) {
    std::string text;
    for (const auto& item : items) text += (text.empty() ? "" : ", ") + as_written(item);
    for (const auto& field : named.fields) {
        text += (text.empty() ? "" : ", ") + field.name + " = " + as_written(field.value);
    }
    return "{ " + text + " }";
}

struct Writer {
    std::string operator()(std::monostate) const { return "nothing"; }
    std::string operator()(bool b) const { return b ? "true" : "false"; }
    std::string operator()(std::int64_t n) const { return std::to_string(n); }
    std::string operator()(const std::string& s) const { return "\"" + s + "\""; }
    std::string operator()(const Stamp& s) const { return iso(s); }
    std::string operator()(const List& l) const { return list_text(l.items, {}); }
    std::string operator()(const Table& t) const { return list_text({}, t); }
    std::string operator()(const Boxed<Formed>& boxed) const {
        const Formed& f = *boxed;
        if (f.form == Form::configured) return "configured";
        if (f.items.empty() && f.named.fields.empty()) return to_word(f.form) + " \"" + f.says + "\"";
        return to_word(f.form) + " " + list_text(f.items, f.named);
    }
    std::string operator()(FunctionNumber) const { return "a function"; }
};

struct Describer {
    std::string operator()(std::monostate) const { return "nothing"; }
    std::string operator()(bool) const { return "true or false"; }
    std::string operator()(std::int64_t) const { return "a number"; }
    std::string operator()(const std::string&) const { return "text"; }
    std::string operator()(const Stamp&) const { return "a date"; }
    std::string operator()(const List&) const { return "a list"; }
    std::string operator()(const Table&) const { return "a table"; }
    std::string operator()(const Boxed<Formed>& f) const { return "`" + to_word((*f).form) + "`"; }
    std::string operator()(FunctionNumber) const { return "a function"; }
};

}  // namespace

std::string to_word(Form form) {
    for (const auto& [value, word] : form_words) {
        if (value == form) return word;
    }
    return "";
}

std::optional<Form> form_of(std::string_view word) {
    for (const auto& [value, known] : form_words) {
        if (word == known) return value;
    }
    return std::nullopt;
}

const Value* Table::find(std::string_view name) const {
    // Most names differ in their first letters or in length: only the others are compared whole.
    for (const auto& field : fields) {
        if (field.name.size() != name.size() || (!name.empty() && field.name.front() != name.front())) continue;
        if (field.name == name) return &field.value;
    }
    return nullptr;
}

Value* Table::find(std::string_view name) {
    return const_cast<Value*>(std::as_const(*this).find(name));
}

const Formed* Value::formed(Form form) const {
    const auto* value = formed();
    return value && value->form == form ? value : nullptr;
}

bool Value::is_open() const {
    const auto* value = formed();
    if (!value) return false;
    return value->form == Form::silent || value->form == Form::unseen || value->form == Form::configured ||
           value->form == Form::readings;
}

std::string describe(const Value& value) {
    return std::visit(Describer{}, value.is);
}

std::string as_written(const Value& value) {
    return std::visit(Writer{}, value.is);
}

bool is_reading_name(std::string_view name) {
    return name != "says" && name != "cite" && name != "reading" && name != "strictest";
}

std::string readings_in_words(const Formed& readings) {
    std::string made;
    for (const auto& reading : readings.named.fields) {
        if (reading.name == "strictest") continue;
        made += made.empty() ? "either " : " or ";
        made += reading.value.text() ? *reading.value.text() : as_written(reading.value);
    }
    return made + (readings.says.empty() ? "" : ". " + readings.says);
}

}  // namespace recourse
