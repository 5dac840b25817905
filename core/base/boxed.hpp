#pragma once

#include <memory>
#include <utility>

namespace recourse {

/// A value that is kept elsewhere, so that what holds it stays small. Copied with it, never empty but when moved from.
template <class T>
class Boxed {
public:
    Boxed(T value) : kept_(std::make_unique<T>(std::move(value))) {}
    Boxed(const Boxed& other) : kept_(std::make_unique<T>(*other.kept_)) {}
    Boxed(Boxed&& other) noexcept = default;
    Boxed& operator=(Boxed other) noexcept {
        kept_ = std::move(other.kept_);
        return *this;
    }
    ~Boxed() = default;

    T& operator*() { return *kept_; }
    const T& operator*() const { return *kept_; }

private:
    std::unique_ptr<T> kept_;
};

}  // namespace recourse
