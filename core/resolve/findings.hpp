#pragma once

#include "model/story.hpp"
#include "resolve/cast.hpp"
#include "resolve/course.hpp"
#include "resolve/fitting.hpp"

#include <optional>
#include <string>
#include <vector>

namespace recourse {

/// What the driver finds about an event before it asks the kernel: who acts, who is asked, who was consulted, who is in
/// the room, who decides. Each holds where the event says nothing of it.
Findings find_for_act(const Event& event, const Step& step, const Cast& cast);
Findings find_for_answer(const Event& event, const Step& step, const Cast& cast);
Findings find_for_sitting(const Event& event, const Step& step, const std::optional<Room>& room, const Cast& cast);
Findings find_for_decision(const Event& event, const Step& step, const Cast& cast);
Findings find_for_duty(const Event& event, const Duty& duty, const Cast& cast);
Findings find_for_waiver(const Event& event, const Duty& duty, const Cast& cast);
Findings find_for_exit(const Event& event, const Anytime& exit, const Cast& cast);

/// Who agrees to another date, and whether it lies ahead and within the bound that counts from the first due date.
Findings find_for_extension(const Event& event, const LimitPart& part, const Cast& cast, const std::vector<CountedIn>& calendars);

/// Which of several who do a thing apiece the first name means, by their numbers; one post that holds two places for two
/// bodies is meant twice unless the body is named too.
std::vector<std::uint16_t> all_meant(const People& people, const std::vector<std::string>& by, const Cast& cast);
/// The first of them; 0 where it is one thing or nobody is named.
std::uint16_t which_of(const Stated<People>& people, const std::vector<std::string>& by, const Cast& cast);
/// Those who do a thing apiece, in the order of their numbers: of a role that depends on the circumstances, whoever may
/// hold it.
std::vector<std::vector<Actor>> apiece(const People& people, const Cast& cast);
/// Those to whom one of several turns: of pairs only the own (2.4), else everybody who is asked.
std::vector<Actor> asked_by(const Stated<People>& by, const Stated<People>& to, const std::vector<std::string>& names,
                            const Cast& cast);

/// Who did the act: those of the step whom the event names; where it names nobody, or the step has each of them act, or it
/// was done at somebody's direction, those whom the step names.
std::vector<Actor> who_acted(const Event& event, const Step& step, const Cast& cast);

/// Whether "writing" is asked for and the form is a way of writing.
bool is_writing(const std::string& wanted, const std::string& form);

/// What is to be said of an act by somebody at a chair's direction; empty where it is none.
std::string at_direction(const Event& event, const Step& step);

/// "Who decides is not stated; ..." where a step names nobody (2.6).
std::string who_decides_by_default(const Step& step);

}  // namespace recourse
