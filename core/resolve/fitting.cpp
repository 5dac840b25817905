#include "resolve/fitting.hpp"

#include <algorithm>

namespace recourse {

namespace {

/// Whether everybody is there who has to be: of any, one is enough (2.4).
bool all_there(const People& people, const std::vector<std::string>& by, const Cast& cast) {
    const auto there = [&](const People& part) { return all_there(part, by, cast); };
    if (people.how == Together::any) return std::ranges::any_of(people.parts, there);
    if (people.how != Together::one) return std::ranges::all_of(people.parts, there);
    if (cast.is_unnamed(people)) return true;
    return std::ranges::all_of(cast.of(people), [&](const Actor& one) { return names(by, one, cast); });
}

std::string people_in_words(const People& people, const Cast& cast) {
    if (people.how == Together::one) return actors_in_words(cast.of(people));
    if (people.how == Together::at_least) {
        return "at least " + std::to_string(people.count) + " of " + (people.parts.empty() ? "" : people_in_words(people.parts.front(), cast));
    }
    const char* between = people.how == Together::all ? " and " : people.how == Together::any ? " or " : ", ";
    std::string text = people.how == Together::each ? "each of " : "";
    for (const auto& part : people.parts) text += (&part == &people.parts.front() ? "" : between) + people_in_words(part, cast);
    return text;
}

}  // namespace

Fitting fitting_of(const Stated<People>& people, const std::function<bool(const People&)>& fits) {
    const auto meanings = meanings_of(people);
    Fitting made;
    std::size_t count = 0;
    for (const auto& meant : meanings) {
        if (meant.value && !fits(*meant.value)) continue;
        ++count;
        made.on += (made.on.empty() ? "`" : " or `") + meant.reading + "`";
    }
    made.somewhere = meanings.empty() || count > 0;
    made.everywhere = count == meanings.size();
    return made;
}

std::string on_each(const Stated<People>& people, const std::function<std::string(const People&)>& words) {
    std::string all;
    for (const auto& meant : meanings_of(people)) {
        if (meant.value) all += (all.empty() ? "" : "; or, on another reading: ") + words(*meant.value);
    }
    return all;
}

std::string actors_in_words(const std::vector<Actor>& actors) {
    std::string text;
    for (const auto& actor : actors) {
        text += (text.empty() ? "" : ", ") + actor.title + (actor.when.empty() ? "" : " (" + actor.when + ")");
    }
    return text.empty() ? "nobody known" : text;
}

std::string titles_of(const std::vector<std::string>& given, const Cast& cast) {
    std::string text;
    for (const auto& name : given) {
        const auto actors = cast.called(name);
        text += (text.empty() ? "" : ", ") + (actors.empty() ? name : actors_in_words(actors));
    }
    return text;
}

bool names(const std::vector<std::string>& given, const Actor& actor, const Cast& cast) {
    return std::ranges::any_of(given, [&](const std::string& name) { return among(cast.called(name), actor); });
}

bool all_may(const People& people, const std::vector<std::string>& given, const Cast& cast) {
    return std::ranges::all_of(given, [&](const std::string& name) {
        const auto meant = cast.called(name);
        return !meant.empty() && std::ranges::all_of(meant, [&](const Actor& actor) { return cast.may(people, actor); });
    });
}

std::string needed_in_words(const People& people, const Cast& cast) {
    const std::string names = actors_in_words(cast.allowed(people));
    const std::string depends = cast.depends_on(people);
    return depends.empty() ? names : "it depends on " + depends + ": " + names;
}

bool would_do(const People& people, const std::vector<std::string>& by, const Cast& cast) {
    return all_may(people, by, cast) && (people.how != Together::all || all_there(people, by, cast));
}

bool was_asked(const People& people, const std::vector<std::string>& asked, const Cast& cast) {
    const auto part_was = [&](const People& part) { return was_asked(part, asked, cast); };
    if (people.how == Together::any) return std::ranges::any_of(people.parts, part_was);
    if (people.how != Together::one) return std::ranges::all_of(people.parts, part_was);
    if (cast.is_unnamed(people) && !asked.empty()) return true;
    return std::ranges::all_of(cast.of(people), [&](const Actor& one) { return names(asked, one, cast); });
}

std::vector<Actor> not_among(const People& people, const std::vector<std::string>& given, const Cast& cast) {
    auto missing = cast.of(people);
    std::erase_if(missing, [&](const Actor& one) { return names(given, one, cast); });
    return missing;
}

std::vector<std::string> notes_on_readings(const Stated<People>& people, const Fitting& fitting, const std::string& field,
                                           const std::string& what, const Cast& cast) {
    const auto each = who_on_each_reading(people, cast);
    if (each.empty()) return {};
    std::vector<std::string> notes{field + " is read in several ways: " + people.ground.says + " " + each};
    if (!fitting.everywhere) notes.push_back(what + " rests on the reading " + fitting.on + ".");
    return notes;
}

std::vector<Lacking> left_out(const Stated<People>& people, const std::vector<std::string>& given, const Cast& cast) {
    std::vector<Lacking> lists;
    for (const auto& meant : meanings_of(people)) {
        lists.push_back({meant.reading, meant.value ? not_among(*meant.value, given, cast) : std::vector<Actor>{}});
    }
    return lists;
}

std::vector<Actor> lacking_on_all(std::vector<Lacking>& lists) {
    std::vector<Actor> all;
    if (lists.empty()) return all;
    for (const auto& one : lists.front().actors) {
        if (std::ranges::all_of(lists, [&](const Lacking& list) { return among(list.actors, one); })) all.push_back(one);
    }
    for (auto& list : lists) std::erase_if(list.actors, [&](const Actor& one) { return among(all, one); });
    return all;
}

std::string on_each_reading(const std::vector<Lacking>& lists) {
    std::string each;
    for (const auto& list : lists) {
        each += (each.empty() ? "Read as `" : "; read as `") + list.reading + "`: " +
                (list.actors.empty() ? "nobody else is left out" : actors_in_words(list.actors));
    }
    return each + ".";
}

std::string who_on_each_reading(const Stated<People>& people, const Cast& cast) {
    std::string each;
    if (people.value) return each;
    for (const auto& reading : people.readings) {
        each += (each.empty() ? "Read as `" : "; read as `") + reading.name + "`: " +
                (reading.value ? people_in_words(*reading.value, cast) : "nobody is named");
    }
    return each.empty() ? each : each + "; answered at " + people.address + ".";
}

}  // namespace recourse
