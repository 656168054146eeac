#include "engine/core/error.hpp"

#include "engine/base/text.hpp"

namespace lockstep {

bool Error::means_cancelled() const { return held_ != nullptr ? held_->means_cancelled() : is_cancellation(code_); }

std::string Error::text() const {
  std::string out;
  if (held_ != nullptr) {
    held_->append_to(out);
  } else {
    const SyncErrorText& row = text_of(code_);
    out += row.exception;
    if (*row.message != '\0') {
      out += ": ";
      out += row.message;
    }
  }
  return out;
}

void append_text(std::string& out, const ErrorGroup& group) {
  out += "unhandled errors in a TaskGroup (";
  append_number(out, group.errors.size());
  out += group.errors.size() == 1 ? " sub-exception): " : " sub-exceptions): ";
  bool first = true;
  for (const Error& error : group.errors) {
    if (!first) out += "; ";
    first = false;
    out += error.text();
  }
}

}  // namespace lockstep
